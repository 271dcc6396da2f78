import { parseHTML } from 'linkedom';
import { writePageText } from './page-text.ts';
import { refuseEndless } from './refuse-endless.ts';

/** The words of a piece of HTML, a paragraph for each block. Throws where it would take minutes to take apart. */
export function htmlToText(html: string): string {
  refuseEndless(html);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return writePageText(document.body);
}
