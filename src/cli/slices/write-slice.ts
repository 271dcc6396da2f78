import { dayOf } from '../../graph/filter/days.ts';
import { VERSION } from '../../graph/read-graph-file.ts';
import {
  type Claim,
  type Entity,
  type GraphPart,
  groupBy,
  type Layout,
  type Ref,
  type Tie,
} from '../../model/index.ts';
import { cutExtraction } from './cut-extraction.ts';
import { idOfRow } from './find-actor-rows.ts';
import { readBytes } from './scan-graph.ts';
import { NO_DAY, NONE, type SliceIndex } from './slice-index.ts';

/** What a slice is of, as far as its rows do not tell. */
export interface SliceFacts {
  readonly matching: number;
  readonly among?: number;
  readonly days: ReadonlyMap<number, number>;
  /** Actors that were asked for, whether a claim of theirs is in it or not. */
  readonly named: readonly number[];
}

/** More outlets are not named. */
const MOST_OUTLETS = 1000;

/**
 * The claims of these rows as a graph file of its own, with the articles that tell them, those who take part, and what ties
 * and links these, as `cutGraph` has it. Articles are the very bytes of the graph file; extractions have the attributions
 * alone that these claims are made of, and no mentions and chains: those `writeMentions` has, for whoever asks.
 *
 * @param graph the graph file, open for reading.
 */
export function writeSlice(
  graph: number,
  index: SliceIndex,
  rows: readonly number[],
  facts: SliceFacts,
): readonly Buffer[] {
  const { claims, articles, actors } = index;
  const claimRows = rows
    .map((row) => ({ row, claim: JSON.parse(bytesAt(graph, claims, row).toString()) as Claim }))
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const articleRows = articlesOf(index, rows);
  const taking = rows.flatMap((row) => [claims.speaker[row]!, ...listOf(claims.about, claims.aboutFrom, row)]);
  const actorRows = distinct([...taking, ...facts.named]).filter((row) => row >= 0);
  const articleIds = articleRows.map((row) =>
    articles.ids.toString('utf8', articles.idFrom[row], articles.idFrom[row + 1]! - 1),
  );
  const entities = readEntities(index, actorRows, articleRows, articleIds);
  const inSlice = marked(claims.speaker.length, rows);
  const { from, to } = index.links;
  const links = rowsWhere(from, (row) => inSlice[from[row]!] === 1 && inSlice[to[row]!] === 1);
  const idOf = (row: number) => idOfRow(index, row);
  const layout = {
    actors: spotsOf(actors, actorRows, idOf),
    claims: {
      ...spotsOf(actors.wide, actorRows, idOf),
      ...spotsOf(
        claims,
        claimRows.map(({ row }) => row),
        (_, i) => claimRows[i]!.claim.id,
      ),
      ...spotsOf(articles, articleRows, (_, i) => `article:${articleIds[i]}`),
    },
  };
  const part = describePart(index, entities, actorRows, facts);
  const wanted = attributionsOf(claimRows.map(({ claim }) => claim));
  return [
    Buffer.from(`{"format":"claimgraph","version":${VERSION},"part":${JSON.stringify(part)},"articles":[`),
    ...joined(articleRows.map((row) => bytesAt(graph, articles, row))),
    Buffer.from('],"extractions":['),
    ...joined(
      articleRows.map((row, i) => cutExtraction(extractionAt(graph, index, row), wanted.get(articleIds[i]!)!).rest),
    ),
    Buffer.from(
      `],"resolution":{"entities":${JSON.stringify(sortById(entities))},"claims":${JSON.stringify(
        claimRows.map(({ claim }) => renumbered(claim, wanted)),
      )},"ties":${JSON.stringify(readTies(graph, index, actorRows, articleIds))},"links":[`,
    ),
    ...joined(links.map((row) => bytesAt(graph, index.links, row))),
    Buffer.from(`]},"layout":${JSON.stringify(layout)}}\n`),
  ];
}

/** The mentions and chains of the articles of these claims, in the order `writeSlice` has them: a line of JSON an article. */
export function writeMentions(graph: number, index: SliceIndex, rows: readonly number[]): readonly Buffer[] {
  return articlesOf(index, rows).flatMap((row) => [cutExtraction(extractionAt(graph, index, row), []).aside, NEW_LINE]);
}
const NEW_LINE = Buffer.from('\n');

function articlesOf({ claims }: SliceIndex, rows: readonly number[]): readonly number[] {
  return distinct(rows.flatMap((row) => listOf(claims.report, claims.reportFrom, row)));
}

function extractionAt(graph: number, { articles }: SliceIndex, row: number): Buffer {
  return bytesAt(graph, { at: articles.extractionAt, length: articles.extractionLength }, row);
}

/** Indexes of the attributions these claims are made of, ascending, by article. */
function attributionsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly number[]> {
  const refs = groupBy(
    claims.flatMap(({ attributions }) => attributions),
    ({ article }) => article,
  );
  return new Map(Array.from(refs, ([article, of]) => [article, distinct(of.map(({ index }) => index))]));
}

/** Where an article has the wanted attributions alone, they have other indexes. */
function renumbered(claim: Claim, wanted: ReadonlyMap<string, readonly number[]>): Claim {
  const numbered = ({ article, index }: Ref) => ({ article, index: wanted.get(article)!.indexOf(index) });
  return { ...claim, attributions: claim.attributions.map(numbered) };
}

/** What a row owns of a column (see openIndex). */
function listOf(column: Uint32Array, from: Uint32Array, row: number): readonly number[] {
  return [...column.subarray(from[row], from[row + 1])];
}

function joined(pieces: readonly Buffer[]): readonly Buffer[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [COMMA, piece]));
}
const COMMA = Buffer.from(',');

interface Rows {
  readonly at: Float64Array;
  readonly length: Uint32Array;
}

function bytesAt(graph: number, { at, length }: Rows, row: number): Buffer {
  return readBytes(graph, at[row]!, length[row]!);
}

function distinct(rows: readonly number[]): readonly number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** 1 for each of these rows: of all claims or actors it is looked up much faster than in a set. */
function marked(count: number, rows: readonly number[]): Uint8Array {
  const marks = new Uint8Array(count);
  for (const row of rows) marks[row] = 1;
  return marks;
}

function rowsWhere({ length }: ArrayLike<number>, test: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (test(row)) rows.push(row);
  return rows;
}

/** Each with the places where it stands in these articles. */
function readEntities(
  { file, meta, actors, articles }: SliceIndex,
  actorRows: readonly number[],
  articleRows: readonly number[],
  articleIds: readonly string[],
): readonly Entity[] {
  const evidence = new Map<number, (Ref & { reason: string })[]>(actorRows.map((row) => [row, []]));
  for (const [i, article] of articleRows.entries())
    for (let at = articles.evidenceFrom[article]!; at < articles.evidenceFrom[article + 1]!; at++)
      evidence.get(articles.evidenceActor[at]!)?.push({
        article: articleIds[i]!,
        index: articles.evidenceChain[at]!,
        reason: meta.reasons[articles.evidenceReason[at]!]!,
      });
  return actorRows.map((row) => ({
    ...JSON.parse(file.bytes('heads', actors.headFrom[row]!, actors.headFrom[row + 1]!).toString()),
    evidence: evidence.get(row)!,
  }));
}

/** Ties between those who take part, as far as these articles prove them. */
function readTies(
  graph: number,
  { ties, actors }: SliceIndex,
  actorRows: readonly number[],
  articleIds: readonly string[],
) {
  const [isIn, articles] = [marked(actors.kind.length, actorRows), new Set(articleIds)];
  const isJoined = (row: number) => isIn[ties.from[row]!] === 1 && (ties.to[row] === NONE || isIn[ties.to[row]!] === 1);
  return rowsWhere(ties.from, isJoined)
    .map((row): Tie => JSON.parse(bytesAt(graph, ties, row).toString()))
    .map((tie) => ({ ...tie, evidence: tie.evidence.filter(({ article }) => articles.has(article)) }))
    .filter(({ evidence }) => evidence.length > 0);
}

function describePart(
  { claims, actors, articles, meta }: SliceIndex,
  entities: readonly Entity[],
  actorRows: readonly number[],
  { matching, among, days }: SliceFacts,
): GraphPart {
  const dated = [...days].filter(([day]) => day !== NO_DAY).sort(([a], [b]) => a - b);
  return {
    claims: claims.speaker.length,
    actors: actors.kind.length,
    articles: articles.day.length,
    fingerprint: meta.fingerprint,
    outlets: meta.outlets.slice(0, MOST_OUTLETS),
    matching,
    ...(among !== undefined && { among }),
    days: Object.fromEntries(dated.map(([day, count]) => [dayOf(day), count])),
    undated: days.get(NO_DAY) ?? 0,
    mentions: 'apart',
    takes: Object.fromEntries(entities.map(({ id }, i) => [id, actors.takes[actorRows[i]!]!])),
  };
}

/** Of those that stand somewhere. */
function spotsOf(
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  rows: readonly number[],
  idOf: (row: number, i: number) => string,
): Layout {
  const entries = rows.map((row, i) => [idOf(row, i), [x[row]!, y[row]!] as const] as const);
  return Object.fromEntries(entries.filter(([, [x]]) => !Number.isNaN(x)));
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
