import type { ArticleInput, InputProblem } from '../article-input.ts';
import { problemOf } from '../input-problem.ts';
import { decodePage } from './decode-page.ts';
import { parsePage } from './parse-page.ts';
import { readMhtml } from './read-mhtml.ts';

/** What is known of a page besides its bytes. */
export interface PageOrigin {
  /** Where it was fetched from. */
  readonly address?: string;
  /** The encoding its server says it is in. */
  readonly encoding?: string;
}

/** The article in a page: HTML in whatever encoding, or MHTML, the page and all it shows in one file. */
export async function readPage(
  name: string,
  bytes: Uint8Array,
  { address, encoding }: PageOrigin = {},
): Promise<ArticleInput | InputProblem> {
  try {
    if (address !== undefined || !/\.mht(?:ml?)?(?:\.\w+)?$/i.test(name))
      return parsePage(name, decodePage(bytes, encoding), address);
    const saved = await readMhtml(bytes);
    return saved.html
      ? parsePage(name, saved.html, saved.address)
      : { name, code: 'no-article', message: 'The file holds no web page.' };
  } catch (error) {
    return problemOf(name, error);
  }
}
