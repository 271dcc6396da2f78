import type { ArticleFacts, Note } from '../../model/index.ts';
import type { ArticleInput, InputProblem } from '../article-input.ts';
import { problemOf } from '../input-problem.ts';
import { LONGEST_TEXT, tooLong } from '../longest-text.ts';
import { FACT_NAMES, findUnread, foldName, readFacts, soundsLikeFact } from '../read-facts.ts';

/** What a field can be to an article. */
export const COLUMNS = ['id', 'text', 'title', 'publisher', 'date', 'url', 'authors'] as const satisfies readonly (
  | 'id'
  | 'text'
  | keyof ArticleFacts
)[];

/** What fields are called where they have none of the usual names: `{ text: 'Story' }`. */
export type Columns = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

const TEXT_NAMES =
  'text body content fulltext articletext articlebody bodytext maintext contenttext plaintext story'.split(' ');
const ID_NAMES = 'id articleid docid documentid guid uid uuid'.split(' ');

/**
 * A line of JSON, an object of a list or a row of a table to an article. Its fields go by names that are in use
 * ("Full text", "headline", "published_at"), or by those `columns` tells.
 *
 * @param name of the file and the place in it ("may.csv:12"): the article's id where it has none, and the problem's name.
 */
export function readRecord(
  name: string,
  written: Iterable<[string, unknown]>,
  columns: Columns = {},
): ArticleInput | InputProblem {
  const all = [...written];
  const told = toldOf(
    all.map(([field]) => field),
    columns,
  );
  const fields = nameFields(all, told);
  const id = ID_NAMES.map((one) => readId(fields.get(one))).find((one) => one !== undefined);
  const text = findText(fields);
  if (text === undefined) {
    const message =
      'It has no "text". Each article needs {"id": "…", "text": "…"}; --columns text=NAME says what else it is called.';
    return { name, ...(id && { id }), code: 'no-text', message };
  }
  if (text.length > LONGEST_TEXT) return { ...problemOf(name, tooLong()), ...(id && { id }) };
  const facts = readFacts(fields);
  const notes = [...(told === columns ? [] : [USUAL_NAMES]), ...tellUnread(findUnread(all, facts))];
  return { id: id ?? name, text, facts, notes };
}

function tellUnread(names: readonly string[]): Note[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 3).map((name) => name.slice(0, 40));
  const message = `${shown.join(', ')} may be its headline or date and was not read: --columns title=NAME,date=NAME says so.`;
  return [{ code: 'unread-fields', message }];
}

const USUAL_NAMES: Note = {
  code: 'usual-names',
  message: 'It has none of the names that --columns tells, and was read by the usual ones.',
};

/** What `columns` tells, if it is of these names at all: files of several shapes are read together, and most name their columns as usual. */
export function toldOf(names: readonly string[], columns: Columns): Columns {
  const wanted = Object.values(columns).map(foldName);
  return wanted.length === 0 || names.some((name) => wanted.includes(foldName(name))) ? columns : {};
}

/** Whether one of these is the name of an article's text. */
export function hasText(names: readonly string[], columns: Columns): boolean {
  const { text } = toldOf(names, columns);
  const folded = names.map(foldName);
  return text === undefined ? TEXT_NAMES.some((name) => folded.includes(name)) : folded.includes(foldName(text));
}

/** Whether a field of that name tells anything of an article, or might. */
export function isKnownName(name: string, columns: Columns): boolean {
  const folded = foldName(name);
  const told = Object.values(columns).some((column) => foldName(column) === folded);
  return told || [...TEXT_NAMES, ...ID_NAMES, ...FACT_NAMES].includes(folded) || soundsLikeFact(folded);
}

/** The fields by names as they are compared; what `columns` tells goes by the surest name there is for it. */
function nameFields(written: Iterable<[string, unknown]>, columns: Columns): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of written) {
    const folded = foldName(name);
    if (!fields.has(folded)) fields.set(folded, value);
  }
  const told = COLUMNS.flatMap((column): [string, unknown][] => {
    const name = columns[column];
    return name === undefined ? [] : [[column, fields.get(foldName(name))]];
  });
  if (columns.text !== undefined) for (const name of TEXT_NAMES) fields.delete(name);
  for (const [column, value] of told) fields.set(column, value);
  return fields;
}

/** The first that has words; of those without the first. */
function findText(fields: ReadonlyMap<string, unknown>): string | undefined {
  const texts = TEXT_NAMES.map((name) => fields.get(name)).filter((text) => typeof text === 'string');
  return texts.find((text) => text.trim() !== '') ?? texts[0];
}

function readId(id: unknown): string | undefined {
  return (typeof id === 'string' && id !== '') || typeof id === 'number' || typeof id === 'bigint'
    ? String(id)
    : undefined;
}
