import type { Article, Span } from '../../model/index.ts';

/** Much more than an article has, and still laid out at once. */
const LONGEST = 60_000;

/**
 * The stretch of an article that is put on the page: from behind what stands before the story, and of a very long text
 * only what surrounds `at`.
 */
export function findWindow({ text, marks }: Pick<Article, 'text' | 'marks'>, at: number): Span {
  const head = marks.find(({ kind, start }) => kind === 'front-matter' && text.slice(0, start).trim() === '');
  const first = Math.min(head?.end ?? 0, at);
  const begin = first + (/^\s*/.exec(text.slice(first, Math.min(at, first + 100)))?.[0].length ?? 0);
  if (text.length - begin <= LONGEST) return { start: begin, end: text.length };
  const start = Math.max(begin, Math.min(at - LONGEST / 2, text.length - LONGEST));
  return { start, end: Math.min(text.length, start + LONGEST) };
}
