import { setTimeout } from 'node:timers/promises';
import { ClaimgraphError } from '../../model/index.ts';
import { LARGEST_PAGE } from '../longest-text.ts';

/** What one request was answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** How the program names itself; robots.txt calls it by the first word. */
export const USER_AGENT = 'claimgraph (reads news articles; at most one request a second)';
const RETRIES = 2;
/** A site that asks to wait longer is not waited for. */
const LONGEST_WAIT = 30_000;

/**
 * Asks for an address once, and again where the site is busy (429, 503) or the line broke. Follows no redirect.
 * Throws `unreachable`, `timeout` or `too-long`, in a sentence for people.
 */
export async function askWeb(url: URL, patience: number): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await askOnce(url, patience).catch((error: unknown) => explained(error, url, patience));
    const isBusy = answer instanceof ClaimgraphError ? answer.code === 'unreachable' : isBusyStatus(answer.status);
    const wait = answer instanceof ClaimgraphError ? 1000 : waitOf(answer);
    if (isBusy && attempt < RETRIES && wait <= LONGEST_WAIT) {
      await setTimeout(wait);
      continue;
    }
    if (answer instanceof ClaimgraphError) throw answer;
    return answer;
  }
}

const isBusyStatus = (status: number): boolean => status === 429 || status === 503;

/** Milliseconds that `Retry-After` asks for. */
function waitOf({ headers }: Answer): number {
  const seconds = Number(headers.get('retry-after') ?? 2);
  return Number.isFinite(seconds) ? Math.max(seconds, 0) * 1000 : 2000;
}

async function askOnce(url: URL, patience: number): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  const headers = { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml,text/plain;q=0.8' };
  const response = await fetch(url, { headers, redirect: 'manual', signal });
  return { status: response.status, headers: response.headers, bytes: await readBody(response) };
}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_PAGE) throw new ClaimgraphError('too-long', 'The page has more than 40 megabytes.');
  }
  return Buffer.concat(chunks);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'its host was not found; is this machine online?'],
  ['ECONNREFUSED', 'its host refuses the connection'],
  ['ECONNRESET', 'its host broke the connection off'],
  ['UND_ERR_SOCKET', 'its host broke the connection off'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by nobody'],
]);

function explained(error: unknown, url: URL, patience: number): ClaimgraphError {
  if (error instanceof ClaimgraphError) return error;
  if (error instanceof Error && error.name === 'TimeoutError')
    return new ClaimgraphError('timeout', `Nothing came within ${patience / 1000} seconds.`, { cause: error });
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
  return new ClaimgraphError('unreachable', `${url.host} could not be reached: ${reason}.`, { cause: error });
}
