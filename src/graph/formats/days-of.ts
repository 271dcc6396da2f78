import { byId, type Claim } from '../../model/index.ts';
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
  const dayOf = new Map(articles.map(({ id, date }) => [id, calendarDay(date)]));
  const claimOf = byId(resolution.claims);
  const ofClaim = ({ attributions }: Claim): readonly string[] =>
    distinct(attributions.map((ref) => dayOf.get(ref.article)));
  const ofArticle = new Map(articles.map(({ id }) => [articleKey(id), distinct([dayOf.get(id)])]));
  // Most actors occur on one day: a list is made of those alone that occur on several.
  const ofActor = new Map<string, string | Set<string>>();
  const add = (id: string, day: string): void => {
    const known = ofActor.get(id);
    if (known === undefined) ofActor.set(id, day);
    else if (typeof known !== 'string') known.add(day);
    else if (known !== day) ofActor.set(id, new Set([known, day]));
  };
  for (const claim of resolution.claims)
    for (const day of ofClaim(claim)) for (const id of takingPart(claim)) add(id, day);
  const ofNode = (id: string): readonly string[] => {
    const claim = claimOf(id);
    if (claim) return ofClaim(claim);
    const known = ofActor.get(id);
    return ofArticle.get(id) ?? (typeof known === 'string' ? [known] : distinct([...(known ?? [])]));
  };
  return {
    ofNode,
    ofEdge: ({ claims, kind }, from, to) => {
      if (claims) return distinct(claims.flatMap(ofNode));
      if (kind === 'reported-in') return ofNode(to);
      return kind === 'makes' ? ofNode(to) : kind === 'mentions' ? ofNode(from) : [];
    },
  };
}

const distinct = (days: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(days.filter((day) => day !== undefined))].sort();

function takingPart({ speaker, about }: Claim): readonly string[] {
  return speaker === undefined ? about : [speaker, ...about];
}

/** The day of a date, if there is such a day: "2025-12-16T08:00Z" → "2025-12-16". */
export function calendarDay(date: string | undefined): string | undefined {
  const day = readDay(date);
  return day !== undefined && isRealDay(day) ? day : undefined;
}
