import type { ArticleInput, InputProblem } from './article-input.ts';
import { problemOf } from './input-problem.ts';
import { LONGEST_TEXT, tooLong } from './longest-text.ts';
import { readFacts } from './read-facts.ts';

/**
 * One line of a `.jsonl` file to an article: `{"id", "text", "title"?, "publisher"?, "date"?, "url"?}`. `name` is the
 * file's and the line's ("may.jsonl:12"): the article's id where the line has none.
 */
export function parseJsonLine(name: string, line: string): ArticleInput | InputProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    return { name, code: 'bad-json', message: `The line is no JSON: ${reason}. Put one article on each line.` };
  }
  const fields = readFields(value);
  const id = readId(fields.get('id'));
  const text = fields.get('text');
  if (typeof text !== 'string') {
    const message = 'The line has no "text". Each line needs {"id": "…", "text": "…"}.';
    return { name, ...(id && { id }), code: 'no-text', message };
  }
  if (text.length > LONGEST_TEXT) return { ...problemOf(name, tooLong()), ...(id && { id }) };
  return { id: id ?? name, text, facts: readFacts(fields), notes: [] };
}

function readId(id: unknown): string | undefined {
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
}

function readFields(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}
