import cacache from 'cacache';
import PQueue from 'p-queue';
import robotsParser from 'robots-parser';
import { ClaimgraphError } from '../../model/index.ts';
import { type Answer, askWeb, USER_AGENT } from './ask-web.ts';
import { PACE, PATIENCE, type WebOptions } from './web-options.ts';

/** A page as it came. */
export interface FetchedPage {
  /** Where it came from in the end. */
  readonly address: string;
  /** Its `Content-Type`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined;
}

/** Its types speak of a default export inside the default export; there is none. */
const parseRobots = robotsParser as unknown as (address: string, rules: string) => Robots;

const MOST_REDIRECTS = 10;

/** Fetches pages: politely (one after the other at each host, as robots.txt has it), and each only once. */
export class WebReader {
  readonly #options: WebOptions;
  readonly #hosts = new Map<string, PQueue>();
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(options: WebOptions) {
    this.#options = options;
  }

  /** The page at `url`, kept or fetched. Throws a `ClaimgraphError` that says why it cannot be had. */
  async read(url: URL): Promise<FetchedPage> {
    const { keptIn, isFresh } = this.#options;
    if (keptIn && !isFresh) {
      const kept = await cacache.get(keptIn, url.href).catch(() => undefined); // none, or damaged
      if (kept) return { ...(kept.metadata as Omit<FetchedPage, 'bytes'>), bytes: kept.data };
    }
    const page = await this.#fetch(url);
    const { bytes, ...metadata } = page;
    // A page that cannot be kept, for the disk is full, is read all the same.
    if (keptIn) await cacache.put(keptIn, url.href, Buffer.from(bytes), { metadata }).catch(() => {});
    return page;
  }

  async #fetch(start: URL): Promise<FetchedPage> {
    let url = start;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      await this.#obeyRobots(url);
      const answer = await this.#ask(url);
      const next = nextAddress(url, answer);
      if (!next) return pageOf(url, answer);
      url = next;
    }
    throw new ClaimgraphError('unreachable', `It leads from address to address, more than ${MOST_REDIRECTS} times.`);
  }

  #ask(url: URL): Promise<Answer> {
    const { pace = PACE, patience = PATIENCE } = this.#options;
    const queue =
      this.#hosts.get(url.host) ?? new PQueue({ concurrency: 1, interval: pace, intervalCap: 1, strict: true });
    this.#hosts.set(url.host, queue);
    return queue.add(() => askWeb(url, patience));
  }

  async #obeyRobots(url: URL): Promise<void> {
    const robots = this.#robots.get(url.origin) ?? this.#readRobots(url);
    this.#robots.set(url.origin, robots);
    if ((await robots).isAllowed(url.href, USER_AGENT) !== false) return;
    const message = `${url.host} does not want programs to read it (robots.txt). Save the page in a browser and give the file.`;
    throw new ClaimgraphError('robots', message);
  }

  /** RFC 9309: no robots.txt allows everything, one that the host fails to give forbids everything. */
  async #readRobots(url: URL): Promise<Robots> {
    const address = new URL('/robots.txt', url);
    const { status, bytes } = await this.#ask(address);
    const rules = status < 300 ? new TextDecoder().decode(bytes) : status >= 500 ? 'User-agent: *\nDisallow: /' : '';
    return parseRobots(address.href, rules);
  }
}

/** Where a redirect leads; undefined where the answer is none. */
function nextAddress(url: URL, { status, headers }: Answer): URL | undefined {
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  if (location === null) return undefined;
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  if (next && /^https?:$/.test(next.protocol)) return next;
  throw new ClaimgraphError('unreachable', `It leads to ${location.slice(0, 80)}, which is no address on the web.`);
}

function pageOf(url: URL, { status, headers, bytes }: Answer): FetchedPage {
  if (status < 300) return { address: url.href, type: headers.get('content-type') ?? '', bytes };
  if (status === 404 || status === 410) throw new ClaimgraphError('not-found', 'There is no such page.');
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    const message = `${url.host} refuses it (${status}). Save the page in a browser and give the file.`;
    throw new ClaimgraphError('refused', message);
  }
  throw new ClaimgraphError('unreachable', `${url.host} answered with an error (${status}). Try again later.`);
}
