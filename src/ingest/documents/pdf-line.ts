/** A stretch of one line of a page, in points (1/72 inch), `y` growing upwards from the foot of the page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters. */
  readonly height: number;
}

/** A piece of text as pdf.js gives it, in the order it is drawn. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** Pieces further apart than this many letters stand in different columns. */
const COLUMN_GAP = 1.8;

/** Joins the pieces that follow each other on one line; words that a gap parts get a space. Turned text is left out. */
export function findPdfLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, width, transform } of items) {
    const [, turned = 0, , height = 0, left = 0, y = 0] = transform;
    if (str.trim() === '' || Math.abs(turned) > 0.1 || height <= 0) continue;
    const last = lines.at(-1);
    const gap = last ? left - last.right : 0;
    const isSameLine = last && Math.abs(last.y - y) < 0.5 * Math.max(height, last.height);
    if (last && isSameLine && gap > -height && gap < COLUMN_GAP * height) {
      const hasSpace = /\s$/.test(last.text) || /^\s/.test(str);
      const text = last.text + (hasSpace || gap < 0.12 * height ? '' : ' ') + str;
      const isLarger = height > last.height;
      lines[lines.length - 1] = {
        text,
        left: last.left,
        right: left + width,
        // A raised letter does not move the line.
        y: isLarger ? y : last.y,
        height: Math.max(height, last.height),
      };
    } else lines.push({ text: str, left, right: left + width, y, height });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}
