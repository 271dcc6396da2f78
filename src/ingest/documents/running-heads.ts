import type { PdfLine } from './pdf-line.ts';

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** Heads and feet stand in the first and last eighth of a page. */
const MARGIN = 0.125;
/** "12", "Page 3 of 10", "- 4 -"; and what browsers print around a page: "3/2/31, 10:15 AM", "https://… 1/2". */
const PAGE_NUMBER = /^[-–—\s|]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s|]*$/i;
const PRINTED = /^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d(?:\s*[AP]M)?\b|^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/i;

/** The pages without what stands at the head or foot of several, numbers aside, and without their numbers. */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => isInMargin(line, page)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRunning = (line: PdfLine, page: PdfPage): boolean =>
    isInMargin(line, page) &&
    (PAGE_NUMBER.test(line.text) ||
      PRINTED.test(line.text) ||
      (seen.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 4));
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isRunning(line, page)) }));
}

const isInMargin = ({ y, height }: PdfLine, page: PdfPage): boolean =>
  y < page.height * MARGIN || y + height > page.height * (1 - MARGIN);

/** The same words at the same height, whatever the number of the page. */
const keyOf = ({ text, y }: PdfLine): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
