import { getBOMEncoding, legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import PostalMime from 'postal-mime';
import { ClaimgraphError } from '../../model/index.ts';
import type { ArticleInput, InputProblem } from '../article-input.ts';
import { problemOf } from '../input-problem.ts';
import { parsePage } from './parse-page.ts';

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
    if (address !== undefined || !/\.mht(?:ml)?(?:\.\w+)?$/i.test(name))
      return parsePage(name, decodePage(bytes, encoding), address);
    const { html, headers } = await PostalMime.parse(bytes);
    const savedFrom = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
    return html
      ? parsePage(name, html, savedFrom)
      : { name, code: 'no-article', message: 'The file holds no web page.' };
  } catch (error) {
    return problemOf(name, error);
  }
}

/** UTF-8 where it is UTF-8, whatever is said; else as browsers do: byte order mark, server, `<meta>`, Windows-1252. */
function decodePage(bytes: Uint8Array, encoding?: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 = getBOMEncoding(bytes) !== null;
    if (!isUtf16 && bytes.subarray(0, 8192).includes(0))
      throw new ClaimgraphError('not-text', 'It is no page (it has zero bytes). Save the page as .html or .mhtml.');
    return legacyHookDecode(bytes, sniffEncoding(bytes, { transportLayerEncodingLabel: encoding }));
  }
}
