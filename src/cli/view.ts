import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graphFilePieces } from '../graph/index.ts';
import { ClaimgraphError } from '../model/index.ts';
import { buildFrom } from './build.ts';
import { readLog } from './corrections-file.ts';
import { openBrowser } from './open-browser.ts';
import type { InputOptions } from './read-articles.ts';
import { readGraphAt } from './read-graph-at.ts';
import { savedPage } from './save-page.ts';
import { type ServedData, serve } from './serve.ts';
import { writeSummary } from './summary-text.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export interface ViewOptions extends InputOptions {
  readonly port?: number;
  readonly open?: boolean;
  readonly json?: boolean;
  /** Into which file the page is written, instead of serving it. */
  readonly save?: string;
}

/** `claimgraph view INPUT…`: serves until it is stopped. */
export async function view(
  paths: readonly string[],
  { port, open, json, save, ...options }: ViewOptions,
  terminal: Terminal,
  untilStopped: () => Promise<void>,
): Promise<ExitCode> {
  const page = findPage();
  const [first = ''] = paths;
  const isGraphFile = paths.length === 1 && /\.json$/i.test(first);
  const graph = isGraphFile ? await readReady(first) : await buildGraph(paths, terminal, options);
  if (!graph) return 1;
  if (save !== undefined) return savePage(page, graph, save, json, terminal);
  const serving = await serve(page, graph, port);
  const said = json
    ? JSON.stringify({ address: serving.address })
    : `${graph.summary}\nOpen ${serving.address} in a browser. Ctrl-C ends it.`;
  await write(terminal.stdout, `${said}\n`);
  if (open) openBrowser(serving.address);
  await untilStopped();
  await serving.close();
  return graph.hasProblems ? 1 : 0;
}

/** One file that is the page with its data inside. */
async function savePage(
  page: string,
  graph: Graph,
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

async function buildGraph(
  paths: readonly string[],
  terminal: Terminal,
  options: InputOptions,
): Promise<Graph | undefined> {
  const built = await buildFrom(paths, terminal, { options });
  if (!built) return undefined;
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
async function readReady(path: string): Promise<Graph> {
  const { bytes } = await readGraphAt(path);
  const corrections = Buffer.from((await readLog(dirname(path))).text);
  return { json: [bytes], corrections, summary: `Showing ${path}.`, hasProblems: false };
}

/** Beside the commands where they are built; for those run from their source, where the build puts it. */
function findPage(): string {
  const places = ['../viewer', '../../dist/viewer'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const page = places.find((place) => existsSync(`${place}/index.html`));
  if (page) return page;
  throw new ClaimgraphError('not-built', 'The page is not built yet. Run `npm run build` first.');
}
