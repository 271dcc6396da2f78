import { giveMentionsNow } from '../../graph/late-mentions.ts';
import type { GraphFile } from '../../model/index.ts';
import { queryBehind } from './ask-slice.ts';

const brought = new WeakMap<GraphFile, Promise<void>>();

/** Whether the mentions of a slice are still where it came from. */
export const isWithoutMentions = (file: GraphFile): boolean =>
  file.part?.mentions === 'apart' && brought.get(file) !== DONE;
const DONE = Promise.resolve();

/**
 * Gives a slice its mentions: they are more than half of it and seldom asked for, so it comes without. Throws, with a
 * sentence for people, where they cannot be had.
 */
export function bringMentions(file: GraphFile): Promise<void> {
  if (!isWithoutMentions(file)) return DONE;
  const coming = brought.get(file) ?? fetchMentions(file);
  brought.set(file, coming);
  return coming;
}

async function fetchMentions(file: GraphFile): Promise<void> {
  try {
    const lines = await fetchLines(queryBehind(file));
    takeLines(file, lines);
    brought.set(file, DONE);
  } catch (error) {
    brought.delete(file);
    throw error;
  }
}

async function fetchLines(query: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`./mentions.ndjson?${query}`);
    if (!response.ok) throw new Error(response.statusText);
    return (await response.text()).trimEnd().split('\n');
  } catch (cause) {
    throw new Error('claimgraph view no longer answers. Start it again, then try once more.', { cause });
  }
}

function takeLines(file: GraphFile, lines: readonly string[]): void {
  try {
    if (lines.length !== file.extractions.length) throw new Error(`${lines.length} lines`);
    giveMentionsNow(file, lines);
  } catch (cause) {
    throw new Error('claimgraph view answers for another graph than is shown. Load the page again.', { cause });
  }
}
