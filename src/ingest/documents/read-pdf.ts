import { getDocumentProxy } from 'unpdf';
import { ClaimgraphError } from '../../model/index.ts';
import { type ByteSource, readWhole } from '../files/byte-source.ts';
import type { Read } from '../files/file-reader.ts';
import { LONGEST_TEXT, tooLong } from '../longest-text.ts';
import { readDocumentFacts } from './document-facts.ts';
import { joinLines } from './join-lines.ts';
import { findPdfLines, type PdfItem } from './pdf-line.ts';
import { findColumns } from './reading-order.ts';
import { type PdfPage, withoutRunningHeads } from './running-heads.ts';

/** In bytes; a newspaper with its pictures has fifty million. */
const LARGEST = 100_000_000;
/** A book has a thousand. */
const MOST_PAGES = 2000;
/** Of text, as they are drawn. Most are a word or a line, so that a text of any length allowed has fewer. */
const MOST_PIECES = 300_000;

/**
 * The article in a PDF, as far as its letters are letters: columns in reading order, words put together that lines part,
 * without heads, feet and numbers of pages. A picture of a text has none.
 */
export async function* readPdf(name: string, source: ByteSource): AsyncGenerator<Read> {
  const bytes = await readWhole(source, LARGEST, tooLarge);
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw tooLarge();
    const pages: PdfPage[] = [];
    let [length, pieces] = [0, 0];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const items = await readPieces(page, MOST_PIECES - pieces);
      pieces += items.length;
      const [, foot = 0, , top = 0] = page.view;
      const lines = findPdfLines(items);
      length += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (length > LONGEST_TEXT) throw tooLong();
      pages.push({ height: top - foot, lines: lines.map((line) => ({ ...line, y: line.y - foot })) });
      page.cleanup();
    }
    if (length === 0) throw noLetters();
    const text = joinLines(withoutRunningHeads(pages).flatMap(({ lines }) => findColumns(lines)));
    const { info } = (await pdf.getMetadata()) as {
      info: Partial<Record<'Title' | 'Author' | 'CreationDate', unknown>>;
    };
    const { Title: title, Author: author, CreationDate: date } = info;
    const told = (value: unknown) => (typeof value === 'string' ? value : undefined);
    const facts = readDocumentFacts(text, {
      title: told(title),
      authors: told(author)?.split(/[;,]/),
      date: dayOf(told(date)),
    });
    yield { id: name, text, facts, notes: [] };
  } catch (error) {
    throw error instanceof ClaimgraphError ? error : damaged(error);
  } finally {
    await pdf.destroy();
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfFilePage = Awaited<ReturnType<PdfFile['getPage']>>;

/** Given up as soon as there are more: a page may draw one part of itself over and over, without end. */
async function readPieces(page: PdfFilePage, most: number): Promise<readonly PdfItem[]> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{
    items: readonly (PdfItem | { readonly type: string })[];
  }>;
  const pieces: PdfItem[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) if ('str' in item) pieces.push(item);
    if (pieces.length <= most) continue;
    await reader.cancel(new Error('It draws too much.'));
    throw tooLong();
  }
  return pieces;
}

async function openPdf(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // It keeps the bytes it is given; scripts and fonts in the file are not run.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ClaimgraphError('encrypted', 'It is locked with a password. Save it without, or its words as .txt.');
    throw damaged(error);
  }
}

function damaged(error: unknown): ClaimgraphError {
  const reason = error instanceof Error ? error.message.slice(0, 120).replace(/\.$/, '') : String(error);
  return new ClaimgraphError('damaged', `It cannot be read as a PDF: ${reason}. Get it anew.`);
}

/** "2031-03-02" of "D:20310302101500+01'00'". */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(date ?? '') ?? [];
  return year && `${year}-${month}-${day}`;
}

function noLetters(): ClaimgraphError {
  const message =
    'It has no letters, only pictures of them (a scan). Run text recognition over it, as ocrmypdf does, and give the result.';
  return new ClaimgraphError('no-text', message);
}

function tooLarge(): ClaimgraphError {
  const message = `It has more than 100 megabytes or ${MOST_PAGES} pages, which no article has. Take the pages of the article out of it.`;
  return new ClaimgraphError('too-long', message);
}
