import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import { ClaimgraphError, type Note } from '../model/index.ts';

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** This much of a file tells whether it is text. */
const SAMPLE = 8192;

/**
 * Bytes to text, byte order mark and all: UTF-8; UTF-16 where its byte order mark says so; Windows-1252, which editors
 * on Windows still write, where the bytes are no UTF-8 and no character of UTF-8 is among them. Throws `not-text` for a
 * picture, a PDF and the like.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf32(bytes)) throw new ClaimgraphError('not-text', 'It is UTF-32, which is not read. Save it as UTF-8.');
  const utf16 = readByteOrderMark(bytes);
  if (utf16) return { text: decode(bytes, utf16), notes: [] };
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    throw new ClaimgraphError(
      'not-text',
      'It is no text (it has zero bytes). Save the article as .txt, .md or .jsonl.',
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), notes: [] };
  } catch {
    return decodeBroken(bytes);
  }
}

/** Its byte order mark begins with that of UTF-16, but no text begins with a zero. */
function isUtf32([a, b, c, d]: Uint8Array): boolean {
  const isLittle = a === 0xff && b === 0xfe && c === 0 && d === 0;
  return isLittle || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

export function readByteOrderMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeBroken(bytes: Uint8Array): DecodedText {
  const text = decode(bytes, 'utf-8');
  const hasUtf8 = /[^\0-\x7f\ufffd\ufeff]/.test(text);
  if (hasUtf8) {
    const message = 'Some bytes are no UTF-8; they stand as U+FFFD. Save the file as UTF-8 and read it again.';
    return { text, notes: [{ code: 'invalid-utf-8', message }] };
  }
  const message = 'The file is no UTF-8 and was read as Windows-1252.';
  return { text: legacyHookDecode(bytes, 'windows-1252'), notes: [{ code: 'read-as-windows-1252', message }] };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
