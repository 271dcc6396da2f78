import { type Entity, type EntityKind, numbersOf } from '../model/index.ts';
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

export function compareEvents(
  documents: readonly Document[],
  entities: readonly Entity[],
  isNamed: (entity: Entity) => boolean,
): Events {
  const dates = new Map(documents.map(({ article }) => [article.id, dayOf(article.date)]));
  const namesOf = listNames(documents, entities, isNamed);
  const apart = (a: string, b: string): number | undefined => {
    const [dayA, dayB] = [dates.get(a), dates.get(b)];
    return dayA === undefined || dayB === undefined ? undefined : Math.abs(dayA - dayB);
  };
  const share = (a: string, b: string, needed: number, isWanted?: (entity: number) => boolean): boolean => {
    const [ofA, ofB] = [namesOf(a), namesOf(b)];
    let shared = 0;
    for (let i = 0, j = 0; i < ofA.length && j < ofB.length; ) {
      const [entity, other] = [ofA[i]!, ofB[j]!];
      if (entity <= other) i += 1;
      if (other <= entity) j += 1;
      if (entity === other && (!isWanted || isWanted(entity)) && ++shared >= needed) return true;
    }
    return false;
  };
  const isActor = (entity: number): boolean => ACTORS.has(entities[entity]!.kind);
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

const ACTORS: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'organization']);

/** Whom an article names, as numbers of entities, ascending; all articles' one after the other in one list. */
function listNames(
  documents: readonly Document[],
  entities: readonly Entity[],
  isNamed: (entity: Entity) => boolean,
): (article: string) => Uint32Array {
  const numberOf = numbersOf(documents.length, (number) => documents[number]!.article.id);
  const ends = new Uint32Array(documents.length);
  const each = (name: (article: number, entity: number) => void): void => {
    for (const [number, entity] of entities.entries()) {
      if (!isNamed(entity)) continue;
      for (const article of new Set(entity.evidence.map((ref) => ref.article))) {
        const at = numberOf(article);
        if (at !== undefined) name(at, number);
      }
    }
  };
  each((article) => {
    ends[article]! += 1;
  });
  for (let article = 1; article < ends.length; article++) ends[article]! += ends[article - 1]!;
  const names = new Uint32Array(ends.at(-1) ?? 0);
  const next = Uint32Array.from(ends, (_, article) => ends[article - 1] ?? 0);
  each((article, entity) => {
    names[next[article]!++] = entity;
  });
  return (article) => {
    const number = numberOf(article)!;
    return names.subarray(ends[number - 1] ?? 0, ends[number]);
  };
}

function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(`${date?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}
