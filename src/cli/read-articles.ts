import { type ArticleInput, type InputProblem, isProblem } from '../ingest/article-input.ts';
import { readInputs } from '../ingest/read-inputs.ts';
import type { Terminal } from './terminal.ts';

export interface ReadArticles {
  /** In the order they were read; those of several files may share an id. */
  readonly inputs: readonly ArticleInput[];
  readonly problems: readonly InputProblem[];
  /** Inputs and problems as they followed each other. */
  readonly all: readonly (ArticleInput | InputProblem)[];
}

/** Reads all inputs; each that cannot be read is named on stderr, and the rest is read. */
export async function readArticles(paths: readonly string[], terminal: Terminal): Promise<ReadArticles> {
  const all: (ArticleInput | InputProblem)[] = [];
  for await (const read of readInputs(paths, terminal.stdin)) {
    all.push(read);
    if (isProblem(read)) sayProblems([read], terminal);
  }
  return { inputs: all.filter((read): read is ArticleInput => !isProblem(read)), problems: all.filter(isProblem), all };
}

export function sayProblems(problems: readonly InputProblem[], { stderr }: Terminal): void {
  for (const { name, message } of problems) stderr.write(`not read: ${name}: ${message}\n`);
}
