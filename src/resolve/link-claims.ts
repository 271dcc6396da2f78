import type { Claim, ClaimLink, Entity } from '../model/index.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { figuresOf } from './figures.ts';
import { findCandidates, type PlacedPiece, pairsOf, threesOf, wordsOfSpeaker } from './find-candidates.ts';
import { findDifferences, type Told } from './find-differences.ts';
import { judgePieces } from './judge-pieces.ts';
import { findPieces } from './pieces.ts';
import { compareEvents, type Events } from './same-event.ts';
import { compareVoices, describeSpeaker, type IsNamed } from './same-voice.ts';

/**
 * Claims of different articles that tell one utterance: in the same words, or in others.
 *
 *     “The grain will rot by May,” Lee said.          ⎫ corroborates
 *     Lee: “Believe me. The grain will rot by May.”   ⎭ ⎫ diverges: the words differ
 *     “That grain will rot by June,” Lee said.          ⎭
 */
export function linkClaims(
  documents: readonly Document[],
  entities: readonly Entity[],
  claims: readonly Claim[],
  isNamed: IsNamed,
): ClaimLink[] {
  const byId = new Map(documents.map((document) => [document.article.id, document]));
  const speakers = new Map(entities.map((entity) => [entity.id, entity]));
  const events = compareEvents(documents, entities, isNamed);
  const numbers = new Map(documents.map(({ article }, i) => [article.id, i]));
  const voices = claims.map(({ speaker }) => {
    const entity = speaker === undefined ? undefined : speakers.get(speaker);
    return entity && describeSpeaker(entity, isNamed);
  });
  const pieces = claims
    .flatMap((claim, i) => placedPieces(claim, i, byId, numbers, events))
    .sort((a, b) => a.article - b.article || a.claim - b.claim);
  const links = new Map<string, ClaimLink>();
  for (const [i, j] of candidates(pieces)) {
    const [a, b] = pieces[i]!.claim < pieces[j]!.claim ? [pieces[i]!, pieces[j]!] : [pieces[j]!, pieces[i]!];
    const voice = compareVoices(voices[a.claim], voices[b.claim]);
    if (voice === 'no' && !(a.quoted && b.quoted)) continue;
    const [from, to] = [claims[a.claim]!, claims[b.claim]!];
    const [articleA, articleB] = [from.attributions[0]!.article, to.attributions[0]!.article];
    if (events.isFarApart(articleA, articleB) || shareArticle(from, to)) continue;
    const verdict = judgePieces(a, b, voice, events.isSame(articleA, articleB));
    if (!verdict) continue;
    const key = `${from.id}\n${to.id}`;
    const known = links.get(key);
    // One sentence told differently is enough for two claims to differ.
    if (known && (known.kind === 'diverges' || verdict.kind === 'corroborates')) continue;
    links.set(key, { ...(from.negated === to.negated ? verdict : DENIED), from: from.id, to: to.id });
  }
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const told = (id: string): Told => toldBy(claimById.get(id)!, byId);
  const all = [...links.values()].map((link) => {
    if (link.kind !== 'diverges') return link;
    const differences = findDifferences(told(link.from), told(link.to));
    return differences.length > 0 ? { ...link, differences } : link;
  });
  return all.sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
}

/** "Lee did not say that …" */
const DENIED = { kind: 'diverges', reason: 'said in one, not said in the other' } as const;

function* candidates(pieces: readonly PlacedPiece[]): Generator<readonly [number, number]> {
  const counts = new Map<string, number>();
  for (const { sense } of pieces) for (const stem of sense.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const commonness = (stem: string): number => counts.get(stem) ?? 0;
  yield* findCandidates(pieces, threesOf);
  yield* findCandidates(pieces, (piece) => pairsOf(piece, commonness));
  yield* findCandidates(pieces, figuresOf);
  yield* findCandidates(pieces, wordsOfSpeaker);
}

function placedPieces(
  claim: Claim,
  i: number,
  byId: ReadonlyMap<string, Document>,
  numbers: ReadonlyMap<string, number>,
  events: Events,
): PlacedPiece[] {
  const { article: id, index } = claim.attributions[0]!;
  const document = byId.get(id);
  const attribution = document?.extraction.attributions[index];
  if (!attribution) return [];
  const days = events.daysOf(id);
  return findPieces(document.article.text, attribution).map((piece) => ({
    ...piece,
    claim: i,
    article: numbers.get(id)!,
    days,
    speaker: claim.speaker,
  }));
}

function toldBy({ attributions }: Claim, byId: ReadonlyMap<string, Document>): Told {
  const { article, index } = attributions[0]!;
  const document = byId.get(article)!;
  return { text: document.article.text, content: document.extraction.attributions[index]!.content };
}

function shareArticle(a: Claim, b: Claim): boolean {
  if (a.attributions.length === 1 && b.attributions.length === 1)
    return a.attributions[0]!.article === b.attributions[0]!.article;
  const articles = new Set(a.attributions.map(({ article }) => article));
  return b.attributions.some(({ article }) => articles.has(article));
}
