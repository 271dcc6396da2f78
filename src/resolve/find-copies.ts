import { type Article, groupBy } from '../model/index.ts';
import { Groups } from './groups.ts';
import { hashRuns } from './hash-words.ts';
import { NumberList } from './number-list.ts';
import { compareWords } from './quote-words.ts';
import { sortByKey } from './sort-by-key.ts';

/** So many words in a row are rarely written twice by chance. */
const RUN = 7;

/** Shorter texts share their runs with a caption or a table. */
const FEWEST_RUNS = 30;

/** Two texts are one story if the shorter is so far the other word for word, and no third of it is of its own. */
const SHARED = 0.6;
const SHARED_OF_THIRD = 0.35;

/** One run in eight stands for all when articles look for each other, so that the list of them stays short. */
const SAMPLE = 8;

/** A run that more articles share is compared with the next few only: copies of one story find each other in a chain. */
const REACH = 6;

/** Longer texts are compared by their beginning. */
const MOST_WORDS = 5000;

/**
 * Which articles carry one story, word for word but for cuts and another lead: a wire story in thirty outlets is one
 * source with thirty carriers. What a site puts under each of its articles makes no copies of them: the rest differs.
 *
 * @returns article id → the id of the first article of its story, in the order of `articles`.
 */
export function findCopies(articles: readonly Article[]): Map<string, string> {
  if (articles.length < 2) return new Map(articles.map(({ id }) => [id, id]));
  const runs = articles.map(runsOf);
  const groups = new Groups(articles.length);
  // The runs of the longer one are looked up: those of each article once, for all that are compared with it.
  const byLonger = groupBy(pairsToCompare(runs), ([a, b]) => (runs[a]!.length <= runs[b]!.length ? b : a));
  for (const [long, pairs] of byLonger) {
    const all = new Set(runs[long]!);
    for (const [a, b] of pairs) {
      const short = a === long ? b : a;
      if (groups.find(short) !== groups.find(long) && isCopy(runs[short]!, all)) groups.join(short, long);
    }
  }
  return new Map(articles.map(({ id }, i) => [id, articles[groups.find(i)]!.id]));
}

/** Every run of words of the story, as a number, in order. */
function runsOf({ text, paragraphs }: Article): Uint32Array {
  const words: string[] = [];
  for (const { kind, start, end } of paragraphs) {
    if (words.length > MOST_WORDS) break;
    if (kind === 'body') words.push(...compareWords(text.slice(start, Math.min(end, start + MOST_WORDS * 10))));
  }
  return hashRuns(words.slice(0, MOST_WORDS), RUN);
}

function pairsToCompare(runs: readonly Uint32Array[]): [number, number][] {
  const [sampled, articles] = [new NumberList(), new NumberList()];
  for (const [i, list] of runs.entries()) {
    if (list.length < FEWEST_RUNS) continue;
    for (let at = 0; at < list.length; at++) {
      if (list[at]! % SAMPLE !== 0) continue;
      sampled.push(list[at]!);
      articles.push(i);
    }
  }
  const order = sortByKey(sampled.all());
  const shared = new Map<number, number>();
  for (let start = 0, end = 0; start < order.length; start = end) {
    const holding: number[] = [];
    for (; end < order.length && sampled.at(order[end]!) === sampled.at(order[start]!); end++) {
      const article = articles.at(order[end]!);
      if (holding.at(-1) !== article) holding.push(article);
    }
    for (let at = 0; at < holding.length - 1; at++) {
      for (let other = at + 1; other < holding.length && other <= at + REACH; other++) {
        const pair = holding[at]! * runs.length + holding[other]!;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared].flatMap(([pair, count]): [number, number][] => {
    const [i, j] = [Math.floor(pair / runs.length), pair % runs.length];
    const expected = Math.min(runs[i]!.length, runs[j]!.length) / SAMPLE;
    // Chance draws a few runs more or less than one in eight.
    return count >= (expected * SHARED) / 3 ? [[i, j]] : [];
  });
}

/** @param all the runs of a text that is no shorter. */
function isCopy(short: Uint32Array, all: ReadonlySet<number>): boolean {
  const third = Math.ceil(short.length / 3);
  const shared = [0, 0, 0];
  short.forEach((run, i) => {
    if (all.has(run)) shared[Math.floor(i / third)]! += 1;
  });
  const lengths = [third, third, short.length - 2 * third];
  const enough = shared.every((count, i) => count >= lengths[i]! * SHARED_OF_THIRD);
  return enough && shared[0]! + shared[1]! + shared[2]! >= short.length * SHARED;
}
