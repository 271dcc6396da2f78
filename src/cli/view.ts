import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFilters, readPairs } from '../graph/filter/filters-address.ts';
import { graphFilePieces } from '../graph/index.ts';
import { eachOnce } from '../ingest/each-once.ts';
import { ClaimgraphError } from '../model/index.ts';
import { buildFrom, sayNothing } from './build.ts';
import { readLog } from './corrections-file.ts';
import { openBrowser } from './open-browser.ts';
import { type InputOptions, readArticles } from './read-articles.ts';
import { graphFileAt, isReadable, readGraphAt } from './read-graph-at.ts';
import { savedPage } from './save-page.ts';
import { type ServedData, serve } from './serve.ts';
import { holdAnswers } from './slices/hold-answers.ts';
import { type LargeGraph, openLargeGraph } from './slices/large-graph.ts';
import { writeNotes, writeSummary } from './summary-text.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export interface ViewOptions extends InputOptions {
  readonly port?: number;
  readonly open?: boolean;
  readonly json?: boolean;
  /** Show so many claims at a time, whatever the size of the graph. */
  readonly slice?: number;
  /** Show all at once, whatever the size of the graph. */
  readonly whole?: boolean;
  /** Into which file the page is written, instead of serving it. */
  readonly save?: string;
}

/** `claimgraph view INPUT…`: serves until it is stopped. */
export async function view(
  paths: readonly string[],
  { port, open: opens, json, save, slice, whole, ...options }: ViewOptions,
  terminal: Terminal,
  untilStopped: () => Promise<void>,
): Promise<ExitCode> {
  const page = findPage();
  const [first = ''] = paths;
  const isGraph = paths.length === 1 && (await isGraphFile(first));
  if (isGraph && save === undefined && isShownInSlices(first, slice, whole) && (await isReadable(graphFileAt(first)))) {
    const large = openLargeGraph(graphFileAt(first), slice ?? SLICE, terminal);
    try {
      return await serveUntilStopped(inSlices(large, graphFileAt(first)));
    } finally {
      large.close();
    }
  }
  const graph = isGraph ? await readReady(first) : await buildGraph(paths, terminal, options);
  if (!graph) return 1;
  return save === undefined ? serveUntilStopped(graph) : savePage(page, graph, save, json, terminal);

  async function serveUntilStopped(graph: Graph): Promise<ExitCode> {
    const serving = await serve(page, graph, port);
    const said = json
      ? JSON.stringify({ address: serving.address })
      : `${graph.summary}\nOpen ${serving.address} in a browser. Ctrl-C ends it.`;
    await write(terminal.stdout, `${said}\n`);
    if (opens) openBrowser(serving.address);
    await untilStopped();
    await serving.close();
    return graph.hasProblems ? 1 : 0;
  }
}

/**
 * A larger graph file is shown a slice at a time, in bytes: it is that of some 5,500 articles with 47,000 claims, which a
 * page takes about three seconds to open.
 */
const LARGE = 120_000_000;
/** Claims of a slice: with their articles some megabytes, read and drawn before anybody waits for it. */
const SLICE = 500;
/** Slices that are held when they have been asked for: the page has some made before they are chosen, and goes back. */
const HELD = 8;

function isShownInSlices(place: string, slice: number | undefined, whole: boolean | undefined): boolean {
  if (slice !== undefined && whole)
    throw new ClaimgraphError('slice-or-whole', 'Say --slice or --whole, not both: all at once is no slice.');
  if (slice !== undefined || whole) return slice !== undefined;
  return (statSync(graphFileAt(place), { throwIfNoEntry: false })?.size ?? 0) > LARGE;
}

function inSlices(large: LargeGraph, path: string): Graph {
  const summary = `Showing ${path}, ${large.claims} claims of ${large.articles} articles, a slice at a time.`;
  return {
    json: holdAnswers((query) => large.slice(readFilters(readPairs(query))), HELD),
    mentions: (query) => large.mentions(readFilters(readPairs(query))),
    find: (words) => large.find(words),
    corrections: Buffer.of(),
    summary,
    hasProblems: false,
  };
}

/** One file that is the page with its data inside. */
async function savePage(
  page: string,
  graph: WholeGraph,
  place: string,
  json: boolean | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const name = /\.html?$/i.test(place) ? place : `${place}.html`;
  const files = [{ name: basename(name), pieces: savedPage(page, graph.json) }];
  const [written] = await writeFiles(dirname(name), files);
  const said = json ? JSON.stringify({ files: [written] }) : `${graph.summary}\n${written}   open it in a browser`;
  await write(terminal.stdout, `${said}\n`);
  return graph.hasProblems ? 1 : 0;
}

interface Graph extends ServedData {
  readonly summary: string;
  readonly hasProblems: boolean;
}

interface WholeGraph extends Graph {
  readonly json: readonly Buffer[];
}

async function buildGraph(
  paths: readonly string[],
  terminal: Terminal,
  options: InputOptions,
): Promise<WholeGraph | undefined> {
  const { inputs, problems } = await readArticles(paths, terminal, options);
  if (inputs.length === 0) return void sayNothing(terminal);
  const built = await buildFrom({ inputs: eachOnce(inputs), problems }, terminal);
  for (const line of writeNotes(built.summary)) terminal.stderr.write(`${line}\n`);
  const json = Array.from(graphFilePieces(built.file), (piece) => Buffer.from(piece));
  const corrections = Buffer.of();
  return {
    json,
    corrections,
    summary: `${writeSummary(built.summary)}\n`,
    hasProblems: built.summary.problems.length > 0,
  };
}

/** A `graph.json` that was built before: looked at, so that a wrong file is said here and not on the page. */
async function readReady(place: string): Promise<WholeGraph> {
  const { bytes, path } = await readGraphAt(place);
  const corrections = Buffer.from((await readLog(dirname(path))).text);
  return { json: [bytes], corrections, summary: `Showing ${path}.`, hasProblems: false };
}

/** A graph by the name a build gives it or by how it begins, or the folder of a build; any other JSON is read as articles. */
async function isGraphFile(path: string): Promise<boolean> {
  if (basename(path) === 'graph.json') return true;
  const inFolder = join(path, 'graph.json');
  if (existsSync(inFolder)) return (await begins(inFolder, GRAPH)) || begins(inFolder, LOST);
  return /\.json$/i.test(path) && begins(path, GRAPH);
}
const GRAPH = /^\ufeff?\s*\{\s*"format"\s*:/;
/** A power cut leaves a file empty, or full of NULs. */
const LOST = /^(?:$|\0)/;

async function begins(path: string, as: RegExp): Promise<boolean> {
  if (!(await isReadable(path))) return true; // which says why it cannot be read
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(OPENING), 0, OPENING);
    return as.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
const OPENING = 64;

/** Where the build puts it, seen from the commands and from their source. */
function findPage(): string {
  const page = fileURLToPath(new URL('../../dist/viewer', import.meta.url));
  if (existsSync(`${page}/index.html`)) return page;
  throw new ClaimgraphError('not-built', 'The page is not built yet. Run `npm run build` first.');
}
