import type { ArticleInput, InputProblem } from './article-input.ts';
import { readFacts } from './read-facts.ts';

/**
 * One line of a `.jsonl` file to an article: `{"id", "text", "title"?, "publisher"?, "date"?, "url"?}`. `name` is the
 * file's and the line's ("news/may.jsonl:12") and names the problem; `otherId` is the article's where the line has none.
 */
export function parseJsonLine(name: string, line: string, otherId = name): ArticleInput | InputProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    return { name, code: 'bad-json', message: `The line is no JSON: ${reason}. Put one article on each line.` };
  }
  const fields = readFields(value);
  const text = fields.get('text');
  if (typeof text !== 'string') {
    const message = 'The line has no "text". Each line needs {"id": "…", "text": "…"}.';
    return { name, code: 'no-text', message };
  }
  const id = fields.get('id');
  const hasId = (typeof id === 'string' && id !== '') || typeof id === 'number';
  return { id: hasId ? String(id) : otherId, text, facts: readFacts(fields), notes: [] };
}

function readFields(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}
