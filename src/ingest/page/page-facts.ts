import type { ArticleFacts } from '../../model/index.ts';
import { mergeFacts, readFacts } from '../read-facts.ts';

/** The few questions asked of a parsed page. */
export interface PageDocument {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/**
 * What a page says of its article, surest first: schema.org's `NewsArticle` in JSON-LD, `<meta>` (Open Graph and the
 * names that publishers' systems write), the canonical address, the first `<time>`.
 */
export function readPageFacts(page: PageDocument): ArticleFacts {
  return [factsInJsonLd(page), factsInMeta(page), factsInElements(page)].reduce(preferFirst);
}

/** `surer`, and what only `other` knows; its authors only where `surer` names none, for they are the same people. */
export function preferFirst(surer: ArticleFacts, other: ArticleFacts): ArticleFacts {
  const { authors, ...rest } = other;
  return mergeFacts(surer, surer.authors ? rest : { ...rest, ...(authors && { authors }) });
}

/** "Quay to stay shut" of "Quay to stay shut | The Harbour Post", where that is the outlet. */
export function withoutOutlet(title: string, publisher = ''): string {
  const [, headline, outlet] = /^(.+\S)\s+[|–—-]\s+(.+)$/u.exec(title) ?? [];
  return headline && outlet?.toLowerCase() === publisher.toLowerCase() ? headline : title;
}

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

function factsInJsonLd(page: PageDocument): ArticleFacts {
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(textContent ?? ''));
    if (article) return readFacts(fieldsOf(article));
  }
  return {};
}

function fieldsOf(article: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const main = article.mainEntityOfPage;
  return new Map<string, unknown>([
    ['title', article.headline],
    ['publisher', namesIn(article.publisher)[0]],
    ['date', article.datePublished ?? article.dateCreated],
    ['url', webAddress(article.url) ?? webAddress(main) ?? webAddress(isRecord(main) ? main['@id'] : undefined)],
    ['authors', namesIn(article.author).filter((name) => webAddress(name) === undefined)],
  ]);
}

/** At most so many things are looked at for the article among them. */
const MOST_THINGS = 2000;

/** The first article in a JSON-LD value: itself, in a list, or in its `@graph`. */
function findArticle(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const things = [value];
  for (let i = 0; i < things.length && i < MOST_THINGS; i++) {
    const thing = things[i];
    if (Array.isArray(thing)) things.push(...thing.slice(0, MOST_THINGS));
    if (!isRecord(thing)) continue;
    const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return thing;
    if (Array.isArray(thing['@graph'])) things.push(thing['@graph']);
  }
  return undefined;
}

/** "Jane Roe", {"name": "Jane Roe"}, or a list of such. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : namesIn(one)));
  const name = isRecord(value) ? value.name : value;
  return typeof name === 'string' ? [name] : [];
}

const META: Readonly<Record<string, keyof ArticleFacts>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'og:site_name': 'publisher',
  'article:published_time': 'date',
  'parsely-pub-date': 'date',
  'sailthru.date': 'date',
  'dc.date': 'date',
  'dc.date.issued': 'date',
  datepublished: 'date',
  pubdate: 'date',
  date: 'date',
  author: 'authors',
  'parsely-author': 'authors',
  'sailthru.author': 'authors',
  'dc.creator': 'authors',
  'og:url': 'url',
};

function factsInMeta(page: PageDocument): ArticleFacts {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    // The parser keeps capitals: old pages have <META NAME=…>.
    const read = (name: string) => meta.getAttribute(name) ?? meta.getAttribute(name.toUpperCase());
    const name = (read('property') ?? read('name') ?? read('itemprop') ?? '').trim().toLowerCase();
    const content = read('content')?.trim() ?? '';
    if (content !== '' && !found.has(name)) found.set(name, content);
  }
  const fields = new Map<string, unknown>();
  for (const [name, fact] of Object.entries(META)) {
    const content = found.get(name);
    const fits = content !== undefined && (fact !== 'authors' || webAddress(content) === undefined);
    if (fits && !fields.has(fact)) fields.set(fact, content);
  }
  return readFacts(fields);
}

function factsInElements(page: PageDocument): ArticleFacts {
  const first = (selector: string, attribute: string): string | undefined => {
    for (const element of page.querySelectorAll(selector)) return element.getAttribute(attribute) ?? undefined;
    return undefined;
  };
  return readFacts(
    new Map([
      ['url', webAddress(first('link[rel="canonical"]', 'href'))],
      ['date', first('article time[datetime], main time[datetime]', 'datetime')],
    ]),
  );
}

/** `value` where it is an address on the web. */
export function webAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Publishers write it by hand, too. What is no JSON tells nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
