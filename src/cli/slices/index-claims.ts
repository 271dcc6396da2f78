import { CLAIM_TYPES, type Claim, STANCES } from '../../model/index.ts';
import type { IndexedArticles } from './index-articles.ts';
import { Numbering } from './numbering.ts';
import { NO_DAY, NONE } from './slice-index.ts';

/** The claims by number, which is their rank, and whom they name. */
export interface IndexedClaims {
  /** The actors by number in the order they came, with what they say and how often they are spoken of. */
  readonly actors: Numbering;
  /** Rank of the claim that stands at a place in the file. */
  readonly rankOf: Uint32Array;
  /** Place in the file of the claim of a rank. */
  readonly placeOf: Uint32Array;
  readonly ids: Numbering;
  /** By place in the file. */
  readonly list: readonly SmallClaim[];
}

/** What of a claim it is found by; actors and articles by number. */
export interface SmallClaim {
  readonly speaker: number;
  readonly about: readonly number[];
  readonly type: number;
  readonly stance: number;
  readonly told: number;
  /** The article of each report, and the index of the attribution in it. */
  readonly articles: readonly number[];
  readonly indexes: readonly number[];
}

/** More outlets than this are as many. */
const MOST_OUTLETS = 0xffff;

export function indexClaims(
  eachClaim: (take: (claim: Claim) => void) => void,
  { numberOf, day }: Pick<IndexedArticles, 'numberOf' | 'day'>,
): IndexedClaims {
  const [actors, ids] = [new Numbering(), new Numbering()];
  const list: SmallClaim[] = [];
  eachClaim(({ id, speaker, about, type, stance, outlets = 1, attributions }) => {
    ids.of(id);
    list.push({
      speaker: speaker === undefined ? NONE : actors.of(speaker),
      about: about.map((actor) => actors.of(actor)),
      type: CLAIM_TYPES.indexOf(type),
      stance: STANCES.indexOf(stance),
      told: Math.min(outlets, MOST_OUTLETS),
      articles: attributions.map(({ article }) => numberOf(article)),
      indexes: attributions.map(({ index }) => index),
    });
  });
  const newest = list.map(({ articles }) => articles.reduce((last, article) => Math.max(last, day[article]!), NO_DAY));
  const placeOf = Uint32Array.from(list.keys()).sort(
    (a, b) => list[b]!.told - list[a]!.told || newest[b]! - newest[a]! || a - b,
  );
  const rankOf = new Uint32Array(list.length);
  for (const [rank, place] of placeOf.entries()) rankOf[place] = rank;
  return { actors, ids, list, rankOf, placeOf };
}
