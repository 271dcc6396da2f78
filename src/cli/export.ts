import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { cutGraph } from '../graph/filter/cut-graph.ts';
import { type Filters, setFilters } from '../graph/filter/filters.ts';
import { type DataIndex, indexData } from '../graph/filter/index-data.ts';
import { selectClaims } from '../graph/filter/select-claims.ts';
import { type ExportFile, FORMATS, type Format, type ViewName } from '../graph/formats/formats.ts';
import { findActors } from '../graph/index.ts';
import { ClaimgraphError, type GraphFile } from '../model/index.ts';
import { type FilterOptions, readFilters } from './read-filters.ts';
import { readGraphAt } from './read-graph-at.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export interface ExportOptions extends FilterOptions {
  readonly format: readonly string[];
  readonly out: string;
  readonly view: ViewName;
  readonly json?: boolean;
}

/** `claimgraph export GRAPH --format …`: what the filters leave of a graph, in other forms. */
export async function exportGraph(
  path: string,
  options: ExportOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  const { file: whole, path: from } = await readGraphAt(path);
  const index = indexData(whole);
  const filters = readFilters(index, options);
  const file = cut(index, filters);
  if (!file) {
    terminal.stderr.write(
      `Nothing matches, so nothing was written. ${howMuch(whole)} are there; take a filter away.\n`,
    );
    return 1;
  }
  const formats = options.format.map(findFormat);
  const job = { file, view: options.view, version, subjects: subjectsOf(filters, options), ...describe(file) };
  const files: ExportFile[] = [];
  for (const format of formats)
    for (const made of await format.write(job)) if (files.every(({ name }) => name !== made.name)) files.push(made);
  if (options.out === '-') return writeOut(formats, files, terminal);
  const { folder, named } = placeOf(options.out, files);
  refuseOverwriting(from, folder, named);
  const written = await writeFiles(folder, named);
  const said = options.json
    ? JSON.stringify({ ...countOf(file), files: written }, undefined, 2)
    : [howMuch(file), ...written].join('\n');
  await write(terminal.stdout, `${said}\n`);
  return 0;
}

/** What the filters leave; the whole where none is set, nothing where they leave nothing. */
function cut(index: DataIndex, filters: Filters): GraphFile | undefined {
  if (setFilters(filters).length === 0) return index.claimList.length > 0 ? index.file : undefined;
  const shown = selectClaims(index, filters);
  return shown.claims.length > 0 ? cutGraph(index, filters, shown) : undefined;
}

/** Whom a dossier is of: each actor that is named, or the pair. */
function subjectsOf({ by, involving }: Filters, { pair }: FilterOptions): readonly (readonly string[])[] {
  return pair ? [by.slice(-2)] : involving.map((id) => [id]);
}

function findFormat(name: string): Format {
  const format = FORMATS.find((known) => known.name === name);
  if (format) return format;
  const message = `There is no format "${name}". There are ${FORMATS.map((known) => known.name).join(', ')}.`;
  throw new ClaimgraphError('no-format', message);
}

/** One file alone can go through a pipe. */
async function writeOut(
  formats: readonly Format[],
  files: readonly ExportFile[],
  { stdout }: Terminal,
): Promise<ExitCode> {
  if (files.length !== 1) {
    const names = formats.map(({ name }) => name).join(' and ');
    const message = `${names} is ${files.length} files (${files.map(({ name }) => name).join(', ')}); name a folder with -o.`;
    throw new ClaimgraphError('several-files', message);
  }
  for (const piece of files[0]!.pieces) await write(stdout, piece);
  return 0;
}

/** `-o` is a folder, or where there is one file to write and it looks like a file's name, that file. */
function placeOf(out: string, files: readonly ExportFile[]): { folder: string; named: readonly ExportFile[] } {
  const isFolder = /[\\/]$/.test(out) || extname(out) === '' || (existsSync(out) && statSync(out).isDirectory());
  if (isFolder) return { folder: out, named: files };
  if (files.length === 1) return { folder: dirname(out), named: [{ ...files[0]!, name: basename(out) }] };
  const all = files.map(({ name }) => name).join(', ');
  const folder = out.slice(0, -extname(out).length);
  const message = `These are ${files.length} files (${all}), and ${out} is one. Name a folder for them: -o ${folder}/`;
  throw new ClaimgraphError('several-files', message);
}

/** A part of a graph must not take the place of the whole. */
function refuseOverwriting(from: string, folder: string, files: readonly ExportFile[]): void {
  const same = files.find(({ name }) => resolve(folder, name) === resolve(from));
  if (!same) return;
  const message = `${join(folder, same.name)} is what is read. Name another place with -o.`;
  throw new ClaimgraphError('same-file', message);
}

function countOf({ articles, resolution }: GraphFile) {
  return { claims: resolution.claims.length, actors: findActors(resolution).length, articles: articles.length };
}

function howMuch(file: GraphFile): string {
  const { claims, actors, articles } = countOf(file);
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `${counted(claims, 'claim')}, ${counted(actors, 'actor')}, ${counted(articles, 'article')}`;
}

function describe(file: GraphFile): { description: string } {
  return { description: `Who claims what about whom: ${howMuch(file)}` };
}
