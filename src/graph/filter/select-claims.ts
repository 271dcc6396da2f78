import type { Claim, ClaimType, EntityKind, Stance } from '../../model/index.ts';
import { isChosen } from './choice.ts';
import type { Filters, ManyList, Naming } from './filters.ts';
import { readTerms } from './fold-text.ts';
import type { ClaimEntry, DataIndex, Report } from './index-data.ts';
import { withinSteps } from './neighbourhood.ts';

/** How many of what is shown have this value, and how many more would be shown were it chosen too. */
export interface Count {
  shown: number;
  more: number;
}

export interface ActorCount {
  readonly id: string;
  readonly says: number;
  readonly about: number;
}

/** What the filters let through, with every number the page shows. */
export interface Shown {
  readonly claims: readonly ClaimEntry[];
  readonly ids: ReadonlySet<string>;
  /** Those with a claim shown; most claims made first, then most spoken about. */
  readonly actors: readonly ActorCount[];
  readonly actorOf: ReadonlyMap<string, ActorCount>;
  /** Actors of each kind; the other three count claims. */
  readonly kinds: ReadonlyMap<EntityKind, Count>;
  readonly stances: ReadonlyMap<Stance, Count>;
  readonly types: ReadonlyMap<ClaimType, Count>;
  readonly outlets: ReadonlyMap<string, Count>;
  /** Claims by day of their first report shown: of all that differ by date alone, and of those shown. */
  readonly days: ReadonlyMap<string, Count>;
  readonly undated: number;
  /** First and last day shown. */
  readonly span: { readonly from: string; readonly to: string } | undefined;
}

/** Which filters a claim fails; legends need to know those that fail one alone. */
type Failure = 'actors' | 'kinds' | 'outlets' | 'days' | 'types' | 'stances' | 'other';

type Test = (entry: ClaimEntry) => boolean;

export function selectClaims(index: DataIndex, filters: Filters): Shown {
  const tests = buildTests(index, filters);
  const tally = new Tally(index, filters);
  for (const entry of index.claimList) tally.add(entry, findFailure(entry, filters, tests));
  return tally.result();
}

/** `undefined`: shown. `several`: more than one filter hides it. */
function findFailure(
  entry: ClaimEntry,
  filters: Filters,
  tests: readonly (readonly [Failure, Test])[],
): Failure | 'several' | undefined {
  let failure = reportFailure(entry, filters);
  for (const [name, passes] of tests) {
    if (passes(entry)) continue;
    if (failure) return 'several';
    failure = name;
  }
  return failure;
}

function buildTests(index: DataIndex, filters: Filters): readonly (readonly [Failure, Test])[] {
  const { by, about, involving, around, community, naming, kinds, types, stances, minOutlets } = filters;
  const terms = readTerms(filters.text);
  const tests: [boolean, Failure, Test][] = [
    [by.length > 0, 'actors', ({ claim }) => claim.speaker !== undefined && by.includes(claim.speaker)],
    [about.length > 0, 'actors', ({ claim }) => isJoined(filters, 'about', (id) => claim.about.includes(id))],
    [
      involving.length > 0,
      'actors',
      ({ claim }) => isJoined(filters, 'involving', (id) => claim.speaker === id || claim.about.includes(id)),
    ],
    [around !== undefined, 'actors', around ? withinSteps(index, around) : () => true],
    [community?.members !== undefined, 'actors', ({ claim }) => isAmong(claim, community?.members)],
    [naming !== undefined, 'other', ({ speaker }) => namingOf(index.entityList[speaker]?.kind) === naming],
    [kinds !== undefined, 'kinds', testKinds(index, filters)],
    [types !== undefined, 'types', ({ claim }) => isChosen(types, claim.type)],
    [stances !== undefined, 'stances', ({ claim }) => isChosen(stances, claim.stance)],
    [minOutlets > 1, 'other', ({ outlets }) => outlets >= minOutlets],
    [terms.length > 0, 'other', ({ folded }) => terms.every((term) => folded.includes(term))],
  ];
  return tests.filter(([set]) => set).map(([, name, test]) => [name, test] as const);
}

/** Whether it takes part in the claim: every actor of the list, or any of them. */
function isJoined(filters: Filters, list: ManyList, takesPart: (id: string) => boolean): boolean {
  return filters.every.includes(list) ? filters[list].every(takesPart) : filters[list].some(takesPart);
}

/** The speaker is one of them, where one is known, and so is anyone it is about, if it is about someone. */
function isAmong({ speaker, about }: Claim, members: ReadonlySet<string> = new Set()): boolean {
  if (speaker !== undefined && !members.has(speaker)) return false;
  return about.length === 0 ? speaker !== undefined : about.some((id) => members.has(id));
}

function namingOf(kind: EntityKind | undefined): Naming {
  if (kind === undefined) return 'unidentified';
  return kind === 'unnamed' ? 'unnamed' : 'named';
}

/**
 * The speaker's kind is shown, and so is that of anyone it is about, if it is about someone. Where nobody at all takes
 * part, it is of no kind: left out as soon as some are asked for.
 */
function testKinds(index: DataIndex, { kinds }: Filters): Test {
  const isOfKind = index.entityList.map(({ kind }) => isChosen(kinds, kind));
  return ({ speaker, about }) => {
    if (speaker >= 0 && !isOfKind[speaker]) return false;
    if (about.length === 0) return speaker >= 0 || kinds?.mode !== 'only';
    return about.some((place) => isOfKind[place]);
  };
}

/** One report has to be in a chosen outlet and in the days chosen. */
function reportFailure({ reports }: ClaimEntry, filters: Filters): Failure | 'several' | undefined {
  if (!filters.outlets && !filters.days) return undefined;
  let [outlet, day] = [false, false];
  for (const report of reports) {
    const [inOutlet, inDays] = [isChosen(filters.outlets, report.outlet), isInDays(report, filters)];
    if (inOutlet && inDays) return undefined;
    outlet ||= inOutlet;
    day ||= inDays;
  }
  return outlet ? 'days' : day ? 'outlets' : 'several';
}

function isInDays({ day }: Report, { days }: Filters): boolean {
  return !days || (day !== undefined && day >= days.from && day <= days.to);
}

/** The reports of a claim that outlet and date let through. */
export function shownReports(entry: ClaimEntry, filters: Filters): readonly Report[] {
  if (!filters.outlets && !filters.days) return entry.reports;
  return entry.reports.filter((report) => isChosen(filters.outlets, report.outlet) && isInDays(report, filters));
}

/** Counts as it goes, one pass over the claims. */
class Tally {
  private readonly index: DataIndex;
  private readonly filters: Filters;
  private readonly claims: ClaimEntry[] = [];
  /** By places in the list of entities, as are the next two. */
  private readonly says: Uint32Array;
  private readonly about: Uint32Array;
  private readonly isHidden: Uint8Array;
  private readonly stances = new Map<Stance, Count>();
  private readonly types = new Map<ClaimType, Count>();
  private readonly outlets = new Map<string, Count>();
  private readonly days = new Map<string, Count>();
  private undated = 0;
  private from: string | undefined;
  private to: string | undefined;

  constructor(index: DataIndex, filters: Filters) {
    this.index = index;
    this.filters = filters;
    const { length } = index.entityList;
    this.says = new Uint32Array(length);
    this.about = new Uint32Array(length);
    this.isHidden = new Uint8Array(length);
  }

  add(entry: ClaimEntry, failure: Failure | 'several' | undefined): void {
    if (failure === undefined) this.addShown(entry);
    else if (failure === 'stances') count(this.stances, entry.claim.stance, 'more');
    else if (failure === 'types') count(this.types, entry.claim.type, 'more');
    else if (failure === 'kinds') this.addHiddenKinds(entry);
    else if (failure === 'outlets') {
      const reports = entry.reports.filter((report) => isInDays(report, this.filters));
      this.countOutlets(reports, 'more');
    } else if (failure === 'days')
      this.addDay(
        entry.reports.find((report) => isChosen(this.filters.outlets, report.outlet)),
        'more',
      );
  }

  private addShown(entry: ClaimEntry): void {
    const { claim } = entry;
    this.claims.push(entry);
    count(this.stances, claim.stance, 'shown');
    count(this.types, claim.type, 'shown');
    if (entry.speaker >= 0) this.says[entry.speaker]! += 1;
    for (const place of entry.about) if (place >= 0) this.about[place]! += 1;
    const reports = shownReports(entry, this.filters);
    this.countOutlets(reports, 'shown');
    for (const { day } of reports) this.widen(day);
    this.addDay(reports[0], 'shown');
  }

  /** An outlet that tells a claim twice counts once. */
  private countOutlets(reports: readonly Report[], side: keyof Count): void {
    reports.forEach(({ outlet }, i) => {
      if (reports.findIndex((other) => other.outlet === outlet) === i) count(this.outlets, outlet, side);
    });
  }

  private addHiddenKinds({ speaker, about }: ClaimEntry): void {
    if (speaker >= 0) this.isHidden[speaker] = 1;
    for (const place of about) if (place >= 0) this.isHidden[place] = 1;
  }

  private addDay(report: Report | undefined, side: keyof Count): void {
    if (!report) return;
    if (report.day !== undefined) count(this.days, report.day, side);
    else this.undated += 1;
  }

  private widen(day: string | undefined): void {
    if (day === undefined) return;
    if (this.from === undefined || day < this.from) this.from = day;
    if (this.to === undefined || day > this.to) this.to = day;
  }

  /** Actors of the kinds that are shown, and how many of each kind there are; of the kinds that are not, how many more. */
  private countActors(): { actors: ActorCount[]; kinds: Map<EntityKind, Count> } {
    const actors: ActorCount[] = [];
    const kinds = new Map<EntityKind, Count>();
    this.index.entityList.forEach(({ id, kind }, place) => {
      const [says, about] = [this.says[place]!, this.about[place]!];
      if (!isChosen(this.filters.kinds, kind)) {
        if (this.isHidden[place]) count(kinds, kind, 'more');
      } else if (says + about > 0 && this.filters.community?.members?.has(id) !== false) {
        actors.push({ id, says, about });
        count(kinds, kind, 'shown');
      }
    });
    return { actors: actors.sort((a, b) => b.says - a.says || b.about - a.about), kinds };
  }

  result(): Shown {
    const { actors, kinds } = this.countActors();
    return {
      claims: this.claims,
      ids: new Set(this.claims.map(({ claim }) => claim.id)),
      actors,
      actorOf: new Map(actors.map((actor) => [actor.id, actor])),
      kinds,
      stances: this.stances,
      types: this.types,
      outlets: this.outlets,
      days: this.days,
      undated: this.undated,
      span: this.from !== undefined && this.to !== undefined ? { from: this.from, to: this.to } : undefined,
    };
  }
}

function count<K>(counts: Map<K, Count>, key: K, side: keyof Count): void {
  let entry = counts.get(key);
  if (!entry) {
    entry = { shown: 0, more: 0 };
    counts.set(key, entry);
  }
  entry[side] += 1;
}

export function addCounts(counts: readonly (Count | undefined)[]): Count {
  return counts.reduce<Count>(
    (sum, count) => ({ shown: sum.shown + (count?.shown ?? 0), more: sum.more + (count?.more ?? 0) }),
    { shown: 0, more: 0 },
  );
}
