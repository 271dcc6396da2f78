import PQueue from 'p-queue';
import type { ArticleInput, InputProblem } from '../article-input.ts';
import { decodeText } from '../decode-text.ts';
import { problemOf } from '../input-problem.ts';
import { readPage } from '../page/read-page.ts';
import { parseDocument } from '../parse-document.ts';
import { parseAddress } from './web-address.ts';
import type { WebOptions } from './web-options.ts';
import { type FetchedPage, WebReader } from './web-reader.ts';

/** Hosts that are asked at once. */
const AT_ONCE = 8;

/**
 * The articles at these addresses, in their order, and among them what could not be had and why. An article's id is its
 * address.
 */
export async function readAddresses(
  addresses: readonly string[],
  options: WebOptions,
): Promise<(ArticleInput | InputProblem)[]> {
  const reader = new WebReader(options);
  const queue = new PQueue({ concurrency: AT_ONCE });
  let done = 0;
  const read = async (address: string): Promise<ArticleInput | InputProblem> => {
    try {
      const url = parseAddress(address);
      return await readFetched(url.href, await reader.read(url));
    } catch (error) {
      return problemOf(address, error);
    } finally {
      done += 1;
      options.onProgress?.(done, addresses.length);
    }
  };
  return queue.addAll(addresses.map((address) => () => read(address)));
}

async function readFetched(id: string, { address, type, bytes }: FetchedPage): Promise<ArticleInput | InputProblem> {
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
