import { MultiDirectedGraph } from 'graphology';
import type { Article, Attribution, Claim, Entity, Extraction, Resolution, Tie } from '../model/index.ts';
import type { GraphSource, WholeGraph } from './graph-types.ts';
import type { EdgeKind, GraphEdge, GraphNode } from './schema.ts';

/** Longest label of a claim or article, in characters: what fits on a line beside a node. */
const LABEL_LENGTH = 80;

/** Nobody is quoted longer; what is, is a quotation that was never closed. */
const TEXT_LENGTH = 5000;

/**
 * The whole graph: every actor, claim and article is a node, every fact of the resolution an edge.
 */
export function buildGraph({ articles, extractions, resolution }: GraphSource): WholeGraph {
  const graph: WholeGraph = new MultiDirectedGraph<GraphNode, GraphEdge>();
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const extractionById = new Map(extractions.map((extraction) => [extraction.article, extraction]));
  const roles = rolesOfNoBody(resolution.ties);

  for (const entity of findActors(resolution)) graph.mergeNode(entity.id, entityNode(entity, roles.get(entity.id)));
  for (const article of articles) graph.mergeNode(articleKey(article.id), articleNode(article));
  for (const claim of resolution.claims) graph.mergeNode(claim.id, claimNode(claim, articleById, extractionById));

  for (const claim of resolution.claims) {
    if (claim.speaker !== undefined) connect(graph, claim.speaker, 'makes', claim.id);
    for (const about of claim.about) connect(graph, claim.id, 'mentions', about);
    for (const { article } of claim.attributions) connect(graph, claim.id, 'reported-in', articleKey(article));
  }
  for (const { from, to, kind } of resolution.links) connect(graph, from, kind, to);
  for (const tie of resolution.ties) {
    if (tie.to !== undefined) connect(graph, tie.from, tieEdgeKind(tie), tie.to, tie.label);
  }
  return graph;
}

/** The entities that are nodes of the graph: all but who is only described ("reporters", "the harbour") and has no edge. */
export function findActors(resolution: Resolution): Entity[] {
  const joined = findJoined(resolution);
  return resolution.entities.filter((entity) => joined.has(entity.id) || !isDescribed(entity));
}

/** Whether nobody names it: sources, groups, and places like "the harbour", which are known in their article alone. */
function isDescribed({ id, kind, evidence: [first] }: Entity): boolean {
  return kind === 'unnamed' || kind === 'group' || (first !== undefined && id.startsWith(`${kind}:${first.article}#`));
}

/** Entities that speak, are spoken of or have a tie. */
function findJoined({ claims, ties }: Resolution): Set<string> {
  const joined = new Set<string>();
  for (const { speaker, about } of claims)
    for (const id of speaker === undefined ? about : [speaker, ...about]) joined.add(id);
  for (const { from, to } of ties) joined.add(from).add(to ?? from);
  return joined;
}

export function articleKey(id: string): string {
  return `article:${id}`;
}

/** `FROM|KIND|TO`, unambiguous whatever the ids hold. */
export function edgeKey(from: string, kind: string, to: string): string {
  return [from, kind, to].map((part) => part.replaceAll('|', '%7C')).join('|');
}

/** The words of a claim as the first article that reports it has them; pieces apart are joined by " … ". */
export function claimText(
  claim: Claim,
  articles: ReadonlyMap<string, Article>,
  extractions: ReadonlyMap<string, Extraction>,
): string {
  const ref = claim.attributions[0];
  const text = ref && articles.get(ref.article)?.text;
  const attribution: Attribution | undefined = ref && extractions.get(ref.article)?.attributions[ref.index];
  if (text === undefined || !attribution) return '';
  const pieces = attribution.content.map(({ start, end }) =>
    oneLine(text.slice(start, Math.min(end, start + TEXT_LENGTH))),
  );
  return shorten(pieces.join(' … '), TEXT_LENGTH);
}

/** Adds an edge; of a second one between the same two of the same kind only the label is kept, beside the first. */
function connect(graph: WholeGraph, from: string, kind: EdgeKind, to: string, label?: string): void {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return;
  const key = edgeKey(from, kind, to);
  if (!graph.hasEdge(key)) {
    graph.addDirectedEdgeWithKey(key, from, to, label === undefined ? { kind, weight: 1 } : { kind, weight: 1, label });
    return;
  }
  const labels = graph.getEdgeAttribute(key, 'label')?.split(', ') ?? [];
  if (label === undefined || labels.includes(label)) return;
  graph.mergeEdgeAttributes(key, { weight: labels.length + 1, label: [...labels, label].sort().join(', ') });
}

export function tieEdgeKind(tie: Tie): EdgeKind {
  return tie.kind === 'role' ? 'holds-role' : 'related-to';
}

/** Roles that do not say of what ("the envoy Ann Lee") have no second node: they are told of the holder. */
export function rolesOfNoBody(ties: readonly Tie[]): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  for (const tie of ties) {
    if (tie.to === undefined) roles.set(tie.from, [...(roles.get(tie.from) ?? []), tie.label]);
  }
  return roles;
}

export function entityNode(entity: Entity, roles: readonly string[] | undefined): GraphNode {
  return {
    label: entity.name,
    kind: entity.kind,
    weight: entity.mentions,
    ...(entity.aliases.length > 0 && { aliases: entity.aliases }),
    ...(roles && { roles: [...new Set(roles)].sort() }),
    ...(entity.country !== undefined && { country: entity.country }),
    ...(entity.gender !== undefined && { gender: entity.gender }),
  };
}

export function articleNode(article: Article): GraphNode {
  return {
    label: shorten(oneLine(article.title ?? article.id), LABEL_LENGTH),
    kind: 'article',
    weight: 1,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.date !== undefined && { date: article.date }),
    ...(article.url !== undefined && { url: article.url }),
  };
}

export function claimNode(
  claim: Claim,
  articles: ReadonlyMap<string, Article>,
  extractions: ReadonlyMap<string, Extraction>,
): GraphNode {
  const text = claimText(claim, articles, extractions);
  return {
    label: shorten(text, LABEL_LENGTH),
    kind: 'claim',
    weight: new Set(claim.attributions.map((ref) => ref.article)).size,
    stance: claim.stance,
    type: claim.type,
    negated: claim.negated,
    text,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Cut at a word's end, with "…" for what is left out. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, cut > 0 ? cut : length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
