import {
  type Article,
  type Attribution,
  type Claim,
  type ClaimLink,
  type Entity,
  type Extraction,
  type GraphFile,
  outletOf as knownOutletOf,
  type Ref,
  type Tie,
} from '../../model/index.ts';
import { readDay } from './days.ts';
import { foldText } from './fold-text.ts';

/** An attribution that reports a claim, with all that the page asks of it. */
export interface Report {
  readonly article: Article;
  readonly attribution: Attribution;
  readonly ref: Ref;
  readonly outlet: string;
  readonly day: string | undefined;
}

export interface ClaimEntry {
  readonly claim: Claim;
  readonly reports: readonly Report[];
  /** How many independent outlets tell it; copies of one story are one. */
  readonly outlets: number;
  readonly links: readonly ClaimLink[];
  /** The words of all reports, folded for search. */
  readonly folded: string;
  /** Who makes it and whom it is about, by their places in `entityList`; -1 for nobody that is known. */
  readonly speaker: number;
  readonly about: readonly number[];
}

/** The data file as maps, built once. */
export interface DataIndex {
  readonly file: GraphFile;
  readonly articles: ReadonlyMap<string, Article>;
  readonly extractions: ReadonlyMap<string, Extraction>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** In the order of their ids: what is counted of each can be an array. */
  readonly entityList: readonly Entity[];
  /** Entity id → all entities of that name, where there is more than one. */
  readonly namesakes: ReadonlyMap<string, readonly Entity[]>;
  readonly claims: ReadonlyMap<string, ClaimEntry>;
  /** In the order of their first report: by day, article and place in it; without a date last. */
  readonly claimList: readonly ClaimEntry[];
  /** Article id → index of the attribution → the claim it reports. */
  readonly claimOf: ReadonlyMap<string, ReadonlyMap<number, ClaimEntry>>;
  /** Entity id → the claims it makes; the claims that are about it. */
  readonly claimsBy: ReadonlyMap<string, readonly ClaimEntry[]>;
  readonly claimsAbout: ReadonlyMap<string, readonly ClaimEntry[]>;
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
  readonly outlets: readonly string[];
}

/** Where an article does not say. */
export const NO_OUTLET = 'no outlet named';

export function indexData(file: GraphFile): DataIndex {
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  const extractions = new Map(file.extractions.map((extraction) => [extraction.article, extraction]));
  const linksOf = groupLinks(file.resolution.links);
  const reportsOf = new Map(
    file.resolution.claims.map((claim) => [claim.id, findReports(claim, articles, extractions)]),
  );
  const entityList = [...file.resolution.entities].sort((a, b) => compare(a.id, b.id));
  const placeOf = new Map(entityList.map(({ id }, place) => [id, place]));
  const claimList = file.resolution.claims
    .map((claim) => indexClaim(claim, placeOf, reportsOf.get(claim.id) ?? [], linksOf.get(claim.id) ?? []))
    .filter((entry) => entry.reports.length > 0)
    .sort(compareEntries);
  return {
    file,
    articles,
    extractions,
    entities: new Map(file.resolution.entities.map((entity) => [entity.id, entity])),
    entityList,
    namesakes: findNamesakes(file.resolution.entities),
    claims: new Map(claimList.map((entry) => [entry.claim.id, entry])),
    claimList,
    claimOf: mapAttributions(claimList),
    claimsBy: group(claimList, ({ claim }) => (claim.speaker === undefined ? [] : [claim.speaker])),
    claimsAbout: group(claimList, ({ claim }) => claim.about),
    ties: groupTies(file.resolution.ties),
    outlets: [...new Set([...file.articles.map(outletOf), ...(file.part?.outlets ?? [])])].sort(),
  };
}

export function outletOf(article: Article): string {
  return knownOutletOf(article) ?? NO_OUTLET;
}

/** An article's title without the marks of a Markdown heading; its id where it has none. */
export function titleOf({ title, id }: Pick<Article, 'title' | 'id'>): string {
  return title?.replace(/^\s*#{1,6}\s+/, '').trim() || id;
}

function findNamesakes(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const byName = group(entities, ({ name }) => [name]);
  const shared = entities.filter(({ name }) => byName.get(name)!.length > 1);
  return new Map(shared.map(({ id, name }) => [id, byName.get(name)!]));
}

function findReports(
  claim: Claim,
  articles: ReadonlyMap<string, Article>,
  extractions: ReadonlyMap<string, Extraction>,
): readonly Report[] {
  return claim.attributions.flatMap((ref) => {
    const article = articles.get(ref.article);
    const attribution = extractions.get(ref.article)?.attributions[ref.index];
    if (!article || !attribution) return [];
    return [{ article, attribution, ref, outlet: outletOf(article), day: readDay(article.date) }];
  });
}

function indexClaim(
  claim: Claim,
  placeOf: ReadonlyMap<string, number>,
  reports: readonly Report[],
  links: readonly ClaimLink[],
): ClaimEntry {
  const place = (id: string | undefined) => placeOf.get(id ?? '') ?? -1;
  return {
    claim,
    reports,
    outlets: claim.outlets ?? 1,
    links,
    folded: foldText(reports.map(contentText).join('\n')),
    speaker: place(claim.speaker),
    about: claim.about.map(place),
  };
}

/** As much of a report as its words need. */
interface Told {
  readonly article: Pick<Article, 'text'>;
  readonly attribution: Pick<Attribution, 'content'>;
}

/** The words claimed, as the article has them; pieces that stand apart are joined by "…". */
export function contentText({ article, attribution }: Told): string {
  return attribution.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
}

/** The words that name who speaks, as the article has them; empty where none do. */
export function sourceText({ article, attribution }: Report): string {
  const words = attribution.source.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  return words.replace(/\s+/g, ' ').trim();
}

export function otherEnd(link: ClaimLink, claim: string): string {
  return link.from === claim ? link.to : link.from;
}

function compareEntries(a: ClaimEntry, b: ClaimEntry): number {
  const [first, second] = [a.reports[0]!, b.reports[0]!];
  return (
    compare(first.day ?? '9999', second.day ?? '9999') ||
    compare(first.ref.article, second.ref.article) ||
    first.ref.index - second.ref.index ||
    compare(a.claim.id, b.claim.id)
  );
}

/** By code unit. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mapAttributions(claims: readonly ClaimEntry[]): ReadonlyMap<string, ReadonlyMap<number, ClaimEntry>> {
  const byArticle = new Map<string, Map<number, ClaimEntry>>();
  for (const entry of claims) {
    for (const { ref } of entry.reports) {
      const inArticle = byArticle.get(ref.article) ?? new Map<number, ClaimEntry>();
      byArticle.set(ref.article, inArticle.set(ref.index, entry));
    }
  }
  return byArticle;
}

function groupLinks(links: readonly ClaimLink[]): ReadonlyMap<string, readonly ClaimLink[]> {
  return group(links, (link) => [link.from, link.to]);
}

function groupTies(ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  return group(ties, (tie) => (tie.to === undefined ? [tie.from] : [tie.from, tie.to]));
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
