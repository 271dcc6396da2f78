import type { Claim, ClaimLink, Entity } from '../model/index.ts';
import { alignWords } from './align-words.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { figuresOf, findCandidates, type PlacedPiece, threesOf } from './find-candidates.ts';
import { findPieces } from './pieces.ts';
import { compareEvents } from './same-event.ts';
import { compareVoices, type Voice } from './same-voice.ts';

interface Needed {
  readonly same: number;
  readonly score: number;
  readonly event: boolean;
}

/** How like two quoted sentences must be to be one utterance, by who says them: the less is known, the more. */
const NEEDED: Readonly<Record<Exclude<Voice, 'no'>, Needed>> = {
  same: { same: 5, score: 0.7, event: false },
  alike: { same: 5, score: 0.7, event: true },
  open: { same: 8, score: 0.85, event: true },
};

/** Where an outlet words it, two tell one utterance only if they word it alike: one has it from the other, or both from an agency. */
const NEEDED_OF_REPORTS: Readonly<Record<Exclude<Voice, 'no'>, Needed | undefined>> = {
  same: { same: 8, score: 0.9, event: true },
  alike: { same: 8, score: 0.9, event: true },
  open: undefined,
};
const TELLING_WORDS = 2;

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
): ClaimLink[] {
  const byId = new Map(documents.map((document) => [document.article.id, document]));
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const named = new Set(entities.filter((entity) => hasName(entity, byId)).map(({ id }) => id));
  const isNamed = (entity: Entity): boolean => named.has(entity.id);
  const events = compareEvents(documents, entities, isNamed);
  const links = new Map<string, ClaimLink>();

  const consider = (a: PlacedPiece, b: PlacedPiece, judge: Judge): void => {
    const [from, to] = [claims[a.claim]!, claims[b.claim]!];
    if (from.negated !== to.negated || shareArticle(from, to)) return;
    const [articleA, articleB] = [from.attributions[0]!.article, to.attributions[0]!.article];
    if (events.isFarApart(articleA, articleB)) return;
    const voice = compareVoices(speakerIn(from, entityById), speakerIn(to, entityById), isNamed);
    const verdict = judge(a, b, voice, events.isSame(articleA, articleB));
    const key = `${from.id}\n${to.id}`;
    // One sentence told differently is enough for two claims to differ.
    if (verdict && links.get(key)?.kind !== 'diverges') links.set(key, { ...verdict, from: from.id, to: to.id });
  };

  const pieces = claims.flatMap((claim, i) => placedPieces(claim, i, byId));
  for (const [i, j] of findCandidates(pieces, threesOf)) consider(pieces[i]!, pieces[j]!, judgeWords);
  for (const [i, j] of findCandidates(pieces, figuresOf)) consider(pieces[i]!, pieces[j]!, judgeFigures);
  return [...links.values()].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
}

type Verdict = Pick<ClaimLink, 'kind' | 'reason'>;
type Judge = (a: PlacedPiece, b: PlacedPiece, voice: Voice, sameEvent: boolean) => Verdict | undefined;

const judgeWords: Judge = (a, b, voice, sameEvent) => {
  if (voice === 'no') return undefined;
  const isQuoted = a.quoted && b.quoted;
  const needed = isQuoted ? NEEDED[voice] : NEEDED_OF_REPORTS[voice];
  if (!needed || (needed.event && !sameEvent)) return undefined;
  const { same, score, telling } = alignWords(a.words, b.words);
  if (same < needed.same || score < needed.score || telling < TELLING_WORDS) return undefined;
  const manner = isQuoted ? 'quoted' : 'reported';
  return score === 1
    ? { kind: 'corroborates', reason: `${manner} in the same words` }
    : { kind: 'diverges', reason: `${manner} in other words` };
};

/** "We have solved 90 percent of the issues," said an official; the officials said they agreed on 90% of the issues. */
const judgeFigures: Judge = (a, b, voice, sameEvent) => {
  const isOneVoice = voice === 'same' || voice === 'alike';
  if (!isOneVoice || !sameEvent || (a.quoted && b.quoted) || alignWords(a.words, b.words).score === 1) return undefined;
  return { kind: 'diverges', reason: 'the same figure of the same thing, in other words' };
};

function placedPieces(claim: Claim, i: number, byId: ReadonlyMap<string, Document>): PlacedPiece[] {
  const { article: id, index } = claim.attributions[0]!;
  const document = byId.get(id);
  const attribution = document?.extraction.attributions[index];
  return attribution ? findPieces(document.article.text, attribution).map((piece) => ({ ...piece, claim: i })) : [];
}

function hasName({ kind, evidence }: Entity, byId: ReadonlyMap<string, Document>): boolean {
  if (kind === 'unnamed') return false;
  return evidence.some(({ article, index }) => byId.get(article)?.extraction.chains[index]?.named);
}

function speakerIn({ speaker }: Claim, entities: ReadonlyMap<string, Entity>): Entity | undefined {
  return speaker === undefined ? undefined : entities.get(speaker);
}

function shareArticle(a: Claim, b: Claim): boolean {
  const articles = new Set(a.attributions.map(({ article }) => article));
  return b.attributions.some(({ article }) => articles.has(article));
}
