import type { Entity } from '../model/index.ts';
import type { Document } from './chain-in-article.ts';

/** A day of the calendar as a number, for how far two are apart. */
const DAY = 86_400_000;

/** Articles tell of one event if they are so near in time and share so many names. */
const NEAR_DAYS = 4;
const SHARED_NAMES = 2;
const SHARED_NAMES_UNDATED = 3;

/** Two articles compared: do they tell of one event, and is anything against their quoting one utterance? */
export interface Events {
  readonly isSame: (a: string, b: string) => boolean;
  /** Both have dates, and they lie more than a month apart. */
  readonly isFarApart: (a: string, b: string) => boolean;
}

export function compareEvents(
  documents: readonly Document[],
  entities: readonly Entity[],
  isNamed: (entity: Entity) => boolean,
): Events {
  const dates = new Map(documents.map(({ article }) => [article.id, dayOf(article.date)]));
  const names = new Map<string, Set<string>>(documents.map(({ article }) => [article.id, new Set()]));
  for (const entity of entities) {
    if (isNamed(entity)) for (const { article } of entity.evidence) names.get(article)?.add(entity.id);
  }
  const apart = (a: string, b: string): number | undefined => {
    const [dayA, dayB] = [dates.get(a), dates.get(b)];
    return dayA === undefined || dayB === undefined ? undefined : Math.abs(dayA - dayB);
  };
  const shared = (a: string, b: string): number => {
    const others = names.get(b);
    return [...(names.get(a) ?? [])].filter((id) => others?.has(id)).length;
  };
  return {
    isSame: (a, b) => {
      const days = apart(a, b);
      return days === undefined
        ? shared(a, b) >= SHARED_NAMES_UNDATED
        : days <= NEAR_DAYS && shared(a, b) >= SHARED_NAMES;
    },
    isFarApart: (a, b) => (apart(a, b) ?? 0) > 31,
  };
}

function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(`${date?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}
