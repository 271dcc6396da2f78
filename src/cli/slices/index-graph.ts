import { startFingerprint } from '../../graph/fingerprint.ts';
import { setMentionsAside } from '../../graph/late-mentions.ts';
import { checkForm } from '../../graph/read-graph-file.ts';
import type { Article, Claim, ClaimLink, Entity, Extraction, Tie } from '../../model/index.ts';
import { writeColumns } from './column-file.ts';
import { indexActors } from './index-actors.ts';
import { indexArticles } from './index-articles.ts';
import { type IndexedClaims, indexClaims, type SmallClaim } from './index-claims.ts';
import { indexWords } from './index-words.ts';
import { Numbers, postings, runningSum, Texts } from './numbering.ts';
import { damagedGraph, eachElement, type GraphPlaces, type ListName, readBytes, scanGraph } from './scan-graph.ts';
import { type GraphStamp, type IndexMeta, NO_DAY, NONE } from './slice-index.ts';

/**
 * Writes the index of a graph file, by which slices of it are found (see slice-index). The file is read twice, a piece at
 * a time: first for where everything stands, then for what it says. In memory are names, numbers and the words of claims.
 *
 * @param file the graph file, open for reading.
 * @param onProgress bytes that are done, of twice the file's size.
 */
export function indexGraph(file: number, path: string, graph: GraphStamp, onProgress: (done: number) => void): void {
  checkForm(readForm(file, graph.size));
  const places = scanGraph(file, onProgress);
  try {
    const { meta, columns } = makeColumns(file, places, (done) => onProgress(graph.size + done));
    writeColumns(path, { ...meta, graph } satisfies IndexMeta, columns);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) throw damagedGraph(cause.message, cause);
    throw cause;
  }
}

/** The fields a graph file begins with. */
function readForm(file: number, size: number): unknown {
  const head = readBytes(file, 0, Math.min(size, HEAD)).toString();
  const [, format, version] = /^\ufeff?\s*\{\s*"format"\s*:\s*"(\w+)"\s*,\s*"version"\s*:\s*(\d+)/.exec(head) ?? [];
  return { format, version: Number(version) };
}
const HEAD = 200;

function makeColumns(file: number, places: GraphPlaces, onProgress: (done: number) => void) {
  let done = 0;
  const each = (list: ListName, take: (text: string, at: number) => void) =>
    eachElement(file, places[list], (text, at) => {
      take(text, at);
      done += places[list].lengths[at]!;
      onProgress(done);
    });
  const read =
    <T>(list: ListName) =>
    (take: (element: T) => void) =>
      each(list, (text) => take(JSON.parse(text)));
  const articles = indexArticles(read<Article>('articles'), startFingerprint);
  const claims = indexClaims(read<Claim>('resolution.claims'), articles);
  const articleCount = articles.ids.length;
  const actors = indexActors(read<Entity>('resolution.entities'), claims, articles.numberOf, articleCount);
  const words = indexWords(
    (take) =>
      each('extractions', (text, at) => {
        const extraction: Extraction = JSON.parse(setMentionsAside(text).rest);
        if (extraction.article !== articles.ids[at])
          throw damagedGraph('articles and extractions are in another order');
        take(JSON.parse(readAt(file, places.articles, at)), extraction, at);
      }),
    claims,
    articleCount,
  );
  const days = [...new Set([NO_DAY, ...articles.day])].sort((a, b) => a - b);
  const numberOfDay = new Map(days.map((day, number) => [day, number]));
  return {
    meta: { fingerprint: articles.fingerprint, outlets: articles.outlets, reasons: actors.reasons, days },
    columns: {
      ...claimColumns(claims, actors.rankOf, places['resolution.claims']),
      ...actors.columns,
      ...words,
      ...placeColumns('article', places.articles),
      ...placeColumns('extraction', places.extractions),
      ...idColumns(articles.ids),
      outlet: articles.outlet,
      dayNumber: Uint32Array.from(articles.day, (day) => numberOfDay.get(day)!),
      ...tieColumns(read<Tie>('resolution.ties'), places['resolution.ties'], claims, actors.rankOf),
      ...linkColumns(read<ClaimLink>('resolution.links'), places['resolution.links'], claims),
      ...spotColumns(each, claims, actors.rankOf, articles.numberOf, articleCount),
    },
  };
}

function readAt(file: number, { starts, lengths }: GraphPlaces[ListName], at: number): string {
  return readBytes(file, starts[at]!, lengths[at]!).toString('utf8');
}

function idColumns(ids: readonly string[]) {
  const lines = new Texts();
  for (const id of ids) lines.add(`${id}\n`);
  const { texts, from } = lines.end();
  return { articleIds: texts, articleIdFrom: from };
}

type Order = ArrayLike<number> | undefined;

/** In the file's order, or in that of the places given. */
function placeColumns(name: string, { starts, lengths }: GraphPlaces[ListName], order?: Order) {
  const inOrder = (list: readonly number[]) => (order ? Array.from(order, (place) => list[place]!) : list);
  return { [`${name}At`]: Float64Array.from(inOrder(starts)), [`${name}Length`]: Uint32Array.from(inOrder(lengths)) };
}

function claimColumns({ list, placeOf }: IndexedClaims, rankOf: Uint32Array, places: GraphPlaces[ListName]) {
  const ranked = Array.from(placeOf, (place) => list[place]!);
  const actor = (number: number) => (number === NONE ? NONE : rankOf[number]!);
  return {
    ...placeColumns('claim', places, placeOf),
    speaker: Int32Array.from(ranked, ({ speaker }) => actor(speaker)),
    aboutFrom: Uint32Array.from(runningSum(ranked.map(({ about }) => about.length))),
    about: Uint32Array.from(ranked.flatMap(({ about }) => about.map(actor))),
    type: Uint8Array.from(ranked, ({ type }) => type),
    stance: Uint8Array.from(ranked, ({ stance }) => stance),
    told: Uint16Array.from(ranked, ({ told }) => told),
    reportFrom: Uint32Array.from(runningSum(ranked.map(({ articles }) => articles.length))),
    report: Uint32Array.from(ranked.flatMap(({ articles }) => articles)),
    ...takingColumns(ranked, rankOf),
  };
}

/** The claims that each actor takes part in, by rank. */
function takingColumns(ranked: readonly SmallClaim[], rankOf: Uint32Array) {
  const [actor, claim] = [new Numbers(), new Numbers()];
  for (const [rank, { speaker, about }] of ranked.entries())
    for (const number of new Set([speaker, ...about])) {
      if (number === NONE) continue;
      actor.add(rankOf[number]!);
      claim.add(rank);
    }
  const { from, rows } = postings(actor.list(), claim.list(), rankOf.length);
  return { takingFrom: from, taking: rows };
}

/** Ties between those who take part in claims; no slice shows the others. */
function tieColumns(
  eachTie: (take: (tie: Tie) => void) => void,
  { starts, lengths }: GraphPlaces[ListName],
  { actors }: IndexedClaims,
  rankOf: Uint32Array,
) {
  const rows: { place: number; from: number; to: number }[] = [];
  const rank = (id: string) => rankOf[actors.find(id) ?? NONE];
  let place = 0;
  eachTie(({ from, to }) => {
    const [one, other] = [rank(from), to === undefined ? NONE : rank(to)];
    if (one !== undefined && other !== undefined) rows.push({ place, from: one, to: other });
    place += 1;
  });
  return {
    ...placeColumns(
      'tie',
      { starts, lengths },
      rows.map(({ place }) => place),
    ),
    tieFrom: Uint32Array.from(rows, ({ from }) => from),
    tieTo: Int32Array.from(rows, ({ to }) => to),
  };
}

function linkColumns(
  eachLink: (take: (link: ClaimLink) => void) => void,
  places: GraphPlaces[ListName],
  { ids, rankOf }: IndexedClaims,
) {
  const [from, to]: [number[], number[]] = [[], []];
  const rank = (id: string) => {
    const place = ids.find(id);
    if (place === undefined) throw damagedGraph(`a link names "${id}", which it does not know`);
    return rankOf[place]!;
  };
  eachLink((link) => {
    from.push(rank(link.from));
    to.push(rank(link.to));
  });
  return { ...placeColumns('link', places), linkFrom: Uint32Array.from(from), linkTo: Uint32Array.from(to) };
}

/** Where everyone stands; not a number for those who stand nowhere. */
function spotColumns(
  each: (list: ListName, take: (text: string) => void) => void,
  claims: IndexedClaims,
  rankOf: Uint32Array,
  numberOf: (article: string) => number,
  articleCount: number,
) {
  const spots = (count: number) => ({ x: new Float64Array(count).fill(NaN), y: new Float64Array(count).fill(NaN) });
  const [actor, wide] = [spots(rankOf.length), spots(rankOf.length)];
  const [claim, article] = [spots(claims.list.length), spots(articleCount)];
  const eachSpot = (list: ListName, take: (id: string, spot: readonly [number, number]) => void) =>
    each(list, (text) => {
      for (const [id, spot] of Object.entries(JSON.parse(`{${text}}`))) take(id, spot as [number, number]);
    });
  const put = ({ x, y }: ReturnType<typeof spots>, row: number | undefined, spot: readonly [number, number]) => {
    if (row !== undefined) [x[row], y[row]] = spot;
  };
  const actorRow = (id: string) => rankOf[claims.actors.find(id) ?? NONE];
  eachSpot('layout.actors', (id, spot) => put(actor, actorRow(id), spot));
  eachSpot('layout.claims', (id, spot) => {
    const place = claims.ids.find(id);
    if (place !== undefined) put(claim, claims.rankOf[place], spot);
    else if (id.startsWith('article:')) put(article, numberOf(id.slice('article:'.length)), spot);
    else put(wide, actorRow(id), spot);
  });
  return {
    actorX: actor.x,
    actorY: actor.y,
    actorWideX: wide.x,
    actorWideY: wide.y,
    claimX: claim.x,
    claimY: claim.y,
    articleX: article.x,
    articleY: article.y,
  };
}
