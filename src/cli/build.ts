import { basename } from 'node:path';
import { claimsCsvPieces, tellEach } from '../graph/formats/claims-csv.ts';
import { buildGraphFile, graphFilePieces, heldLayout, viewGexf, viewMeta } from '../graph/index.ts';
import { type ArticleInput, type InputProblem, isProblem } from '../ingest/article-input.ts';
import { eachOnce } from '../ingest/each-once.ts';
import { type GraphFile, numbersOf } from '../model/index.ts';
import { clearUpOften } from './clear-up-often.ts';
import { type FoundLog, readLog } from './corrections-file.ts';
import { describeMisfits } from './describe-misfits.ts';
import { type FindOptions, findAll } from './find-all.ts';
import { type InputOptions, streamArticles } from './read-articles.ts';
import type { FoundByKey } from './store/extract-new.ts';
import { ExtractionStore, storeFolder } from './store/extraction-store.ts';
import { findSameBuild, fingerprintOf, rememberBuild, sumFiles } from './store/last-build.ts';
import { Shelf, type Slot } from './store/shelf.ts';
import { readFound } from './store/shelved-document.ts';
import { ShelvedInputs } from './store/shelved-inputs.ts';
import { type Summary, summarize } from './summary.ts';
import { writeNotes, writeSummary } from './summary-text.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';
import { type OutputFile, writeStamped } from './write-files.ts';

export interface BuildOptions extends InputOptions {
  readonly out: string;
  readonly json?: boolean;
}

/**
 * `claimgraph build INPUT… [-o out]`. What was found in the articles is kept in the output folder, so that the next build
 * reads what is new alone; where nothing is, it leaves the files as they are.
 */
export async function build(
  paths: readonly string[],
  { out, json, ...options }: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const built = await buildOnce(paths, { out, ...options }, terminal);
  if (!built) return sayNothing(terminal);
  await tellBuild(built, json ?? false, terminal);
  return codeOf(built);
}

/** Reads and builds; nothing where there is no article. */
export async function buildOnce(
  paths: readonly string[],
  { out, ...options }: Omit<BuildOptions, 'json'>,
  terminal: Terminal,
): Promise<BuiltFiles | undefined> {
  const log = await readLog(out);
  const shelf = new Shelf(storeFolder(out));
  try {
    const articles = new ShelvedInputs(shelf);
    const problems: InputProblem[] = [];
    for await (const read of streamArticles(paths, terminal, options)) {
      if (isProblem(read)) problems.push(read);
      else articles.add(read);
    }
    if (articles.inputs.length === 0) return undefined;
    return await buildInto(out, { articles, problems, log, isFresh: options.fresh ?? false, shelf }, terminal);
  } finally {
    shelf.close();
  }
}

/** A build in the output folder. */
export interface BuiltFiles {
  readonly summary: Summary;
  readonly paths: readonly string[];
  /** Whether there was nothing to do, since the last build was of the same. */
  readonly isSame: boolean;
}

/** What was found and where it stands, for people, or as JSON. */
export async function tellBuild(
  { summary, paths, isSame }: BuiltFiles,
  json: boolean,
  { stdout }: Terminal,
): Promise<void> {
  if (json) return write(stdout, `${JSON.stringify({ ...summary, files: paths }, undefined, 2)}\n`);
  const told = [writeSummary(summary), '', ...paths.map(describeFile), ...(isSame ? ['', NOTHING_NEW] : [])];
  return write(stdout, `${told.join('\n')}\n`);
}
const NOTHING_NEW = 'Nothing has changed since the last build: its files stand as they are.';

export function codeOf({ summary }: BuiltFiles): ExitCode {
  return summary.problems.length > 0 ? 1 : 0;
}

/** What a build is of, and how it is to be told. */
export interface BuildParts {
  readonly articles: ShelvedInputs;
  readonly problems: readonly InputProblem[];
  readonly log: FoundLog;
  /** Whether all is done anew, whatever is known from the last build. */
  readonly isFresh: boolean;
  /** Where articles are laid aside, and what was found in them elsewhere. */
  readonly shelf: Shelf;
  readonly known?: FoundByKey;
}

/** Builds into the output folder, where that is not done yet; what is odd is told on stderr. */
export async function buildInto(out: string, parts: BuildParts, terminal: Terminal): Promise<BuiltFiles> {
  const { articles, problems, log, isFresh } = parts;
  const fingerprint = fingerprintOf({ sums: articles.sums, problems, corrections: log.text });
  const last = isFresh ? undefined : await findSameBuild(out, fingerprint);
  const { summary, paths } = last ?? (await buildAnew(out, parts, fingerprint, terminal));
  for (const line of writeNotes(summary)) terminal.stderr.write(`${line}\n`);
  for (const line of describeMisfits(out, summary.corrections?.unfitting ?? [], log.damaged))
    terminal.stderr.write(`${line}\n`);
  return { summary, paths, isSame: last !== undefined };
}

async function buildAnew(
  out: string,
  parts: BuildParts,
  fingerprint: string,
  terminal: Terminal,
): Promise<{ summary: Summary; paths: readonly string[] }> {
  const store = new ExtractionStore(out, { isFresh: parts.isFresh });
  clearUpOften(parts.articles.inputs.length);
  // What it made is not held any more as the table is: of very many articles each is a gigabyte.
  const { summary, written, sums, kept, hasFailed } = await writeBuild(out, parts, store, terminal);
  await store.settle(kept.keys(), (key) => readFound(kept.get(key)!, parts.shelf));
  // What failed is tried again the next time.
  const stamps = Object.fromEntries(written.map(({ path, stamp = '' }) => [basename(path), stamp]));
  if (!hasFailed) await rememberBuild(out, { fingerprint, summary, files: sums }, stamps);
  return { summary, paths: written.map(({ path }) => path) };
}

async function writeBuild(
  out: string,
  { articles, problems, log, shelf, known }: BuildParts,
  store: ExtractionStore,
  terminal: Terminal,
) {
  const { corrections, undone, damaged } = log;
  const {
    file,
    summary: found,
    kept,
    hasFailed,
  } = await buildFrom({ inputs: eachOnce(articles.inputs), problems }, terminal, {
    corrections,
    aside: { shelf, store, ...(known && { known }) },
  });
  const hasLog = corrections.length + undone.length + damaged.length > 0;
  const unfitting = file.resolution.unfitting ?? [];
  const replayed = { applied: corrections.length - unfitting.length, unfitting, damaged };
  const summary = hasLog ? { ...found, corrections: replayed } : found;
  const { files, sums } = sumFiles(outputFiles(file, shelf));
  const written = await writeStamped(out, files);
  return { summary, written, sums, kept, hasFailed };
}

export function sayNothing({ stderr }: Terminal): ExitCode {
  stderr.write('Nothing was built: there is no article to read.\n');
  return 1;
}

/** With as many articles the layout takes long enough to be told of. */
const MANY = 500;

interface Built {
  readonly file: GraphFile;
  readonly summary: Summary;
  readonly kept: FoundByKey;
  /** Whether there are articles of which nothing could be found. */
  readonly hasFailed: boolean;
}

/** Finds and lays out what articles with ids of their own say. */
export async function buildFrom(
  { inputs, problems }: { readonly inputs: readonly ArticleInput[]; readonly problems: readonly InputProblem[] },
  terminal: Terminal,
  options: FindOptions = {},
): Promise<Built> {
  const { documents, resolution, problems: failed, kept } = await findAll(inputs, terminal, options);
  if (documents.length >= MANY) terminal.stderr.write(`Laying out what ${documents.length} articles say …\n`);
  const file = buildGraphFile(documents, resolution, heldLayout);
  return { file, summary: summarize(file, [...problems, ...failed]), kept, hasFailed: failed.length > 0 };
}

/** The files of a build, without those of the person who uses it. */
export function outputFiles(file: GraphFile, shelf?: Shelf): OutputFile[] {
  const plain = viewMeta(file);
  const meta = shelf ? { ...plain, claimText: onceEach(file, plain.claimText!, shelf) } : plain;
  return [
    { name: 'graph.json', pieces: graphFilePieces(file) },
    { name: 'graph.gexf', pieces: later(() => viewGexf(file, 'actors', meta)) },
    { name: 'claims.gexf', pieces: later(() => viewGexf(file, 'claims', meta)) },
    { name: 'claims.csv', pieces: later(() => claimsCsvPieces(tellEach(file))) },
  ];
}

/** The words of claims, read from the articles one after the other, and then in any order from the shelf. */
function onceEach(
  { resolution }: GraphFile,
  wordsOf: (claim: string) => string,
  shelf: Shelf,
): (claim: string) => string {
  const { claims } = resolution;
  const numberOf = numbersOf(claims.length, (number) => claims[number]!.id);
  let first: Slot | undefined;
  return (claim) => {
    // One after the other, so that the first tells where all are.
    first ??= claims.map(({ id }) => shelf.put(JSON.stringify(wordsOf(id))))[0]!;
    return JSON.parse(shelf.read(first + numberOf(claim)!));
  };
}

/** Made when it is written, so that of all files one at a time is held. */
function* later(make: () => Iterable<string>): Generator<string> {
  yield* make();
}

function describeFile(path: string): string {
  // npm sets this for what npx runs; there "claimgraph" alone would not be found.
  const command = process.env.npm_command === 'exec' ? 'npx claimgraph' : 'claimgraph';
  if (path.endsWith('graph.json'))
    return `${path}   look at it: ${command} view ${/^[\w./-]+$/.test(path) ? path : `'${path}'`}`;
  if (path.endsWith('.csv')) return `${path}   every claim with its citation, for spreadsheets`;
  return `${path}   ${path.endsWith('claims.gexf') ? 'every claim a node' : 'who says what about whom'}, for Gephi`;
}
