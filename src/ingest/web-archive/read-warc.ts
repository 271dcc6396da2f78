import { WARCParser, type WARCRecord } from 'warcio';
import { ClaimgraphError } from '../../model/index.ts';
import { isProblem } from '../article-input.ts';
import { decodeText } from '../decode-text.ts';
import { type ByteSource, joinChunks } from '../files/byte-source.ts';
import type { Read } from '../files/file-reader.ts';
import { problemOf } from '../input-problem.ts';
import { LARGEST_FILE, LARGEST_PAGE, LONGEST_TEXT, tooLong } from '../longest-text.ts';
import { readPage } from '../page/read-page.ts';

/**
 * The articles of a web archive, one record after the other: of WARC the pages that were answered with, of WET the texts
 * made of them. Each goes by its address. Requests, pictures, redirects and errors are passed over; pages without an
 * article (a front page, a form) are what any crawl is full of, and counted together.
 */
export async function* readWarc(name: string, source: ByteSource): AsyncGenerator<Read> {
  let records = 0;
  let told = 0;
  const without: { count: number; first?: string } = { count: 0 };
  const { chunks, isEnded } = watchEnd(source);
  // The reader takes what there is of a record that is cut off: so each waits until the next has begun.
  let last: Read | undefined;
  try {
    for await (const record of WARCParser.iterRecords(chunks())) {
      records += 1;
      if (last) yield last;
      last = undefined;
      const read = await readRecord(record);
      if (!read) continue;
      if (isProblem(read) && read.code === 'no-article') {
        without.count += 1;
        without.first ??= read.name;
      } else {
        told += 1;
        last = read;
      }
    }
    if (records > 0 && !isEnded()) return yield cutOff(name);
    if (last) yield last;
    if (told === 0) yield noArticle(name, without.count);
    else if (without.count > 0) yield passedOver(name, without.count, without.first!);
  } catch (error) {
    yield error instanceof ClaimgraphError ? problemOf(name, error) : damaged(`${name}#${records + 1}`, error);
  }
}

/** The bytes of an archive, and whether those that came so far end as a record does: with two ends of a line. */
function watchEnd(source: ByteSource): { chunks: () => AsyncGenerator<Uint8Array>; isEnded: () => boolean } {
  let tail = '';
  return {
    async *chunks() {
      for await (const chunk of source.chunks()) {
        tail = (tail + String.fromCharCode(...chunk.subarray(-4))).slice(-4);
        yield chunk;
      }
    },
    isEnded: () => /\n\r?\n$/.test(tail),
  };
}

function noArticle(name: string, pages: number): Read {
  const message =
    pages === 0 ? 'No record of the archive is a page or a text.' : `None of its pages (${pages}) holds an article.`;
  return { name, code: 'no-article', message };
}

function passedOver(name: string, pages: number, first: string): Read {
  const counted = pages === 1 ? 'One page without an article' : `${pages} pages without an article, the first`;
  return { name, code: 'pages-without-article', message: `${counted}: ${first}`, isUsual: true };
}

async function readRecord(record: WARCRecord): Promise<Read | undefined> {
  const address = record.warcTargetURI ?? '';
  try {
    if (record.warcType === 'conversion') return await readConversion(address, record);
    const type = typeOfPage(record);
    if (type === undefined) return undefined;
    const bytes = await readContent(record, LARGEST_PAGE);
    const encoding = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1];
    const read = await readPage(address, bytes, { address, ...(encoding && { encoding }) });
    return isProblem(read) ? { ...read, name: address } : read;
  } catch (error) {
    // A record that ends too early is the archive's fault; one that is too long is read over.
    if (error instanceof ClaimgraphError) return problemOf(address, error);
    throw error;
  }
}

/** The content type of a record that is a page of the web as it came; undefined of any other. */
function typeOfPage(record: WARCRecord): string | undefined {
  const { httpHeaders, warcType } = record;
  const isAnswer = warcType === 'response' && Number(httpHeaders?.statusCode) === 200;
  if (!isAnswer && warcType !== 'resource') return undefined;
  const type = (isAnswer ? httpHeaders?.headers.get('content-type') : record.warcContentType) ?? '';
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? type : undefined;
}

async function readConversion(address: string, record: WARCRecord): Promise<Read> {
  const { text, notes } = decodeText(await readContent(record, LARGEST_FILE));
  if (text.length > LONGEST_TEXT) throw tooLong();
  return { id: address, text, facts: address === '' ? {} : { url: address }, notes };
}

async function readContent(record: WARCRecord, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length > most) throw tooLong();
    chunks.push(chunk);
  }
  return joinChunks(chunks);
}

function cutOff(name: string): Read {
  return { name, code: 'damaged', message: 'The archive is cut off in its last record. Get it anew.' };
}

function damaged(name: string, error: unknown): Read {
  const reason = error instanceof Error ? error.message.slice(0, 120) : String(error);
  return { name, code: 'damaged', message: `The archive is damaged from here on: ${reason}. Get it anew.` };
}
