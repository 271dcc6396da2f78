import { byId, type Claim, type ClaimLink, type Entity, groupBy } from '../model/index.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { countShared } from './count-shared.ts';
import { figuresOf } from './figures.ts';
import { findCandidates, type KeysOf, pairsOf, SearchRoom, threesOf, wordsOfSpeaker } from './find-candidates.ts';
import { findDifferences, type Told } from './find-differences.ts';
import { judgePieces, mayBeOne } from './judge-pieces.ts';
import { PieceList } from './piece-list.ts';
import { findPieces } from './pieces.ts';
import { compareEvents } from './same-event.ts';
import { compareVoices, describeSpeaker, type IsNamed, type Speaker } from './same-voice.ts';

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
  // An article's own claims are not told again by it.
  if (documents.length < 2) return [];
  const documentOf = new Map(documents.map((document) => [document.article.id, document]));
  const events = compareEvents(documents, entities, isNamed);
  const voices = findVoices(entities, claims, isNamed);
  const pieces = findAllPieces(documents, claims);
  const sharedBy = countShared(pieces);
  const links = new Map<string, ClaimLink>();
  const compare = (i: number, j: number): void => {
    const voice = compareVoices(voices[pieces.claimOf(i)], voices[pieces.claimOf(j)]);
    const [quoted, otherQuoted] = [pieces.isQuoted(i), pieces.isQuoted(j)];
    if (voice === 'no' && !(quoted && otherQuoted)) return;
    if (!mayBeOne(sharedBy(i, j), voice, quoted, otherQuoted)) return;
    const [first, second] = [pieces.at(i), pieces.at(j)];
    const [a, b] = first.claim < second.claim ? [first, second] : [second, first];
    const [from, to] = [claims[a.claim]!, claims[b.claim]!];
    if (events.isFarApart(first.article, second.article) || shareArticle(from, to)) return;
    // Two people who say the same of different things are no two tellings of one.
    if (voice === 'no' && !events.shareActor(first.article, second.article)) return;
    const verdict = judgePieces(a, b, voice, events.isSame(first.article, second.article));
    if (!verdict) return;
    const key = `${from.id}\n${to.id}`;
    const known = links.get(key);
    // One sentence told differently is enough for two claims to differ.
    if (known && (known.kind === 'diverges' || verdict.kind === 'corroborates')) return;
    links.set(key, { ...(from.negated === to.negated ? verdict : DENIED), from: from.id, to: to.id });
  };
  compareCandidates(pieces, events.daysOf, (claim) => claims[claim]!.speaker, compare);
  const claimOf = byId(claims);
  const told = (id: string): Told => toldBy(claimOf(id)!, documentOf);
  const all = [...links.values()].map((link) => {
    if (link.kind !== 'diverges') return link;
    const differences = findDifferences(told(link.from), told(link.to));
    return differences.length > 0 ? { ...link, differences } : link;
  });
  return all.sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
}

/** "Lee did not say that …" */
const DENIED = { kind: 'diverges', reason: 'said in one, not said in the other' } as const;

function compareCandidates(
  pieces: PieceList,
  daysOf: (article: number) => readonly string[],
  speakerOf: (claim: number) => string | undefined,
  compare: (piece: number, other: number) => void,
): void {
  const { stems } = pieces.vocabulary;
  const counts = new Uint32Array(stems.length);
  for (let i = 0; i < pieces.length; i++) for (const stem of pieces.at(i).stems) counts[stem]! += 1;
  const wordOf = (stem: number): string => stems[stem]!;
  const commonness = (stem: number): number => counts[stem]!;
  const room = new SearchRoom(pieces);
  const kinds: readonly KeysOf[] = [
    threesOf,
    (piece) => pairsOf(piece, daysOf(piece.article), wordOf, commonness),
    figuresOf,
    (piece) => wordsOfSpeaker(piece, daysOf(piece.article), speakerOf(piece.claim)),
  ];
  for (const keysOf of kinds) findCandidates(pieces, keysOf, room, compare);
}

/** Who speaks in each claim; one answer for all claims of a speaker, for there may be millions. */
function findVoices(
  entities: readonly Entity[],
  claims: readonly Claim[],
  isNamed: IsNamed,
): readonly (Speaker | undefined)[] {
  const speaking = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  const speakers = new Map<string, Speaker>();
  for (const entity of entities) if (speaking.has(entity.id)) speakers.set(entity.id, describeSpeaker(entity, isNamed));
  return claims.map(({ speaker }) => (speaker === undefined ? undefined : speakers.get(speaker)));
}

/** The sentences of all claims, those of an article one after the other, and in it those of a claim. */
function findAllPieces(documents: readonly Document[], claims: readonly Claim[]): PieceList {
  const told = groupBy(
    claims.map((_, claim) => claim),
    (claim) => claims[claim]!.attributions[0]!.article,
  );
  const pieces = new PieceList();
  for (const [number, { article, extraction }] of documents.entries()) {
    for (const claim of told.get(article.id) ?? []) {
      const attribution = extraction.attributions[claims[claim]!.attributions[0]!.index];
      if (attribution) for (const piece of findPieces(article.text, attribution)) pieces.add(piece, claim, number);
    }
  }
  return pieces;
}

function toldBy({ attributions }: Claim, documentOf: ReadonlyMap<string, Document>): Told {
  const { article, index } = attributions[0]!;
  const document = documentOf.get(article)!;
  return { text: document.article.text, content: document.extraction.attributions[index]!.content };
}

function shareArticle(a: Claim, b: Claim): boolean {
  if (a.attributions.length === 1 && b.attributions.length === 1)
    return a.attributions[0]!.article === b.attributions[0]!.article;
  const articles = new Set(a.attributions.map(({ article }) => article));
  return b.attributions.some(({ article }) => articles.has(article));
}
