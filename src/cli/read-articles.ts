import { type ArticleInput, type InputProblem, isProblem } from '../ingest/article-input.ts';
import { readInputs } from '../ingest/read-inputs.ts';
import type { Columns } from '../ingest/records/read-record.ts';
import { keptPages } from '../ingest/web/kept-pages.ts';
import { type Progress, startProgress } from './progress.ts';
import { shown, shownName } from './shown.ts';
import type { Terminal } from './terminal.ts';

/** How inputs are read, as a person says it. */
export interface InputOptions {
  /** Whether pages on the web are fetched again that are kept from an earlier run. */
  readonly fresh?: boolean;
  /** What columns and fields are called, where it is not the usual. */
  readonly columns?: Columns;
}

export interface ReadArticles {
  /** In the order they were read; those of several files may share an id. */
  readonly inputs: readonly ArticleInput[];
  readonly problems: readonly InputProblem[];
  /** Inputs and problems as they followed each other, without what is usually passed over. */
  readonly all: readonly (ArticleInput | InputProblem)[];
}

/** Reads all inputs; each that cannot be read is named on stderr, and the rest is read. */
export async function readArticles(
  paths: readonly string[],
  terminal: Terminal,
  options?: InputOptions,
): Promise<ReadArticles> {
  const all: (ArticleInput | InputProblem)[] = [];
  for await (const read of streamArticles(paths, terminal, options)) all.push(read);
  return { inputs: all.filter((read): read is ArticleInput => !isProblem(read)), problems: all.filter(isProblem), all };
}

/** The same one by one. */
export async function* streamArticles(
  paths: readonly string[],
  terminal: Terminal,
  { fresh = false, columns }: InputOptions = {},
): AsyncGenerator<ArticleInput | InputProblem> {
  let progress: Progress | undefined;
  const onProgress = (done: number, total: number) => {
    progress ??= startProgress(terminal, 'Fetching pages', total);
    progress.update(done);
    if (done < total) return;
    progress.end();
    progress = undefined;
  };
  const web = { keptIn: keptPages(), isFresh: fresh, onProgress };
  for await (const read of readInputs(paths, terminal.stdin, web, columns)) {
    if (isProblem(read)) sayProblems([read], terminal);
    if (!isProblem(read) || !read.isUsual) yield read;
  }
}

export function sayProblems(problems: readonly InputProblem[], { stderr }: Terminal): void {
  for (const { name, message, isUsual } of problems)
    stderr.write(`${isUsual ? 'passed over' : 'not read'}: ${shownName(name)}: ${shown(message)}\n`);
}
