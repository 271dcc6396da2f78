import { ClaimgraphError } from '../../model/index.ts';
import type { ByteSource } from '../files/byte-source.ts';
import type { Read } from '../files/file-reader.ts';
import { LONGEST_TEXT, tooLong } from '../longest-text.ts';
import { htmlToText } from '../page/html-to-text.ts';
import { readDocumentFacts } from './document-facts.ts';
import { listElements, type XmlElement } from './list-elements.ts';
import { OfficeFiles } from './office-files.ts';

/**
 * The text of an EPUB as one article: its pages in reading order, each as a web page is read. The table of contents,
 * pictures and their captions are left out.
 */
export async function* readEpub(name: string, source: ByteSource): AsyncGenerator<Read> {
  const files = await OfficeFiles.open(source);
  if (files.names.includes('META-INF/rights.xml')) throw locked();
  const container = listElements((await files.readText('META-INF/container.xml')) ?? '');
  const path = container.find((one) => one.name === 'rootfile')?.attributes['full-path'] ?? '';
  const book = listElements((await files.readText(path)) ?? '');
  const texts: string[] = [];
  let length = 0;
  for (const page of pagesOf(book)) {
    const html = await files.readText(resolvePath(path, page));
    const body = /<body\b[^>]*>(.*)<\/body>/is.exec(html ?? '')?.[1] ?? '';
    const text = htmlToText(body.replace(NOTE_MARK, ''));
    length += text.length;
    if (length > LONGEST_TEXT) throw tooLong();
    if (text !== '') texts.push(text);
  }
  const text = texts.join('\n\n');
  if (text === '')
    throw new ClaimgraphError(
      'no-article',
      'The EPUB has no page with words: it is damaged or full of pictures. Get it anew, or its words as .txt.',
    );
  const told = (element: string) => book.filter((one) => one.name === element).map((one) => one.text.trim());
  const facts = readDocumentFacts(text, { title: told('title')[0], authors: told('creator'), date: told('date')[0] });
  const [publisher] = told('publisher');
  yield { id: name, text, facts: { ...facts, ...(publisher && { publisher }) }, notes: [] };
}

/** The "1" that leads to a note. */
const NOTE_MARK = /<a\b[^>]*\b(?:epub:type="noteref"|role="doc-noteref")[^>]*>.*?<\/a>/gs;

/** The paths of the pages in reading order, as they are written in the book's package; the standard has each once. */
function pagesOf(book: readonly XmlElement[]): string[] {
  const items = new Map(book.filter((one) => one.name === 'item').map((one) => [one.attributes.id, one.attributes]));
  const pages = book
    .filter((one) => one.name === 'itemref' && one.attributes.linear !== 'no')
    .map((one) => items.get(one.attributes.idref))
    .filter((item) => item !== undefined && !/\bnav\b/.test(item.properties ?? ''))
    .map((item) => item?.href ?? '');
  return [...new Set(pages)];
}

/** "text/ch1.xhtml" in "EPUB/content.opf" is "EPUB/text/ch1.xhtml". */
function resolvePath(from: string, to: string): string {
  const url = new URL(to, `file:///${from}`);
  try {
    return decodeURIComponent(url.pathname.slice(1));
  } catch {
    return url.pathname.slice(1);
  }
}

function locked(): ClaimgraphError {
  return new ClaimgraphError('encrypted', 'The EPUB is locked by its seller. Save the words of the article as .txt.');
}
