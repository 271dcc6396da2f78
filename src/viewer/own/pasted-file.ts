import { isJsonLines } from '../../ingest/files/opening.ts';
import type { NamedFile } from '../../workers/browser-read.ts';

/** Words of the beginning that name a pasted text. */
const NAMING = 6;

/**
 * A pasted text as a file: JSON lines as they are, an article with its facts as one such line. It is named by its first
 * words, so that the same text pasted twice is one article.
 */
export function pastedFile(text: string, facts: { readonly publisher: string; readonly date: string }): NamedFile {
  if (isJsonLines(text)) return { name: 'pasted.jsonl', file: new Blob([text]) };
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const id = `pasted-${words.slice(0, NAMING).join('-') || 'text'}.txt`;
  const told = Object.entries(facts).filter(([, value]) => value.trim() !== '');
  if (told.length === 0) return { name: id, file: new Blob([text]) };
  return { name: 'pasted.jsonl', file: new Blob([JSON.stringify({ id, text, ...Object.fromEntries(told) })]) };
}
