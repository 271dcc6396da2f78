import type { Entity } from '../model/index.ts';
import type { Document } from './chain-in-article.ts';

/** A day of the calendar as a number, for how far two are apart. */
const DAY = 86_400_000;

/**
 * Articles tell of one event if they are so near in time and share so many names; of those without a date one has to be
 * somebody or a body, for three countries are in the news every day.
 */
const NEAR_DAYS = 4;
const SHARED_NAMES = 2;
const SHARED_NAMES_UNDATED = 3;

/** Two articles compared: do they tell of one event, and is anything against their quoting one utterance? */
export interface Events {
  readonly isSame: (a: string, b: string) => boolean;
  /** Both name a person, or a body. */
  readonly shareActor: (a: string, b: string) => boolean;
  /** Two articles near enough in time for one event share one of these. */
  readonly daysOf: (article: string) => readonly string[];
  /** Both have dates, and they lie more than a month apart. */
  readonly isFarApart: (a: string, b: string) => boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

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
  const share = (a: string, b: string, needed: number, isWanted = (_id: string) => true): boolean => {
    const [ofA, ofB] = [names.get(a) ?? NOBODY, names.get(b) ?? NOBODY];
    const [few, many] = ofA.size <= ofB.size ? [ofA, ofB] : [ofB, ofA];
    let shared = 0;
    for (const id of few) if (many.has(id) && isWanted(id) && ++shared >= needed) return true;
    return false;
  };
  const shareActor = (a: string, b: string): boolean => share(a, b, 1, isActor);
  const isSame = (a: string, b: string): boolean => {
    const days = apart(a, b);
    if (days === undefined) return share(a, b, SHARED_NAMES_UNDATED) && shareActor(a, b);
    return days <= NEAR_DAYS && share(a, b, SHARED_NAMES);
  };
  // Sentences of one article are compared after each other, many of them with those of the same few others.
  return {
    isSame: rememberLast(isSame),
    shareActor: rememberLast(shareActor),
    daysOf: (article) => {
      const day = dates.get(article);
      if (day === undefined) return ['undated'];
      // Two rows of stretches, one half a stretch later: who is near the edge of one is well inside the other.
      return [`${Math.floor(day / (2 * NEAR_DAYS))}`, `late ${Math.floor((day + NEAR_DAYS) / (2 * NEAR_DAYS))}`];
    },
    isFarApart: (a, b) => (apart(a, b) ?? 0) > 31,
  };
}

/** Answers again what was asked of the last `a` without asking. */
function rememberLast(ask: (a: string, b: string) => boolean): (a: string, b: string) => boolean {
  let last: string | undefined;
  const known = new Map<string, boolean>();
  return (a, b) => {
    if (a !== last) known.clear();
    last = a;
    const answer = known.get(b) ?? ask(a, b);
    known.set(b, answer);
    return answer;
  };
}

const isActor = (id: string): boolean => id.startsWith('person:') || id.startsWith('organization:');

function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(`${date?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}
