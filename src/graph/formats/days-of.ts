import type { Claim } from '../../model/index.ts';
import { articleKey } from '../build-graph.ts';
import { isRealDay, readDay } from '../filter/days.ts';
import type { GraphSource } from '../graph-types.ts';
import type { AnyEdge } from './columns.ts';

/** The days of nodes and edges, ISO 8601, sorted; of what is undated none. */
export interface Days {
  readonly ofNode: (id: string) => readonly string[];
  readonly ofEdge: (edge: AnyEdge, from: string, to: string) => readonly string[];
}

/**
 * When each actor, claim and article of a graph occurs: a claim on the days of the articles that report it, an actor on
 * those of the claims it makes or is spoken about in. So a timeline shows who was in the news when.
 */
export function daysOf({ articles, resolution }: GraphSource): Days {
  const days = new Map<string, Set<string>>();
  const add = (id: string, day: string) => days.set(id, (days.get(id) ?? new Set()).add(day));
  const dayOf = new Map(articles.map(({ id, date }) => [id, calendarDay(date)]));
  for (const [article, day] of dayOf) if (day !== undefined) add(articleKey(article), day);
  for (const claim of resolution.claims) {
    for (const { article } of claim.attributions) {
      const day = dayOf.get(article);
      if (day !== undefined) for (const id of takingPart(claim)) add(id, day);
    }
  }
  const sorted = new Map([...days].map(([id, found]) => [id, [...found].sort()]));
  const ofNode = (id: string) => sorted.get(id) ?? [];
  return {
    ofNode,
    ofEdge: ({ claims, kind }, from, to) => {
      if (claims) return [...new Set(claims.flatMap(ofNode))].sort();
      if (kind === 'reported-in') return ofNode(to);
      return kind === 'makes' ? ofNode(to) : kind === 'mentions' ? ofNode(from) : [];
    },
  };
}

function takingPart({ id, speaker, about }: Claim): readonly string[] {
  return speaker === undefined ? [id, ...about] : [id, speaker, ...about];
}

/** The day of a date, if there is such a day: "2025-12-16T08:00Z" → "2025-12-16". */
export function calendarDay(date: string | undefined): string | undefined {
  const day = readDay(date);
  return day !== undefined && isRealDay(day) ? day : undefined;
}
