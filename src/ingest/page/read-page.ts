import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import PostalMime from 'postal-mime';
import type { ArticleInput, InputProblem } from '../article-input.ts';
import { problemOf } from '../input-problem.ts';
import { parsePage } from './parse-page.ts';

/** Saved web pages, by the end of their names. */
export const PAGE_FILES = /\.(?:x?html?|mhtml?)$/i;
/** Folders in which browsers keep what a saved page shows: its pictures, and the pages of its advertisements. */
export const PAGE_PARTS = /_files$/i;
/** In bytes; a page with its pictures inside has a few million. */
export const LARGEST_PAGE = 40_000_000;

/** The article in a saved page: HTML in whatever encoding, or MHTML, the page and all it shows in one file. */
export async function readPage(name: string, bytes: Uint8Array): Promise<ArticleInput | InputProblem> {
  if (!/\.mht(?:ml)?$/i.test(name)) return parsePage(name, decodePage(bytes));
  try {
    const { html, headers } = await PostalMime.parse(bytes);
    const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
    return html ? parsePage(name, html, address) : { name, code: 'no-article', message: 'The file holds no web page.' };
  } catch (error) {
    return problemOf(name, error);
  }
}

/** UTF-8 where it is UTF-8, whatever the page says; else by byte order mark, `<meta>`, or Windows-1252, as browsers do. */
function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return legacyHookDecode(bytes, sniffEncoding(bytes));
  }
}
