import { type Entity, type GraphFile, numbersOf, type Resolution, type Tie } from '../../model/index.ts';
import { articleKey, articleNode, claimNode, edgeKey, entityNode, rolesOfNoBody, tieEdgeKind } from '../build-graph.ts';
import { type AnyEdge, type AnyNode, EDGE_COLUMNS, NODE_COLUMNS } from '../formats/columns.ts';
import { columnsIn, edgeRow, nodeRow, type Rows, type ViewMeta, type ViewTable } from '../formats/view-table.ts';
import { isXmlText } from '../formats/xml-escape.ts';
import { measureActors } from '../measure.ts';
import { claimSize } from '../project-claims.ts';
import type { EdgeKind, GraphNode } from '../schema.ts';
import { nodeSize } from '../size.ts';
import { positionIn } from '../start-position.ts';
import { type NumberedActors, numberActors } from './number-actors.ts';
import { strongestView } from './strongest-view.ts';

/** Rows that are made as they are written, for together they are too many to be held. */
class MadeRows<T> implements Rows<T> {
  readonly length: number;
  readonly #make: () => Iterable<T>;

  constructor(length: number, make: () => Iterable<T>) {
    this.length = length;
    this.#make = make;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#make()[Symbol.iterator]();
  }
}

/**
 * The claims view as two tables, row for row those of `tabulate(projectClaims(file), meta)`, without a graph of it.
 */
export function tabulateClaims(file: GraphFile, meta: ViewMeta): ViewTable {
  const { articles, extractions, resolution, layout } = file;
  const { entities, claims, links } = resolution;
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const extractionById = new Map(extractions.map((extraction) => [extraction.article, extraction]));
  const ties = joinTies(resolution.ties);
  const degreeOf = countDegrees(resolution, ties.values());
  const roles = rolesOfNoBody(resolution.ties);
  const shown = entities.filter(({ id }) => degreeOf(id) > 0);
  const reported = new Set(claims.flatMap(({ attributions }) => attributions.map(({ article }) => article)));
  const told = articles.filter(({ id }) => reported.has(id));
  const placed = (id: string, node: GraphNode, size: number): AnyNode => {
    const [x, y] = positionIn(layout.claims, id);
    return { ...node, size, x, y } as AnyNode;
  };
  const entityRow = (entity: Entity): AnyNode =>
    placed(entity.id, entityNode(entity, roles.get(entity.id)), nodeSize(degreeOf(entity.id)));
  const makeNodes = function* () {
    for (const entity of shown) yield nodeRow(entity.id, entityRow(entity), meta);
    for (const article of told) {
      const id = articleKey(article.id);
      yield nodeRow(id, placed(id, articleNode(article), 4), meta);
    }
    for (const claim of claims) {
      const node = claimNode(claim, articleById, extractionById);
      yield nodeRow(claim.id, placed(claim.id, node, claimSize(node)), meta);
    }
  };
  const makeEdges = function* () {
    const row = (from: string, kind: EdgeKind, to: string, edge: AnyEdge = { kind, weight: 1 }) =>
      edgeRow(edgeKey(from, kind, to), edge, from, to, meta);
    for (const { id, speaker, about, attributions } of claims) {
      if (speaker !== undefined) yield row(speaker, 'makes', id);
      for (const one of about) yield row(id, 'mentions', one);
      for (const { article } of attributions) yield row(id, 'reported-in', articleKey(article));
    }
    for (const { from, to, kind } of links) yield row(from, kind, to);
    for (const { from, to, kind, labels } of ties.values())
      yield row(from, kind, to, { kind, weight: labels.length, label: labels.join(', ') });
  };
  const edgeCount = claims.reduce(
    (sum, { speaker, about, attributions }) =>
      sum + (speaker === undefined ? 0 : 1) + about.length + attributions.length,
    links.length + ties.size,
  );
  const probes = function* (): Generator<AnyNode> {
    yield placed('', claimNode(claims[0]!, articleById, extractionById), 0);
    for (const entity of shown) yield entityRow(entity);
    for (const article of told) yield placed('', articleNode(article), 0);
  };
  return {
    nodes: new MadeRows(shown.length + told.length + claims.length, makeNodes),
    edges: new MadeRows(edgeCount, makeEdges),
    nodeColumns: columnsIn(NODE_COLUMNS, probes()),
    edgeColumns: EDGE_COLUMNS.filter(({ id }) => id !== 'claims'),
    areIdsPlain: arePlain(shown) && claims.every(({ id }) => isXmlText(id)) && told.every(({ id }) => isXmlText(id)),
    isDated: told.some(({ id }) => meta.days?.ofNode(articleKey(id)).length),
  };
}

/**
 * The actors view as two tables, row for row those of `tabulate(projectActors(file), meta)` but for what is measured:
 * betweenness and community are those of the strongest, among themselves; the others have none.
 */
export function tabulateActors(file: GraphFile, meta: ViewMeta): ViewTable {
  const { resolution, layout } = file;
  const { entities, claims } = resolution;
  const actors = numberActors(resolution);
  const measured = measureActors(strongestView(file, actors));
  const shown = entities.filter((_, number) => actors.isNode(number));
  const nodeOf = (entity: Entity): AnyNode => {
    const number = actors.numberOf(entity.id);
    const [says, about] = [actors.says[number]!, actors.about[number]!];
    const [x, y] = positionIn(layout.actors, entity.id);
    const { name: label, kind, mentions, id } = entity;
    const node = { label, kind, says, about, mentions, size: nodeSize(says + about), x, y };
    if (!measured.hasNode(id)) return node;
    const { betweenness, community } = measured.getNodeAttributes(id);
    return { ...node, betweenness, community };
  };
  const probes = function* (): Generator<AnyNode> {
    for (const entity of shown) yield nodeOf(entity);
  };
  const pairs = sortPairs(file, actors);
  const makeEdges = function* () {
    for (const { claim, to, ids } of pairs.each()) {
      const { speaker, stance } = claims[claim]!;
      const [from, about] = [speaker!, entities[to]!.id];
      yield edgeRow(edgeKey(from, stance, about), { stance, weight: ids.length, claims: ids }, from, about, meta);
    }
  };
  return {
    nodes: new MadeRows(shown.length, function* () {
      for (const entity of shown) yield nodeRow(entity.id, nodeOf(entity), meta);
    }),
    edges: new MadeRows(pairs.count(), makeEdges),
    nodeColumns: columnsIn(NODE_COLUMNS, probes()),
    edgeColumns: EDGE_COLUMNS.filter(({ id }) => id !== 'spans'),
    areIdsPlain: arePlain(shown),
    isDated: shown.some(({ id }) => meta.days?.ofNode(id).length),
  };
}

const arePlain = (all: readonly { readonly id: string }[]): boolean => all.every(({ id }) => isXmlText(id));

interface JoinedTie {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  labels: readonly string[];
}

/** Ties of one kind between the same two are one edge with all labels, as `buildGraph` has them. */
function joinTies(ties: readonly Tie[]): Map<string, JoinedTie> {
  const joined = new Map<string, JoinedTie>();
  for (const tie of ties) {
    if (tie.to === undefined) continue;
    const kind = tieEdgeKind(tie);
    const key = edgeKey(tie.from, kind, tie.to);
    const known = joined.get(key);
    if (!known) joined.set(key, { from: tie.from, to: tie.to, kind, labels: [tie.label] });
    else if (!known.labels.includes(tie.label)) known.labels = [...known.labels, tie.label].sort();
  }
  return joined;
}

/** How many edges of the claims view an entity has. */
function countDegrees({ entities, claims }: Resolution, ties: Iterable<JoinedTie>): (id: string) => number {
  const numberOf = numbersOf(entities.length, (number) => entities[number]!.id);
  const degrees = new Uint32Array(entities.length);
  const add = (id: string): void => {
    degrees[numberOf(id)!]! += 1;
  };
  for (const { speaker, about } of claims) {
    if (speaker !== undefined) add(speaker);
    for (const id of about) add(id);
  }
  for (const { from, to } of ties) {
    add(from);
    add(to);
  }
  return (id) => degrees[numberOf(id)!]!;
}

/** Claims by who speaks how about whom, in the order of the edges' keys. */
function sortPairs({ resolution }: GraphFile, { numberOf, nodes }: NumberedActors) {
  const { claims, entities } = resolution;
  const [tellers, subjects]: [number[], number[]] = [[], []];
  for (const [number, { speaker, about }] of claims.entries()) {
    if (speaker === undefined) continue;
    for (const id of about) {
      if (id === speaker) continue;
      tellers.push(number);
      subjects.push(numberOf(id));
    }
  }
  // In `FROM|STANCE|TO` a name ends with a bar where another goes on.
  const escaped = (number: number): string => entities[number]!.id.replaceAll('|', '%7C');
  const asFrom = rank(nodes, (number) => `${escaped(number)}|`, entities.length);
  const asTo = rank(nodes, escaped, entities.length);
  const fromOf = Uint32Array.from(tellers, (claim) => asFrom[numberOf(claims[claim]!.speaker!)]!);
  const isSame = (a: number, b: number): boolean =>
    fromOf[a] === fromOf[b] &&
    subjects[a] === subjects[b] &&
    claims[tellers[a]!]!.stance === claims[tellers[b]!]!.stance;
  const order = Uint32Array.from(tellers, (_, i) => i).sort((a, b) => {
    if (fromOf[a] !== fromOf[b]) return fromOf[a]! - fromOf[b]!;
    const [stanceA, stanceB] = [claims[tellers[a]!]!.stance, claims[tellers[b]!]!.stance];
    if (stanceA !== stanceB) return stanceA < stanceB ? -1 : 1;
    return asTo[subjects[a]!]! - asTo[subjects[b]!]! || a - b;
  });
  return {
    count: () => order.reduce((sum, one, i) => (i > 0 && isSame(order[i - 1]!, one) ? sum : sum + 1), 0),
    *each() {
      for (let start = 0, end = 0; start < order.length; start = end) {
        const ids: string[] = [];
        for (; end < order.length && isSame(order[start]!, order[end]!); end++)
          ids.push(claims[tellers[order[end]!]!]!.id);
        yield { claim: tellers[order[start]!]!, to: subjects[order[start]!]!, ids };
      }
    },
  };
}

/** Of each number the place of its text among all. */
function rank(numbers: Uint32Array, textOf: (number: number) => string, count: number): Uint32Array {
  const texts = Array.from(numbers, (number) => ({ number, text: textOf(number) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : 1));
  const ranks = new Uint32Array(count);
  for (const [place, { number }] of texts.entries()) ranks[number] = place;
  return ranks;
}
