import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { ClaimgraphError, type Found } from '../model/index.ts';

/** Nobody but this machine can reach it. */
const HOST = '127.0.0.1';
/** "CG" on a telephone's keys, twice. */
export const DEFAULT_PORT = 2424;

export interface Serving {
  readonly address: string;
  /** Ends it, with all connections. */
  close(): Promise<void>;
}

/** What the page looks at. */
export interface ServedData {
  /** Of `graph.json`, in pieces; of a large graph the slice that a query asks for, written as the page's filters. */
  readonly json: readonly Buffer[] | ((query: string) => readonly Buffer[]);
  /** Where `json` is but a slice, without its mentions: these, a line an article. */
  readonly mentions?: (query: string) => readonly Buffer[];
  /** Where `json` is but a slice: whom and what of the whole a search finds. */
  readonly find?: (words: string) => Found;
  /** The corrections it was built with: `corrections.jsonl`. */
  readonly corrections: Buffer;
}

/** Serves the page in `folder`, and beside it the data. Without a port, the usual one or, where it is taken, a free one. */
export async function serve(folder: string, data: ServedData, port: number | undefined): Promise<Serving> {
  const slices = typeof data.json === 'function' ? pageOfSlices(folder) : undefined;
  const server = createServer(answer(sirv(folder, { etag: true }), data, slices));
  await listenAt(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://${HOST}:${taken}/`, close: () => close(server) };
}

function answer(
  page: ReturnType<typeof sirv>,
  { json, mentions, find, corrections }: ServedData,
  slices?: Buffer,
): RequestListener {
  return survive((request, response) => {
    if (!isForUs(request)) return refuse(response, 403, 'This address is for this machine only.');
    if (isFromElsewhere(request)) return refuse(response, 403, 'Only the page itself may ask for this.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'There is only reading here.');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'no-cache');
    const [, path, query = ''] = /^([^?]*)\??(.*)$/s.exec(request.url ?? '')!;
    if (slices && (path === '/' || path === '/index.html')) return send(request, response, 'text/html', [slices]);
    if (path === '/graph.json')
      return send(request, response, 'application/json', typeof json === 'function' ? json(query) : json);
    if (path === '/mentions.ndjson' && mentions)
      return send(request, response, 'application/x-ndjson', [Buffer.concat(mentions(query))]);
    if (path === '/find' && find) {
      const found = JSON.stringify(find(new URLSearchParams(query).get('q') ?? ''));
      return send(request, response, 'application/json', [Buffer.from(found)]);
    }
    if (path === '/corrections.jsonl') return send(request, response, 'text/plain', [corrections]);
    page(request, response, () => refuse(response, 404, 'There is no such page.'));
  });
}

/** The page asks for all data before it knows what its address asks for: here it is told to ask for that alone. */
function pageOfSlices(folder: string): Buffer {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return Buffer.from(page.replace(/<link\b[^>]*href="\.\/graph\.json"[^>]*>/, SLICES));
}
const SLICES = '<meta name="claimgraph-data" content="slices" />';

/** A range that ends before it begins, for one, throws after the head of the answer was written. */
function survive(listener: RequestListener): RequestListener {
  return (request, response) => {
    try {
      listener(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else refuse(response, 400, 'This request makes no sense.');
    }
  };
}

/** A page elsewhere may give its own name this machine's address, and then read the articles; its name betrays it. */
function isForUs({ headers }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '');
}

/**
 * Another page cannot read what it asks for here, but every question takes its time, and it could ask without end. To open
 * the page from a link elsewhere is another matter.
 */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const { 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode } = headers;
  return site !== 'none' && site !== 'same-origin' && mode !== 'navigate';
}

function send({ method }: IncomingMessage, response: ServerResponse, type: string, pieces: readonly Buffer[]): void {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': length });
  if (method !== 'HEAD') for (const piece of pieces) response.write(piece);
  response.end();
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${reason}\n`);
}

async function listenAt(server: Server, port: number | undefined): Promise<void> {
  try {
    await listen(server, port ?? DEFAULT_PORT);
  } catch (cause) {
    if (port === undefined) return listen(server, 0);
    const message = `Port ${port} cannot be used (${codeOf(cause)}). Name another with --port, or leave it out.`;
    throw new ClaimgraphError('port-taken', message, { cause });
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'EADDRINUSE' ? 'another program has it' : code;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
