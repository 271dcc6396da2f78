import type { ArticleFacts } from '../model/index.ts';
import { parseDate } from './find-date.ts';

/** The names a fact goes by in front matter, records, tables and headers; the first that is there counts. */
const NAMES = {
  title: ['title', 'headline', 'head', 'hed', 'hedline', 'articletitle'],
  publisher: [
    'publisher',
    'outlet',
    'source',
    'publication',
    'publicationtitle',
    'newspaper',
    'site',
    'sitename',
    'sourcename',
    'publishername',
    'publicationname',
    'outletname',
  ],
  date: [
    'date',
    'published',
    'datepublished',
    'datepublish',
    'publishdate',
    'publishedat',
    'publicationdate',
    'pubdate',
    'pubdt',
    'publisheddate',
    'publisheddt',
    'publishdt',
    'publishedon',
    'articledate',
    'datetime',
  ],
  url: ['url', 'link', 'canonical', 'canonicalurl'],
  authors: ['authors', 'author', 'byline'],
} as const satisfies Record<keyof ArticleFacts, readonly string[]>;

/** All of them. */
export const FACT_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** How the names of fields are put together that may have a headline or a day in them. */
const LIKELY = { title: /title|head|hed$/, date: /date|dt$|time|day|publish|issued/ } as const;

/** Whether a field may have a headline or a day in it, by the sound of its (folded) name. */
export const soundsLikeFact = (folded: string): boolean => Object.values(LIKELY).some((name) => name.test(folded));

/** Fields that have what may be the headline or the day of an article that tells none, by the names given. */
export function findUnread(written: Iterable<[string, unknown]>, facts: ArticleFacts): string[] {
  return [...written].flatMap(([name, value]) => {
    if (FACT_NAMES.has(foldName(name)) || (typeof value === 'object' && !(value instanceof Date))) return [];
    const said = readString(value) ?? '';
    if (said.length > LONGEST_FACT) return [];
    const isTitle = !facts.title && LIKELY.title.test(foldName(name)) && /\p{L}{2}.*\s\S/u.test(said);
    const isDate = !facts.date && LIKELY.date.test(foldName(name)) && parseDate(said) !== undefined;
    return isTitle || isDate ? [name] : [];
  });
}

/** In UTF-16 code units: no headline is longer. */
const LONGEST_FACT = 300;

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
