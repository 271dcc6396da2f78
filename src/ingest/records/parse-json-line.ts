import type { ArticleInput, InputProblem } from '../article-input.ts';
import { entriesOf } from './json-fields.ts';
import { type Columns, readRecord } from './read-record.ts';

/**
 * One line of a `.jsonl` file to an article: `{"id", "text", "title"?, "publisher"?, "date"?, "url"?}`. `name` is the
 * file's and the line's ("may.jsonl:12"): the article's id where the line has none.
 */
export function parseJsonLine(name: string, line: string, columns?: Columns): ArticleInput | InputProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    return { name, code: 'bad-json', message: `The line is no JSON: ${reason}. Put one article on each line.` };
  }
  return readRecord(name, entriesOf(value), columns);
}
