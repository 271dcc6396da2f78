import { tmpdir } from 'node:os';
import type { InputProblem } from '../ingest/article-input.ts';
import { eachOnce } from '../ingest/each-once.ts';
import type { Resolution } from '../model/index.ts';
import { buildInto, codeOf, sayNothing, tellBuild } from './build.ts';
import { readLog } from './corrections-file.ts';
import { findAll } from './find-all.ts';
import { linesOf } from './lines-of.ts';
import { isUnchanged, readMappedLine } from './mapped-line.ts';
import { sayProblems } from './read-articles.ts';
import type { FoundByKey } from './store/extract-new.ts';
import { storeFolder } from './store/extraction-store.ts';
import { Shelf } from './store/shelf.ts';
import { joinParts, partsOf, type ShelvedFound, shelveFound } from './store/shelved-document.ts';
import { ShelvedInputs } from './store/shelved-inputs.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';

export interface ReduceOptions {
  /** Into which folder, as `build` does; without one the world is written as lines. */
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * `claimgraph reduce`: the lines of any number of `map`, in any order and some of them twice, to who is who and who claims
 * what. Into a folder it writes what `build` does, byte for byte; else a line for each entity, claim, tie and link. It
 * needs them all at once: who is who in one article may hang on any other.
 */
export async function reduce({ out, json = false }: ReduceOptions, terminal: Terminal): Promise<ExitCode> {
  const shelf = new Shelf(out === undefined ? tmpdir() : storeFolder(out));
  try {
    const { articles, problems, known } = await readMapped(shelf, terminal);
    if (articles.inputs.length === 0) return sayNothing(terminal);
    if (out !== undefined) {
      const log = await readLog(out);
      const built = await buildInto(out, { articles, problems, log, isFresh: false, shelf, known }, terminal);
      await tellBuild(built, json, terminal);
      return codeOf(built);
    }
    const aside = { shelf, known };
    const { resolution, problems: failed } = await findAll(eachOnce(articles.inputs), terminal, { aside });
    for (const line of tellWorld(resolution)) await write(terminal.stdout, `${JSON.stringify(line)}\n`);
    return problems.length + failed.length > 0 ? 1 : 0;
  } finally {
    shelf.close();
  }
}

interface Mapped {
  readonly articles: ShelvedInputs;
  readonly problems: readonly InputProblem[];
  readonly known: FoundByKey;
}

async function readMapped(shelf: Shelf, terminal: Terminal): Promise<Mapped> {
  const articles = new ShelvedInputs(shelf);
  const problems: InputProblem[] = [];
  const known = new Map<string, ShelvedFound>();
  let number = 0;
  for await (const line of linesOf(terminal.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readMappedLine(number === 1 ? line.replace(/^\ufeff/, '') : line);
    if (read && 'article' in read) articles.add(read.article);
    if (read && 'extraction' in read && !known.has(read.key)) {
      const parts = partsOf(read.extraction);
      if (isUnchanged(read, joinParts(parts))) known.set(read.key, shelveFound(parts, shelf));
    }
    const problem = read ? 'name' in read && { name: read.name, ...read.error } : notMapped(number);
    if (problem) problems.push(problem);
  }
  sayProblems(problems, terminal);
  return { articles, problems: problems.sort((a, b) => (a.name < b.name ? -1 : 1)), known };
}

function notMapped(line: number): InputProblem {
  const message = 'The line is none of `claimgraph map`. Articles go through it first.';
  return { name: `-:${line}`, code: 'not-mapped', message };
}

function* tellWorld({ entities, claims, ties, links }: Resolution): Generator<object> {
  for (const entity of entities) yield { entity };
  for (const claim of claims) yield { claim };
  for (const tie of ties) yield { tie };
  for (const link of links) yield { link };
}
