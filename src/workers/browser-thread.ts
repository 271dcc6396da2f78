import { type ArticleInput, isProblem, parseInput } from '../ingest/article-input.ts';
import { problemOf } from '../ingest/input-problem.ts';
import { readBytes } from '../ingest/read-bytes.ts';
import type { Extraction } from '../model/index.ts';
import type { Answer, Task } from './browser-task.ts';
import { extractSafely } from './extract-safely.ts';

/** A thread of readInBrowser: takes a task, answers it in pieces, and says when it is done. */
self.onmessage = async ({ data }: MessageEvent<Task>) => {
  if ('file' in data) await read(data.file, data.name);
  else say({ extractions: data.inputs.map(extractInput) });
  say({ done: true });
};

/** Articles an answer: the first are looked into while the file is still read. */
const BATCH = 32;

async function read(file: Blob, name: string): Promise<void> {
  try {
    let found: ArticleInput[] = [];
    for await (const one of readBytes(name, new Uint8Array(await file.arrayBuffer()))) {
      if (isProblem(one)) say({ problem: one });
      else if (found.push(one) === BATCH) {
        say({ inputs: found });
        found = [];
      }
    }
    say({ inputs: found });
  } catch (error) {
    say({ problem: problemOf(name, error) });
  }
}

/** Of an article under the id it has in its file; what is found depends on its text and facts alone. */
function extractInput(input: ArticleInput): Extraction {
  return extractSafely(parseInput(input));
}

function say(answer: Answer): void {
  self.postMessage(answer);
}
