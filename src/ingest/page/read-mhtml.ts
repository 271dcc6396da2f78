import PostalMime from 'postal-mime';
import { joinChunks } from '../files/byte-source.ts';
import { decodePage } from './decode-page.ts';

/** A page that a browser saved in one file, and where from. */
export interface SavedPage {
  /** Absent where the file holds no page. */
  readonly html?: string | undefined;
  readonly address?: string | undefined;
}

/** The page in an MHTML file, among all that it shows. */
export async function readMhtml(bytes: Uint8Array): Promise<SavedPage> {
  const { html, headers } = await PostalMime.parse(bytes);
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  // Chromium keeps the bytes of a page as they came, and leaves it to the page to say what they are in.
  return { html: html?.includes('\ufffd') ? ((await readUndecoded(bytes)) ?? html) : html, address };
}

/** The page where its head names no encoding: taken for an attachment, whose bytes nobody decodes before us. */
async function readUndecoded(bytes: Uint8Array): Promise<string | undefined> {
  const { attachments } = await PostalMime.parse(asAttachments(bytes));
  const page = attachments.find(({ mimeType }) => mimeType === 'text/html')?.content;
  return page instanceof ArrayBuffer ? decodePage(new Uint8Array(page)) : undefined;
}

function asAttachments(bytes: Uint8Array): Uint8Array {
  const disposition = new TextEncoder().encode('\r\nContent-Disposition: attachment');
  const pieces: Uint8Array[] = [];
  let at = 0;
  // An encoding of one byte a character: what is found in the text stands at the same place in the bytes.
  const text = new TextDecoder('windows-1252').decode(bytes);
  for (const { 0: head, index } of text.matchAll(/^content-type:[ \t]*text\/html[ \t]*(?=\r?$)/gim)) {
    const end = index + head.length;
    pieces.push(bytes.subarray(at, end), disposition);
    at = end;
  }
  return joinChunks([...pieces, bytes.subarray(at)]);
}
