import { type Article, ClaimgraphError, type Extraction, type GraphFile, type Span } from '../model/index.ts';
import { GRAPH_FILE, LATE } from './graph-file-shape.ts';

/** What the parts of a file may point to. */
interface Known {
  /** Mentions and chains are read and checked later (see late-mentions). */
  readonly isLate: boolean;
  readonly articles: ReadonlyMap<string, Article>;
  readonly extractions: ReadonlyMap<string, Extraction>;
}

/**
 * Throws where a part is missing, of another kind, or points to something that is not there, and says which: a reader
 * can then trust every field, index, span and id. What points to chains that come late is checked with them
 * (see checkMentions), but for the evidence of entities, which may then point to none.
 */
export function checkGraphFile(
  file: Readonly<Record<string, unknown>>,
  isLate = false,
): asserts file is typeof file & GraphFile {
  const fault = GRAPH_FILE(file);
  if (fault) damaged(fault.slice(1));
  checkPointers(file as typeof file & GraphFile, isLate);
}

function checkPointers({ articles, extractions, resolution, layout, part }: GraphFile, isLate: boolean): void {
  const known: Known = {
    isLate: isLate || part?.mentions === 'apart',
    articles: new Map(articles.map((article) => [article.id, article])),
    extractions: new Map(extractions.map((extraction) => [extraction.article, extraction])),
  };
  for (const [i, article] of articles.entries()) {
    for (const name of ['paragraphs', 'marks'] as const) inside(article, article[name], `articles[${i}].${name}`);
  }
  for (const [i, extraction] of extractions.entries()) checkExtraction(extraction, known, `extractions[${i}]`);
  checkResolution(resolution, known);
  for (const view of ['actors', 'claims'] as const) checkPositions(layout[view], `layout.${view}`);
}

function checkExtraction(extraction: Extraction, known: Known, at: string): void {
  const article = articleOf(extraction, known, at);
  for (const [i, attribution] of extraction.attributions.entries())
    for (const part of ['source', 'cue', 'content'] as const)
      inside(article, attribution[part], `${at}.attributions[${i}].${part}`);
  for (const [i, { spans }] of extraction.ties.entries()) inside(article, spans, `${at}.ties[${i}].spans`);
  if (!known.isLate) checkChains(extraction, extraction, article, at);
}

/** Mentions and chains, and what points to chains. */
function checkChains(
  { mentions, chains }: Late,
  { attributions, ties }: Extraction,
  article: Article,
  at: string,
): void {
  inside(article, mentions, `${at}.mentions`);
  for (const { head, chain } of mentions) {
    inside(article, [head], `${at}.mentions`);
    pointsInto(chains, chain, `${at}.mentions`);
  }
  for (const [i, { speaker, about }] of attributions.entries())
    for (const chain of speaker === undefined ? about : [speaker, ...about])
      pointsInto(chains, chain, `${at}.attributions[${i}]`);
  for (const [i, { from, to }] of ties.entries())
    for (const chain of to === undefined ? [from] : [from, to]) pointsInto(chains, chain, `${at}.ties[${i}]`);
}

/** What of an extraction may come after the rest of its file. */
type Late = Pick<Extraction, 'mentions' | 'chains'>;

/** The same for the mentions and chains of one extraction, where they are read after the rest of their file. */
export function checkMentions(found: unknown, extraction: Extraction, article: Article): asserts found is Late {
  const at = `what was found in "${article.id}"`;
  const fault = LATE(found);
  if (fault) damaged(`${at}${fault}`);
  checkChains(found as Late, extraction, article, at);
}

function checkResolution({ entities, claims, ties, links }: GraphFile['resolution'], known: Known): void {
  const entityIds = new Set(entities.map(({ id }) => id));
  const claimIds = new Set(claims.map(({ id }) => id));
  for (const [i, { evidence }] of entities.entries()) {
    const at = `resolution.entities[${i}].evidence`;
    for (const ref of evidence) {
      const extraction = extractionOf(ref, known, at);
      if (!known.isLate) pointsInto(extraction?.chains, ref.index, at);
    }
  }
  for (const [i, { speaker, about, attributions }] of claims.entries()) {
    const at = `resolution.claims[${i}]`;
    if (speaker !== undefined) isKnown(entityIds, speaker, `${at}.speaker`);
    for (const id of about) isKnown(entityIds, id, `${at}.about`);
    if (attributions.length === 0) damaged(`${at}.attributions is empty`);
    for (const ref of attributions)
      pointsInto(extractionOf(ref, known, `${at}.attributions`)?.attributions, ref.index, `${at}.attributions`);
  }
  for (const [i, { from, to, evidence }] of ties.entries()) {
    const at = `resolution.ties[${i}]`;
    isKnown(entityIds, from, `${at}.from`);
    if (to !== undefined) isKnown(entityIds, to, `${at}.to`);
    for (const words of evidence) inside(articleOf(words, known, `${at}.evidence`), [words], `${at}.evidence`);
  }
  const firstReports = new Map(claims.map(({ id, attributions }) => [id, attributions[0]!]));
  for (const [i, { from, to, differences = [] }] of links.entries()) {
    isKnown(claimIds, from, `resolution.links[${i}].from`);
    isKnown(claimIds, to, `resolution.links[${i}].to`);
    const at = `resolution.links[${i}].differences`;
    for (const [id, side] of [[from, 'from'] as const, [to, 'to'] as const]) {
      const article = articleOf(firstReports.get(id)!, known, at);
      const spans = differences.map((difference) => difference[side]);
      inside(article, spans, at);
    }
  }
}

function checkPositions(positions: Readonly<Record<string, unknown>>, at: string): void {
  for (const [id, position] of Object.entries(positions)) {
    const [x, y] = Array.isArray(position) ? position : [];
    if (!Number.isFinite(x) || !Number.isFinite(y)) damaged(`${at} has no two numbers for "${id}"`);
  }
}

function articleOf({ article }: { readonly article: string }, { articles }: Known, at: string): Article {
  return articles.get(article) ?? damaged(`${at} names the article "${article}", which the file does not hold`);
}

function extractionOf(ref: { readonly article: string }, known: Known, at: string): Extraction | undefined {
  return known.extractions.get(articleOf(ref, known, at).id);
}

function inside({ text }: Article, spans: readonly Span[], at: string): void {
  const isOutside = spans.some(({ start, end }) => start > end || end > text.length);
  if (isOutside) damaged(`${at} points outside its article's text`);
}

function pointsInto(list: readonly unknown[] | undefined, index: number, at: string): void {
  if (index >= (list?.length ?? 0)) damaged(`${at} points to nothing`);
}

function isKnown(known: ReadonlySet<string>, id: string, at: string): void {
  if (!known.has(id)) damaged(`${at} is "${id}", which the file does not know`);
}

function damaged(what: string): never {
  throw new ClaimgraphError(
    'damaged-graph-file',
    `The graph file is damaged: ${what}. Build it again with \`claimgraph build\`.`,
  );
}
