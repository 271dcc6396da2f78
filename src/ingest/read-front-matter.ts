import { parse } from 'yaml';
import type { ArticleFacts, Note, Span } from '../model/index.ts';
import { foldName, readFacts } from './read-facts.ts';

/** YAML between two lines of three dashes at the very top of a text. */
export interface FrontMatter extends Span {
  readonly facts: ArticleFacts;
  readonly note?: Note;
}

const OPENING = /^[\ufeff\s]{0,100}?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;
/** No front matter is longer; a closing line further down belongs to something else. */
const LONGEST = 65_536;

/** The front matter of `text`, if it has one: facts by their names, and a note where it cannot be read. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text.slice(0, 200))?.[0];
  if (!opening) return undefined;
  const rest = text.slice(opening.length, opening.length + LONGEST);
  const closing = CLOSING.exec(rest);
  // "---" alone also parts one thing from the next: front matter has a field in its first line.
  if (!closing || !/^\s*(?:#.*\n\s*)*["']?[\w-]+["']?\s*:/.test(rest)) return undefined;
  const span = { start: opening.search(/---/), end: opening.length + closing.index + closing[0].trimEnd().length };
  try {
    return { ...span, facts: readFacts(parseFields(rest.slice(0, closing.index))) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    const message = `The front matter is no valid YAML, so nothing was read from it: ${reason}`;
    return { ...span, facts: {}, note: { code: 'bad-front-matter', message, ...span } };
  }
}

function parseFields(yaml: string): Map<string, unknown> {
  const fields: unknown = parse(yaml, { mapAsMap: true, logLevel: 'error', schema: 'core' });
  if (!(fields instanceof Map)) return new Map();
  return new Map([...fields].map(([name, value]) => [foldName(String(name)), value]));
}
