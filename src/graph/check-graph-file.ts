import { ClaimgraphError, ENTITY_KINDS, type GraphFile } from '../model/index.ts';

type Json = Readonly<Record<string, unknown>>;
/** Ids of articles with the length of their text and the number of chains and attributions found in them. */
type Known = ReadonlyMap<string, { readonly length: number; chains: number; attributions: number }>;

/**
 * Throws where a part is missing or points to something that is not there, and says which: a reader can then trust every
 * index, span and id. Fields that nothing points through are taken as they are.
 */
export function checkGraphFile(file: Json): asserts file is Json & GraphFile {
  const articles = checkArticles(list(file, 'articles'));
  checkExtractions(list(file, 'extractions'), articles);
  const resolution = record(file.resolution, 'resolution');
  const layout = record(file.layout, 'layout');
  const entities = checkEntities(list(resolution, 'entities', 'resolution.'), articles);
  const claims = checkClaims(list(resolution, 'claims', 'resolution.'), articles, entities);
  for (const [i, tie] of list(resolution, 'ties', 'resolution.').entries()) {
    const at = `resolution.ties[${i}]`;
    const one = record(tie, at);
    oneOf(entities, text(one.from, `${at}.from`), `${at}.from`);
    if (one.to !== undefined) oneOf(entities, text(one.to, `${at}.to`), `${at}.to`);
    text(one.label, `${at}.label`);
    for (const evidence of list(one, 'evidence', `${at}.`)) {
      const known = articleOf(record(evidence, `${at}.evidence`), articles, `${at}.evidence`);
      span(evidence, known.length, `${at}.evidence`);
    }
  }
  for (const [i, link] of list(resolution, 'links', 'resolution.').entries()) {
    const at = `resolution.links[${i}]`;
    const one = record(link, at);
    oneOf(claims, text(one.from, `${at}.from`), `${at}.from`);
    oneOf(claims, text(one.to, `${at}.to`), `${at}.to`);
  }
  for (const view of ['actors', 'claims']) checkPositions(record(layout[view], `layout.${view}`), `layout.${view}`);
}

function checkArticles(articles: readonly unknown[]): Known {
  const known = new Map<string, { length: number; chains: number; attributions: number }>();
  for (const [i, article] of articles.entries()) {
    const at = `articles[${i}]`;
    const one = record(article, at);
    const length = text(one.text, `${at}.text`).length;
    known.set(text(one.id, `${at}.id`), { length, chains: 0, attributions: 0 });
    for (const name of ['paragraphs', 'marks']) {
      for (const part of list(one, name, `${at}.`)) span(part, length, `${at}.${name}`);
    }
  }
  return known;
}

function checkExtractions(extractions: readonly unknown[], articles: Known): void {
  for (const [i, extraction] of extractions.entries()) {
    const at = `extractions[${i}]`;
    const one = record(extraction, at);
    const known = articleOf(one, articles, at);
    known.chains = list(one, 'chains', `${at}.`).length;
    known.attributions = list(one, 'attributions', `${at}.`).length;
    for (const mention of list(one, 'mentions', `${at}.`)) {
      span(mention, known.length, `${at}.mentions`);
      index(record(mention, at).chain, known.chains, `${at}.mentions`);
    }
    for (const [j, attribution] of list(one, 'attributions', `${at}.`).entries()) {
      const path = `${at}.attributions[${j}]`;
      const found = record(attribution, path);
      for (const part of ['source', 'cue', 'content']) {
        for (const words of list(found, part, `${path}.`)) span(words, known.length, `${path}.${part}`);
      }
      if (found.speaker !== undefined) index(found.speaker, known.chains, `${path}.speaker`);
      for (const chain of list(found, 'about', `${path}.`)) index(chain, known.chains, `${path}.about`);
    }
  }
}

function checkEntities(entities: readonly unknown[], articles: Known): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [i, entity] of entities.entries()) {
    const at = `resolution.entities[${i}]`;
    const one = record(entity, at);
    ids.add(text(one.id, `${at}.id`));
    text(one.name, `${at}.name`);
    oneOf(new Set<string>(ENTITY_KINDS), text(one.kind, `${at}.kind`), `${at}.kind`);
    list(one, 'aliases', `${at}.`);
    for (const ref of list(one, 'evidence', `${at}.`)) {
      const found = record(ref, `${at}.evidence`);
      index(found.index, articleOf(found, articles, `${at}.evidence`).chains, `${at}.evidence`);
    }
  }
  return ids;
}

function checkClaims(claims: readonly unknown[], articles: Known, entities: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [i, claim] of claims.entries()) {
    const at = `resolution.claims[${i}]`;
    const one = record(claim, at);
    ids.add(text(one.id, `${at}.id`));
    text(one.stance, `${at}.stance`);
    text(one.type, `${at}.type`);
    if (one.speaker !== undefined) oneOf(entities, text(one.speaker, `${at}.speaker`), `${at}.speaker`);
    for (const id of list(one, 'about', `${at}.`)) oneOf(entities, text(id, `${at}.about`), `${at}.about`);
    const refs = list(one, 'attributions', `${at}.`);
    if (refs.length === 0) damaged(`${at}.attributions is empty`);
    for (const ref of refs) {
      const found = record(ref, `${at}.attributions`);
      index(found.index, articleOf(found, articles, `${at}.attributions`).attributions, `${at}.attributions`);
    }
  }
  return ids;
}

function checkPositions(positions: Json, at: string): void {
  for (const [id, position] of Object.entries(positions)) {
    const [x, y] = Array.isArray(position) ? position : [];
    if (!Number.isFinite(x) || !Number.isFinite(y)) damaged(`${at} has no two numbers for "${id}"`);
  }
}

function articleOf({ article }: Json, articles: Known, at: string) {
  const known = articles.get(text(article, `${at}.article`));
  return known ?? damaged(`${at} names the article "${article}", which the file does not hold`);
}

function span(value: unknown, length: number, at: string): void {
  const { start, end } = record(value, at);
  const isInside = Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) <= length;
  if (!isInside || Number(start) > Number(end)) damaged(`${at} points outside its article's text`);
}

function index(value: unknown, length: number, at: string): void {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) >= length) damaged(`${at} points to nothing`);
}

function oneOf(known: ReadonlySet<string>, id: string, at: string): void {
  if (!known.has(id)) damaged(`${at} is "${id}", which the file does not know`);
}

function text(value: unknown, at: string): string {
  return typeof value === 'string' ? value : damaged(`${at} is no text`);
}

function record(value: unknown, at: string): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : damaged(`${at} is missing`);
}

function list(parent: Json, name: string, at = ''): readonly unknown[] {
  const value = parent[name];
  return Array.isArray(value) ? value : damaged(`${at}${name} is missing`);
}

function damaged(what: string): never {
  throw new ClaimgraphError(
    'damaged-graph-file',
    `The graph file is damaged: ${what}. Build it again with \`claimgraph build\`.`,
  );
}
