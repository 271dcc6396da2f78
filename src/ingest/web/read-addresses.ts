import PQueue from 'p-queue';
import type { ArticleInput, InputProblem } from '../article-input.ts';
import { decodeText } from '../decode-text.ts';
import { isFeed } from '../feed/is-feed.ts';
import { readFeed } from '../feed/read-feed.ts';
import { problemOf } from '../input-problem.ts';
import { readPage } from '../page/read-page.ts';
import { parseDocument } from '../parse-document.ts';
import { parseAddress } from './web-address.ts';
import type { WebOptions } from './web-options.ts';
import { type FetchedPage, WebReader } from './web-reader.ts';

type Read = ArticleInput | InputProblem;

/** Hosts that are asked at once. */
const AT_ONCE = 8;

/**
 * The articles at these addresses, in their order, and among them what could not be had and why. An article's id is its
 * address; the address of a feed gives the articles of its entries.
 */
export async function readAddresses(addresses: readonly string[], options: WebOptions): Promise<Read[]> {
  const reader = new WebReader(options);
  const readLinks = (links: readonly string[]) => readAll(links, reader, options, readFetched);
  const read = await readAll(addresses, reader, options, async (id, page) =>
    isFeedType(page) ? readFeed(id, decodeText(page.bytes).text, readLinks) : [await readFetched(id, page)],
  );
  return read.flat();
}

/** The articles at these addresses, one for one: a feed is none. */
export function readPages(addresses: readonly string[], options: WebOptions): Promise<Read[]> {
  return readAll(addresses, new WebReader(options), options, readFetched);
}

/** `readOne` of each page, in the order of `addresses`. */
async function readAll<T>(
  addresses: readonly string[],
  reader: WebReader,
  { onProgress }: WebOptions,
  readOne: (id: string, page: FetchedPage) => Promise<T>,
): Promise<(T | InputProblem)[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  let done = 0;
  const read = async (address: string): Promise<T | InputProblem> => {
    try {
      const url = parseAddress(address);
      return await readOne(url.href, await reader.read(url));
    } catch (error) {
      return problemOf(address, error);
    } finally {
      done += 1;
      onProgress?.(done, addresses.length);
    }
  };
  return queue.addAll(addresses.map((address) => () => read(address)));
}

/** Servers call feeds by many names; what it is stands in its first words. */
const isFeedType = ({ type, bytes }: FetchedPage): boolean =>
  /xml|json|rss|atom|text\/plain/i.test(type) && isFeed(decodeStart(bytes));

const decodeStart = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 2000));

async function readFetched(id: string, { address, type, bytes }: FetchedPage): Promise<Read> {
  const [kind = '', encoding] = type.toLowerCase().split(/\s*;\s*(?:charset\s*=\s*"?([\w-]+))?/);
  if (kind === '' || kind === 'text/html' || kind === 'application/xhtml+xml')
    return readPage(id, bytes, { address, ...(encoding && { encoding }) });
  if (kind !== 'text/plain') {
    const message = `It is ${kind.slice(0, 60)}, which is not read. Give the address of the article's page.`;
    return { name: id, code: 'unknown-kind', message };
  }
  const { text, notes } = decodeText(bytes);
  const [read] = parseDocument(`${id}.txt`, text);
  if (!read || !('notes' in read)) return { ...(read ?? problemOf(id, 'nothing')), name: id };
  return { ...read, id, facts: { url: address, ...read.facts }, notes };
}
