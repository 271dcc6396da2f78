import { documentsOf } from '../../graph/documents-of.ts';
import { buildGraphFile, type Document } from '../../graph/graph-file.ts';
import { readGraphFile } from '../../graph/read-graph-file.ts';
import type { GraphFile, Resolution } from '../../model/index.ts';
import { readCorrections, resolve } from '../../resolve/index.ts';
import type { DeskAnswer, DeskTask } from './desk-task.ts';
import { documentsOfOwn } from './documents-of-own.ts';

let documents: readonly Document[] = [];

self.onmessage = async ({ data: { task, of } }: MessageEvent<{ task: number; of: DeskTask }>) => {
  let answer: DeskAnswer;
  try {
    answer = { task, result: await answerTo(of) };
  } catch (error) {
    answer = { task, error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};

async function answerTo(task: DeskTask): Promise<GraphFile | Resolution | undefined> {
  if ('build' in task) return buildGraphFile(documents, resolveWith(task.build));
  if ('resolve' in task) return resolveWith(task.resolve);
  documents =
    'articles' in task.take
      ? await documentsOfOwn(task.take.articles)
      : documentsOf(readGraphFile(await (await fetch(task.take.graphFile)).text()));
  return undefined;
}

function resolveWith(log: string): Resolution {
  return resolve(documents, readCorrections(log).corrections);
}
