import type { ArticleFacts } from '../model/index.ts';
import { parseDate } from './find-date.ts';

/** The names a fact goes by in front matter, records, tables and headers; the first that is there counts. */
const NAMES = {
  title: ['title', 'headline', 'head'],
  publisher: ['publisher', 'outlet', 'source', 'publication', 'publicationtitle', 'newspaper', 'site', 'sitename'],
  date: [
    'date',
    'published',
    'datepublished',
    'datepublish',
    'publishdate',
    'publishedat',
    'publicationdate',
    'pubdate',
  ],
  url: ['url', 'link', 'canonical', 'canonicalurl'],
  authors: ['authors', 'author', 'byline'],
} as const satisfies Record<keyof ArticleFacts, readonly string[]>;

/** All of them. */
export const FACT_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** A name as names are compared: "Publication date", "publication_date" and "publicationDate" are one. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What `fields` (by their folded names) tell of an article. What is no string, or an empty one, tells nothing. */
export function readFacts(fields: ReadonlyMap<string, unknown>): ArticleFacts {
  const read = (fact: keyof ArticleFacts) =>
    NAMES[fact].map((name) => fields.get(name)).find((value) => value !== undefined && value !== null && value !== '');
  const title = readString(read('title'));
  const publisher = readString(read('publisher'));
  const url = readString(read('url'));
  const date = parseDate(readString(read('date')) ?? '');
  const authors = readAuthors(read('authors'));
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(url && { url }),
    ...(authors.length > 0 && { authors }),
  };
}

/** `first` where both know something; authors of both. */
export function mergeFacts(first: ArticleFacts, second: ArticleFacts): ArticleFacts {
  const authors = [...new Set([...(first.authors ?? []), ...(second.authors ?? [])])];
  return { ...second, ...first, ...(authors.length > 0 && { authors }) };
}

function readString(written: unknown): string | undefined {
  const value = isNamed(written) ? written.name : written; // {"source": {"id": 7, "name": "The Post"}}
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().replace('T00:00:00.000Z', '');
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readAuthors(value: unknown): string[] {
  const written = Array.isArray(value) ? value : [value];
  return written
    .flatMap(
      (author) =>
        readString(author)
          ?.replace(/^by\s+/i, '')
          .split(/\s*(?:;|,|&|\band\b)\s*/) ?? [],
    )
    .map((author) => author.replace(/(?<=\p{Ll}{2})\.$/u, ''))
    .filter((author) => author !== '');
}

const isNamed = (value: unknown): value is { readonly name: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value;
