import type { Difference, Span } from '../model/index.ts';
import { findCommonWords, MOST_COMPARED } from './common-words.ts';
import { compareWords } from './quote-words.ts';

/** A longer stretch that only one telling has was left out by the other, not worded otherwise. */
const LONGEST_GAP = 10;

/** Less in common is no wording of one sentence. */
const SHARED = 0.5;

/** What was said, as a stretch of an article. */
export interface Told {
  readonly text: string;
  readonly content: readonly Span[];
}

/**
 * Where two tellings of an utterance have other words, between the first word and the last that both have:
 *
 *     the closure will cost 140 jobs by May
 *                           ^^^
 *     the closure may cost  120 jobs by May
 *                 ^^^       ^^^
 */
export function findDifferences(from: Told, to: Told): Difference[] {
  const [ours, theirs] = [wordsOf(from), wordsOf(to)];
  if (Math.max(ours.length, theirs.length) > MOST_COMPARED) return [];
  const common = findCommonWords(ours.map(bareOf), theirs.map(bareOf));
  if (common.length < SHARED * Math.min(ours.length, theirs.length)) return [];
  return common.slice(1).flatMap(([i, j], at) => {
    const [lastI, lastJ] = common[at]!;
    const gaps = [i - lastI - 1, j - lastJ - 1];
    if (Math.max(...gaps) === 0 || Math.max(...gaps) > LONGEST_GAP) return [];
    return [{ from: between(ours, lastI, i), to: between(theirs, lastJ, j) }];
  });
}

interface Word extends Span {
  readonly bare: string;
}

const bareOf = ({ bare }: Word): string => bare;

/** Words with where they stand; "[T]hose" is one. */
function wordsOf({ text, content }: Told): Word[] {
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,[\]](?=[\p{L}\p{N}]))*|%/gu)].map(
      (match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        bare: compareWords(match[0]).join(''),
      }),
    ),
  );
}

/** What stands between two words; nothing, right behind the first, where they are neighbours. */
function between(words: readonly Word[], before: number, after: number): Span {
  const [first, last] = [words[before + 1]!, words[after - 1]!];
  if (after - before > 1) return { start: first.start, end: last.end };
  return { start: words[before]!.end, end: words[before]!.end };
}
