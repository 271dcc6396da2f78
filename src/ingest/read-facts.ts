import type { ArticleFacts } from '../model/index.ts';
import { parseDate } from './find-date.ts';

/** The names a fact goes by in front matter, JSON lines and headers; the first that is there counts. */
const NAMES = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'source', 'publication', 'site'],
  date: ['date', 'published', 'date_published', 'publishdate', 'pubdate'],
  url: ['url', 'link', 'canonical'],
  authors: ['authors', 'author', 'byline'],
} as const satisfies Record<keyof ArticleFacts, readonly string[]>;

/** What `fields` (in lower case) tell of an article. What is no string, or an empty one, tells nothing. */
export function readFacts(fields: ReadonlyMap<string, unknown>): ArticleFacts {
  const read = (fact: keyof ArticleFacts) =>
    NAMES[fact].map((name) => fields.get(name)).find((value) => value !== undefined);
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

function readString(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
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
