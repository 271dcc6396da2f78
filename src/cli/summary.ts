import { findActors } from '../graph/index.ts';
import type { InputProblem } from '../ingest/article-input.ts';
import {
  CLAIM_TYPES,
  type ClaimType,
  ENTITY_KINDS,
  type EntityKind,
  type GraphFile,
  outletOf,
  type UnfittingCorrection,
} from '../model/index.ts';
import { findFailure } from '../workers/failed-extraction.ts';

/** What a build found, in numbers. */
export interface Summary {
  readonly articles: number;
  /** Of them, those that came more than once: by another file or under another address. */
  readonly cameAgain: number;
  readonly outlets: number;
  /** First and last day, of the articles that are dated. */
  readonly days?: readonly [first: string, last: string];
  readonly claims: Readonly<Record<ClaimType, number>>;
  /** Claims of which somebody is named as speaking. */
  readonly withSpeaker: number;
  /** Those in the graph. */
  readonly entities: Readonly<Record<EntityKind, number>>;
  readonly ties: number;
  /** Claims that several independent outlets tell (those of `--min-outlets 2`), and pairs that are told differently. */
  readonly corroborates: number;
  readonly diverges: number;
  /** Who makes most claims. */
  readonly speakers: readonly { readonly name: string; readonly claims: number }[];
  readonly notes: readonly { readonly article: string; readonly code: string; readonly message: string }[];
  readonly problems: readonly InputProblem[];
  /** What became of the corrections beside the output; absent where there are none. */
  readonly corrections?: {
    readonly applied: number;
    readonly unfitting: readonly UnfittingCorrection[];
    readonly damaged: readonly { readonly line: number; readonly message: string }[];
  };
}

const SPEAKERS = 5;

export function summarize(
  { articles, extractions, resolution }: GraphFile,
  problems: readonly InputProblem[],
): Summary {
  const { claims, ties, links } = resolution;
  const days = articles.flatMap(({ date }) => (date ? [date.slice(0, 10)] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    articles: articles.length,
    cameAgain: articles.filter(({ origins }) => origins !== undefined).length,
    outlets: new Set(articles.flatMap((article) => outletOf(article) ?? [])).size,
    ...(first && last && { days: [first, last] as const }),
    claims: countEach(
      CLAIM_TYPES,
      claims.map(({ type }) => type),
    ),
    withSpeaker: claims.filter(({ speaker }) => speaker !== undefined).length,
    entities: countEach(
      ENTITY_KINDS,
      findActors(resolution).map(({ kind }) => kind),
    ),
    ties: ties.length,
    corroborates: claims.filter(({ outlets = 1 }) => outlets > 1).length,
    diverges: links.filter(({ kind }) => kind === 'diverges').length,
    speakers: countSpeakers(resolution),
    notes: extractions
      .filter((extraction) => !findFailure(extraction))
      .flatMap(({ article, notes }) => notes.map(({ code, message }) => ({ article, code, message }))),
    problems,
  };
}

function countEach<T extends string>(kinds: readonly T[], found: readonly T[]): Record<T, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, found.filter((one) => one === kind).length])) as Record<
    T,
    number
  >;
}

function countSpeakers({ entities, claims }: GraphFile['resolution']): Summary['speakers'] {
  const counts = new Map<string, number>();
  for (const { speaker } of claims) if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const named = entities.flatMap(({ id, name, kind }) => {
    const count = counts.get(id);
    return count && kind !== 'unnamed' ? [{ name, claims: count }] : [];
  });
  // Entities come sorted by id, and sorting keeps equals in order.
  return named.sort((a, b) => b.claims - a.claims).slice(0, SPEAKERS);
}
