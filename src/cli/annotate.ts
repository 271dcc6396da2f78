import { buildAnnotations } from '../index.ts';
import { isProblem } from '../ingest/article-input.ts';
import { tellApart } from '../ingest/tell-apart.ts';
import { annotateEach } from './annotate-each.ts';
import { answerProblem } from './answer-problem.ts';
import { findAll } from './find-all.ts';
import { type InputOptions, readArticles } from './read-articles.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';

export interface AnnotateOptions extends InputOptions {
  /** Whether each article is annotated for itself, in constant memory, and nothing is resolved over the file. */
  readonly each?: boolean;
}

/**
 * `claimgraph annotate FILE`: a line out for each article in it, in the same order. A line that could not be read has
 * its answer too, with an `error`, so that the lines keep step.
 */
export async function annotate(
  path: string,
  { each, ...options }: AnnotateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (each) return annotateEach(path, options, terminal);
  const { inputs, problems, all } = await readArticles([path], terminal, options);
  const { documents, resolution, problems: failed } = await findAll(tellApart(inputs), terminal);
  const annotations = buildAnnotations(inputs, documents, resolution).values();
  const isWholeFileBad = inputs.length === 0 && all.every((read) => isProblem(read) && read.name === path);
  if (isWholeFileBad) return problems.length > 0 ? 1 : 0;
  for (const read of all) {
    const line = isProblem(read) ? answerProblem(read) : annotations.next().value;
    await write(terminal.stdout, `${JSON.stringify(line)}\n`);
  }
  return problems.length + failed.length > 0 ? 1 : 0;
}
