import { tellClaims, writeClaimsCsv } from '../graph/formats/claims-csv.ts';
import { buildGraphFile, graphFilePieces, projectActors, projectClaims, viewMeta, writeGexf } from '../graph/index.ts';
import { joinSame } from '../ingest/join-same.ts';
import type { GraphFile, LoggedCorrection } from '../model/index.ts';
import { readLog } from './corrections-file.ts';
import { describeMisfits } from './describe-misfits.ts';
import { findAll } from './find-all.ts';
import { type InputOptions, readArticles } from './read-articles.ts';
import { type Summary, summarize } from './summary.ts';
import { writeNotes, writeSummary } from './summary-text.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

export interface BuildOptions extends InputOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** `claimgraph build INPUT… [-o out]`. */
export async function build(
  paths: readonly string[],
  { out, json, ...options }: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { corrections, undone, damaged } = await readLog(out);
  const built = await buildFrom(paths, terminal, { corrections, options });
  if (!built) return 1;
  const { file } = built;
  const unfitting = file.resolution.unfitting ?? [];
  for (const line of describeMisfits(out, unfitting, damaged)) terminal.stderr.write(`${line}\n`);
  const hasLog = corrections.length + undone.length + damaged.length > 0;
  const replayed = { applied: corrections.length - unfitting.length, unfitting, damaged };
  const summary = hasLog ? { ...built.summary, corrections: replayed } : built.summary;
  const written = await writeFiles(out, outputFiles(file));
  await write(
    terminal.stdout,
    json
      ? `${JSON.stringify({ ...summary, files: written }, undefined, 2)}\n`
      : `${writeSummary(summary)}\n\n${written.map(describeFile).join('\n')}\n`,
  );
  return summary.problems.length > 0 ? 1 : 0;
}

/** With as many articles the layout takes long enough to be told of. */
const MANY = 500;

/** Reads, finds and lays out; what is odd is told on stderr. Nothing where no input could be read. */
export async function buildFrom(
  paths: readonly string[],
  terminal: Terminal,
  { corrections = [], options }: { corrections?: readonly LoggedCorrection[]; options?: InputOptions } = {},
): Promise<{ file: GraphFile; summary: Summary } | undefined> {
  const { inputs, problems } = await readArticles(paths, terminal, options);
  if (inputs.length === 0) {
    terminal.stderr.write('Nothing was built: there is no article to read.\n');
    return undefined;
  }
  const { documents, resolution, problems: failed } = await findAll(joinSame(inputs), terminal, corrections);
  if (documents.length >= MANY) terminal.stderr.write(`Laying out what ${documents.length} articles say …\n`);
  const file = buildGraphFile(documents, resolution);
  const summary = summarize(file, [...problems, ...failed]);
  for (const line of writeNotes(summary)) terminal.stderr.write(`${line}\n`);
  return { file, summary };
}

/** The files of a build, without those of the person who uses it. */
export function outputFiles(file: GraphFile): OutputFile[] {
  const meta = viewMeta(file);
  return [
    { name: 'graph.json', pieces: graphFilePieces(file) },
    { name: 'graph.gexf', pieces: [writeGexf(projectActors(file), meta)] },
    { name: 'claims.gexf', pieces: [writeGexf(projectClaims(file), meta)] },
    { name: 'claims.csv', pieces: [writeClaimsCsv(tellClaims(file))] },
  ];
}

function describeFile(path: string): string {
  // npm sets this for what npx runs; there "claimgraph" alone would not be found.
  const command = process.env.npm_command === 'exec' ? 'npx claimgraph' : 'claimgraph';
  if (path.endsWith('graph.json'))
    return `${path}   look at it: ${command} view ${/^[\w./-]+$/.test(path) ? path : `'${path}'`}`;
  if (path.endsWith('.csv')) return `${path}   every claim with its citation, for spreadsheets`;
  return `${path}   ${path.endsWith('claims.gexf') ? 'every claim a node' : 'who says what about whom'}, for Gephi`;
}
