import { dayOf } from '../../graph/filter/days.ts';
import { VERSION } from '../../graph/read-graph-file.ts';
import type { Claim, Entity, GraphPart, Layout, Ref, Tie } from '../../model/index.ts';
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
 * and links these, as `cutGraph` has it. Claims, articles and extractions are the very bytes of the graph file.
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
  const claimRows = sortById(rows.map((row) => ({ row, bytes: bytesAt(graph, claims, row) })).map(withId));
  const articleRows = distinct(rows.flatMap((row) => listOf(claims.report, claims.reportFrom, row)));
  const taking = rows.flatMap((row) => [claims.speaker[row]!, ...listOf(claims.about, claims.aboutFrom, row)]);
  const actorRows = distinct([...taking, ...facts.named]).filter((row) => row >= 0);
  const articleIds = articleRows.map((row) =>
    articles.ids.toString('utf8', articles.idFrom[row], articles.idFrom[row + 1]! - 1),
  );
  const entities = readEntities(index, actorRows, articleRows, articleIds);
  const inSlice = new Set(rows);
  const { from, to } = index.links;
  const links = rowsWhere(from, (row) => inSlice.has(from[row]!) && inSlice.has(to[row]!));
  const extractions = { at: articles.extractionAt, length: articles.extractionLength };
  const idOf = (row: number) => idOfRow(index, row);
  const layout = {
    actors: spotsOf(actors, actorRows, idOf),
    claims: {
      ...spotsOf(actors.wide, actorRows, idOf),
      ...spotsOf(
        claims,
        claimRows.map(({ row }) => row),
        (_, i) => claimRows[i]!.id,
      ),
      ...spotsOf(articles, articleRows, (_, i) => `article:${articleIds[i]}`),
    },
  };
  const part = describePart(index, entities, actorRows, facts);
  return [
    Buffer.from(`{"format":"claimgraph","version":${VERSION},"part":${JSON.stringify(part)},"articles":[`),
    ...joined(articleRows.map((row) => bytesAt(graph, articles, row))),
    Buffer.from('],"extractions":['),
    ...joined(articleRows.map((row) => bytesAt(graph, extractions, row))),
    Buffer.from(`],"resolution":{"entities":${JSON.stringify(sortById(entities))},"claims":[`),
    ...joined(claimRows.map(({ bytes }) => bytes)),
    Buffer.from(`],"ties":${JSON.stringify(readTies(graph, index, actorRows, articleIds))},"links":[`),
    ...joined(links.map((row) => bytesAt(graph, index.links, row))),
    Buffer.from(`]},"layout":${JSON.stringify(layout)}}\n`),
  ];
}

function withId({ row, bytes }: { readonly row: number; readonly bytes: Buffer }) {
  return { id: (JSON.parse(bytes.toString()) as Claim).id, row, bytes };
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
function readTies(graph: number, { ties }: SliceIndex, actorRows: readonly number[], articleIds: readonly string[]) {
  const [actors, articles] = [new Set(actorRows), new Set(articleIds)];
  return rowsWhere(
    ties.from,
    (row) => actors.has(ties.from[row]!) && (ties.to[row] === NONE || actors.has(ties.to[row]!)),
  )
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
