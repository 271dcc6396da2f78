import { getBOMEncoding, legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import { ClaimgraphError } from '../../model/index.ts';

/** The text of a page: UTF-8 where it is UTF-8, whatever is said; else as browsers do: byte order mark, server, `<meta>`, Windows-1252. */
export function decodePage(bytes: Uint8Array, encoding?: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 = getBOMEncoding(bytes) !== null;
    if (!isUtf16 && bytes.subarray(0, 8192).includes(0))
      throw new ClaimgraphError('not-text', 'It is no page (it has zero bytes). Save the page as .html or .mhtml.');
    return legacyHookDecode(bytes, sniffEncoding(bytes, { transportLayerEncodingLabel: encoding }));
  }
}
