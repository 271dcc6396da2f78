import { type DecodedText, decodeText, readByteOrderMark } from '../decode-text.ts';
import { joinChunks } from './byte-source.ts';

/** The text of a file bit by bit, as `decodeText` decodes it, without its byte order mark. No character is cut. */
export async function* decodeChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<DecodedText> {
  let left: Uint8Array = new Uint8Array();
  let utf16: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const chunk of bytes) {
    const joined = left.length === 0 ? chunk : joinChunks([left, chunk]);
    if (isFirst && joined.length < 4) {
      left = joined;
      continue;
    }
    const mark = isFirst ? readByteOrderMark(joined) : undefined;
    if (mark) utf16 = new TextDecoder(mark);
    if (utf16) {
      left = new Uint8Array();
      yield { text: utf16.decode(joined, { stream: true }), notes: [] };
    } else {
      const end = endOfCharacters(joined);
      left = joined.subarray(end);
      yield withoutMark(decodeText(joined.subarray(0, end)), isFirst);
    }
    isFirst = false;
  }
  if (left.length > 0) yield withoutMark(decodeText(left), isFirst);
}

/** Where the last character of UTF-8 begins that may go on behind the end. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 4 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}

const withoutMark = ({ text, notes }: DecodedText, isFirst: boolean): DecodedText => ({
  text: isFirst ? text.replace(/^\ufeff/, '') : text,
  notes,
});
