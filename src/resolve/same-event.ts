import { type Entity, type EntityKind, numbersOf, type Ref } from '../model/index.ts';
import type { Document } from './chain-in-article.ts';
import { NumberList } from './number-list.ts';

/** A day of the calendar as a number, for how far two are apart. */
const DAY = 86_400_000;

/**
 * Articles tell of one event if they are so near in time and share so many names; of those without a date one has to be
 * somebody or a body, for three countries are in the news every day.
 */
const NEAR_DAYS = 4;
const SHARED_NAMES = 2;
const SHARED_NAMES_UNDATED = 3;

/** Two articles, by number, compared: do they tell of one event, and is anything against their quoting one utterance? */
export interface Events {
  readonly isSame: (a: number, b: number) => boolean;
  /** Both name a person, or a body. */
  readonly shareActor: (a: number, b: number) => boolean;
  /** Two articles near enough in time for one event share one of these. */
  readonly daysOf: (article: number) => readonly string[];
  /** Both have dates, and they lie more than a month apart. */
  readonly isFarApart: (a: number, b: number) => boolean;
}

export function compareEvents(
  documents: readonly Document[],
  entities: readonly Entity[],
  isNamed: (entity: Entity) => boolean,
): Events {
  const dates = documents.map(({ article }) => dayOf(article.date));
  const days = dates.map(stretchesOf);
  const { names, ends } = listNames(documents, entities, isNamed);
  const apart = (a: number, b: number): number | undefined => {
    const [dayA, dayB] = [dates[a], dates[b]];
    return dayA === undefined || dayB === undefined ? undefined : Math.abs(dayA - dayB);
  };
  const share = (a: number, b: number, needed: number, isWanted?: (entity: number) => boolean): boolean => {
    const [endA, endB] = [ends[a]!, ends[b]!];
    let shared = 0;
    for (let i = ends[a - 1] ?? 0, j = ends[b - 1] ?? 0; i < endA && j < endB; ) {
      const [entity, other] = [names[i]!, names[j]!];
      if (entity <= other) i += 1;
      if (other <= entity) j += 1;
      if (entity === other && (!isWanted || isWanted(entity)) && ++shared >= needed) return true;
    }
    return false;
  };
  const isActor = (entity: number): boolean => ACTORS.has(entities[entity]!.kind);
  const shareActor = (a: number, b: number): boolean => share(a, b, 1, isActor);
  const isSame = (a: number, b: number): boolean => {
    const days = apart(a, b);
    if (days === undefined) return share(a, b, SHARED_NAMES_UNDATED) && shareActor(a, b);
    return days <= NEAR_DAYS && share(a, b, SHARED_NAMES);
  };
  // Sentences of one article are compared after each other, many of them with those of the same few others.
  return {
    isSame: rememberLast(documents.length, isSame),
    shareActor: rememberLast(documents.length, shareActor),
    daysOf: (article) => days[article]!,
    isFarApart: (a, b) => (apart(a, b) ?? 0) > 31,
  };
}

/** Two rows of stretches, one half a stretch later: who is near the edge of one is well inside the other. */
function stretchesOf(day: number | undefined): readonly string[] {
  if (day === undefined) return ['undated'];
  return [`${Math.floor(day / (2 * NEAR_DAYS))}`, `late ${Math.floor((day + NEAR_DAYS) / (2 * NEAR_DAYS))}`];
}

/** Answers again what was asked of the last `a` without asking. */
function rememberLast(count: number, ask: (a: number, b: number) => boolean): (a: number, b: number) => boolean {
  let last = -1;
  let turn = 0;
  /** Of each `b` twice the turn it was last asked about, and one more where the answer was yes. */
  const known = new Float64Array(count);
  return (a, b) => {
    if (a !== last) turn += 1;
    last = a;
    if (known[b]! < 2 * turn) known[b] = 2 * turn + (ask(a, b) ? 1 : 0);
    return known[b] === 2 * turn + 1;
  };
}

const ACTORS: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'organization']);

/** Whom articles name, as numbers of entities, ascending, those of each article after those of the one before, and where each article's end. */
function listNames(
  documents: readonly Document[],
  entities: readonly Entity[],
  isNamed: (entity: Entity) => boolean,
): { readonly names: Uint32Array; readonly ends: Uint32Array } {
  const numberOf = numbersOf(documents.length, (number) => documents[number]!.article.id);
  const [articles, named] = [new NumberList(), new NumberList()];
  const ends = new Uint32Array(documents.length);
  for (const [entity, { evidence }] of entities.entries()) {
    if (!isNamed(entities[entity]!)) continue;
    for (const article of articlesOf(evidence)) {
      const number = numberOf(article);
      if (number === undefined) continue;
      articles.push(number);
      named.push(entity);
      ends[number]! += 1;
    }
  }
  for (let article = 1; article < ends.length; article++) ends[article]! += ends[article - 1]!;
  const names = new Uint32Array(named.length);
  const next = Uint32Array.from(ends, (_, article) => ends[article - 1] ?? 0);
  for (let i = 0; i < named.length; i++) names[next[articles.at(i)]!++] = named.at(i);
  return { names, ends };
}

/** Most are known in one place alone. */
const articlesOf = (evidence: readonly Ref[]): Iterable<string> =>
  evidence.length === 1 ? [evidence[0]!.article] : new Set(evidence.map(({ article }) => article));

function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(`${date?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}
