import type { PdfLine } from './pdf-line.ts';
import type { Column } from './reading-order.ts';

/** The text of columns that follow each other: a paragraph for each, its lines joined and words put together again. */
export function joinLines(columns: readonly Column[]): string {
  const joined: string[] = [];
  let last: PdfLine | undefined;
  for (const column of columns) {
    const pitch = findPitch(column);
    const left = median(column.map((line) => line.left));
    const right = Math.max(...column.map((line) => line.right));
    for (const [index, line] of column.entries()) {
      const before = index === 0 ? undefined : column[index - 1];
      const begins = before ? beginsBelow(before, line, pitch, left, right) : !goesOn(last, line, left);
      if (begins || joined.length === 0) joined.push(line.text);
      else joined[joined.length - 1] += `\n${line.text}`;
      last = line;
    }
  }
  return unwrap(joined.join('\n\n'));
}

/** From one line to the next inside a paragraph: most gaps of a page are that, or all but a few are wider. */
function findPitch(column: Column): number {
  const gaps = column.slice(1).map((line, index) => column[index]!.y - line.y);
  return gaps.filter((gap) => gap > 2).toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
}

/** Whether a line under another begins a paragraph: a gap, an indent, other letters, or the last ended early. */
function beginsBelow(before: PdfLine, line: PdfLine, pitch: number, left: number, right: number): boolean {
  const gap = before.y - line.y;
  if (Math.abs(gap) < 0.4 * line.height) return line.left - before.right > line.height; // cells of a table
  if (gap > 1.3 * pitch || Math.abs(before.height - line.height) > 0.15 * line.height) return true;
  const isIndented = line.left - left > 0.7 * line.height && before.left - left <= 0.7 * line.height;
  const isShort = before.right < left + 0.8 * (right - left);
  return (isIndented || isShort) && ENDED.test(before.text);
}

const ENDED = /[.!?:][”’"')\]]*$/;

/** Whether a paragraph goes on at the top of the next column or page. */
function goesOn(last: PdfLine | undefined, line: PdfLine, left: number): boolean {
  if (!last || Math.abs(last.height - line.height) > 0.15 * line.height) return false;
  const isIndented = line.left - left > 0.7 * line.height;
  return !isIndented && !ENDED.test(last.text);
}

/** Lines to one, "coun-" and "cil" to "council"; "well-known" keeps its hyphen where it has it elsewhere, too. */
function unwrap(text: string): string {
  const compounds = new Set([...text.matchAll(/\p{L}+-\p{Ll}+/gu)].map(([word]) => word.toLowerCase()));
  return text
    .replace(/(\p{L}+)[-\u00ad\u2010]\n(\p{Ll}+)/gu, (_, start: string, end: string) =>
      compounds.has(`${start}-${end}`.toLowerCase()) ? `${start}-${end}` : start + end,
    )
    .replace(/(?<!\n)\n(?!\n)/g, ' ');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
