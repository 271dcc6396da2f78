import { type AnnotatedArticle, buildAnnotations } from '../index.ts';
import { isProblem, parseInput } from '../ingest/article-input.ts';
import type { Read } from '../ingest/files/file-reader.ts';
import { resolve } from '../resolve/index.ts';
import { extractSafely } from '../workers/extract-safely.ts';
import { answerProblem } from './answer-problem.ts';
import { type InputOptions, sayProblems, streamArticles } from './read-articles.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';

const SECONDS_BETWEEN_LINES = 10;

/**
 * `claimgraph annotate FILE --each`: as `annotate`, but each article for itself, so that only one of them is in memory.
 * Entities and speakers hold within their article. A plain filter in one thread: who has more of them runs several.
 */
export async function annotateEach(path: string, options: InputOptions, terminal: Terminal): Promise<ExitCode> {
  let answered = 0;
  let hasFailed = false;
  let told = performance.now();
  for await (const read of streamArticles([path], terminal, options)) {
    const answer = annotateOne(read);
    hasFailed ||= answer.error !== undefined;
    // A file of which nothing could be read has no lines to keep step with.
    if (isProblem(read) && read.name === path && answered === 0) continue;
    if (answer.error && !isProblem(read)) sayProblems([{ name: answer.id, ...answer.error }], terminal);
    await write(terminal.stdout, `${JSON.stringify(answer)}\n`);
    answered += 1;
    if (performance.now() - told < SECONDS_BETWEEN_LINES * 1000) continue;
    told = performance.now();
    terminal.stderr.write(`Reading articles: ${answered} so far\n`);
  }
  return hasFailed ? 1 : 0;
}

function annotateOne(read: Read): AnnotatedArticle {
  if (isProblem(read)) return answerProblem(read);
  const article = parseInput(read);
  const document = { article, extraction: extractSafely(article) };
  return buildAnnotations([read], [document], resolve([document]))[0]!;
}
