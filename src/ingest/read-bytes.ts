import type { ArticleInput, InputProblem } from './article-input.ts';
import { decodeText } from './decode-text.ts';
import { problemOf } from './input-problem.ts';
import { PAGE_FILES, readPage } from './page/read-page.ts';
import { parseDocument } from './parse-document.ts';

/** The articles in a file of whatever kind, told by its name and its first bytes, and among them what could not be read. */
export async function* readBytes(name: string, bytes: Uint8Array): AsyncGenerator<ArticleInput | InputProblem> {
  try {
    if (PAGE_FILES.test(name)) return yield await readPage(name, bytes);
    const { text, notes } = decodeText(bytes);
    for (const read of parseDocument(name, text)) yield 'message' in read ? read : { ...read, notes };
  } catch (error) {
    yield problemOf(name, error);
  }
}
