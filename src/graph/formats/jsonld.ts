import type { Article, Attribution, Claim, Entity, EntityKind, GraphFile, Span, Tie } from '../../model/index.ts';
import { groupBy, outletOf } from '../../model/index.ts';
import { claimText } from '../build-graph.ts';
import { codePoints } from './code-points.ts';
import { iri } from './iri.ts';
import { webAddressOf } from './web-address-of.ts';

type Node = Readonly<Record<string, unknown>>;

/** The standard's own context, and the three further vocabularies; terms of ours are under `claimgraph:`. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { schema: 'http://schema.org/', prov: 'http://www.w3.org/ns/prov#', claimgraph: 'urn:claimgraph:term:' },
];

const ACTOR_TYPES: Readonly<Record<EntityKind, readonly string[]>> = {
  person: ['schema:Person'],
  organization: ['schema:Organization'],
  country: ['schema:Country'],
  place: ['schema:Place'],
  group: ['prov:Agent'],
  unnamed: ['prov:Agent'],
};

/** The run and the program have no address of their own; blank nodes keep the bytes free of clocks and chance. */
const RUN = '_:run';
const PROGRAM = '_:claimgraph';

/** So many characters before and behind a quotation help to find it again. */
const CONTEXT_LENGTH = 32;

/**
 * A graph as JSON-LD, a node a line: each report of a claim is a Web Annotation (W3C) on its article, with position and
 * quotation, that has the claim as its body; claims, articles and actors are told in schema.org's words, and what made
 * it all in those of PROV-O. Positions count code points, as the standard has it, in the text as claimgraph read it.
 */
export function* jsonldPieces(file: GraphFile, version?: string): Generator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n`;
  let isFirst = true;
  for (const node of nodesOf(file, version)) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(node)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function* nodesOf({ articles, extractions, resolution }: GraphFile, version: string | undefined): Generator<Node> {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const extractionOf = new Map(extractions.map((extraction) => [extraction.article, extraction]));
  yield* provenance(articles, version);
  for (const article of articles) yield articleNode(article);
  const ties = groupBy(resolution.ties, ({ from }) => from);
  for (const entity of resolution.entities) yield actorNode(entity, ties.get(entity.id) ?? []);
  const links = groupBy(resolution.links, ({ from }) => from);
  for (const claim of resolution.claims) {
    const told = (links.get(claim.id) ?? []).map(({ kind, to }) => [`claimgraph:${kind}`, ref('claim', to)] as const);
    yield { ...claimNode(claim, claimText(claim, articleOf, extractionOf)), ...gather(told) };
  }
  const pointsOf = new Map<string, (offset: number) => number>();
  for (const claim of resolution.claims)
    for (const { article: id, index } of claim.attributions) {
      const article = articleOf.get(id);
      const attribution = extractionOf.get(id)?.attributions[index];
      if (!article || !attribution) continue;
      const points = pointsOf.get(id) ?? codePoints(article.text);
      pointsOf.set(id, points);
      yield annotation(claim, article, index, attribution, points);
    }
}

function* provenance(articles: readonly Article[], version: string | undefined): Generator<Node> {
  yield {
    id: PROGRAM,
    type: ['prov:SoftwareAgent', 'schema:SoftwareApplication'],
    'schema:name': 'claimgraph',
    ...(version !== undefined && { 'schema:softwareVersion': version }),
  };
  yield {
    id: RUN,
    type: 'prov:Activity',
    'prov:wasAssociatedWith': { id: PROGRAM },
    'prov:used': articles.map(({ id }) => ref('article', id)),
  };
}

function articleNode(article: Article): Node {
  const { id, title, date, authors, origins = [] } = article;
  const outlet = outletOf(article);
  const url = webAddressOf(article);
  return {
    id: iri('article', id),
    type: ['schema:NewsArticle', 'prov:Entity'],
    ...(title !== undefined && { 'schema:headline': title }),
    ...(outlet !== undefined && { 'schema:publisher': { type: 'schema:Organization', 'schema:name': outlet } }),
    ...(date !== undefined && { 'schema:datePublished': date }),
    ...(url !== undefined && { 'schema:url': url }),
    ...(authors.length > 0 && { 'schema:author': authors }),
    ...(origins.length > 0 && { 'prov:alternateOf': origins.map((origin) => ref('article', origin)) }),
  };
}

function actorNode({ id, kind, name, aliases }: Entity, ties: readonly Tie[]): Node {
  return {
    id: iri('actor', id),
    type: ACTOR_TYPES[kind],
    'schema:name': name,
    'claimgraph:kind': kind,
    ...(aliases.length > 0 && { 'schema:alternateName': aliases }),
    ...(ties.length > 0 && { 'claimgraph:tie': ties.map(tieNode) }),
  };
}

function tieNode({ kind, label, to }: Tie): Node {
  return {
    'claimgraph:kind': kind,
    'schema:name': label,
    ...(to !== undefined && { 'claimgraph:to': ref('actor', to) }),
  };
}

function claimNode({ id, speaker, about, type, stance, negated, attributions }: Claim, text: string): Node {
  const reportedIn = [...new Set(attributions.map(({ article }) => article))];
  return {
    id: iri('claim', id),
    type: type === 'direct' ? ['schema:Claim', 'schema:Quotation'] : ['schema:Claim'],
    'schema:text': text,
    ...(speaker !== undefined && { 'schema:author': ref('actor', speaker) }),
    ...(speaker !== undefined && type === 'direct' && { 'schema:spokenByCharacter': ref('actor', speaker) }),
    ...(about.length > 0 && { 'schema:about': about.map((one) => ref('actor', one)) }),
    'schema:appearance': reportedIn.map((article) => ref('article', article)),
    'claimgraph:stance': stance,
    'claimgraph:type': type,
    'claimgraph:negated': negated,
    'prov:wasGeneratedBy': { id: RUN },
  };
}

/** One article's telling of a claim: content is the target; who is named as speaking, and the cue, stand beside it. */
function annotation(
  claim: Claim,
  article: Article,
  index: number,
  { content, source, cue, rule }: Attribution,
  points: (offset: number) => number,
): Node {
  const targets = (spans: readonly Span[]) => spans.map((span) => target(article, span, points));
  return {
    id: iri('report', `${article.id}#${index}`),
    type: 'Annotation',
    motivation: 'identifying',
    body: iri('claim', claim.id),
    target: targets(content),
    ...(source.length > 0 && { 'claimgraph:source': targets(source) }),
    ...(cue.length > 0 && { 'claimgraph:cue': targets(cue) }),
    'claimgraph:rule': rule,
    'prov:wasGeneratedBy': { id: RUN },
  };
}

function target({ id, text }: Article, { start, end }: Span, points: (offset: number) => number): Node {
  return {
    type: 'SpecificResource',
    source: iri('article', id),
    selector: [
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\udc00-\udfff]/, ''),
        suffix: text.slice(end, end + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, ''),
      },
    ],
  };
}

function ref(what: Parameters<typeof iri>[0], id: string): Node {
  return { id: iri(what, id) };
}

function gather(pairs: readonly (readonly [string, Node])[]): Node {
  return Object.fromEntries(
    [...groupBy(pairs, ([name]) => name)].map(([name, list]) => [name, list.map(([, node]) => node)]),
  );
}
