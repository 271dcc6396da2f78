import { foldText } from '../../graph/filter/fold-text.ts';
import { findCommonWords, MOST_COMPARED } from '../../resolve/common-words.ts';

/** A run of words that both tellings have, or that only this one has. White space belongs to the word before it. */
export interface DiffRun {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Two tellings set off against each other, word by word; case and punctuation do not count as a difference, nor does
 * "90%" for "90 percent".
 */
export function diffWords(a: string, b: string): readonly [readonly DiffRun[], readonly DiffRun[]] {
  const [left, right] = [splitWords(a), splitWords(b)];
  if (Math.max(left.length, right.length) > MOST_COMPARED) {
    return [[{ text: a, differs: false }], [{ text: b, differs: false }]];
  }
  const [ours, theirs] = [left.filter(isWord).map(bare), right.filter(isWord).map(bare)];
  const common = dropIslands(findCommonWords(ours, theirs), Math.min(ours.length, theirs.length));
  return [toRuns(left, new Set(common.map(([i]) => i))), toRuns(right, new Set(common.map(([, j]) => j)))];
}

/** Words kept before the first and after the last that both tellings have, where there are more than twice as many. */
const MARGIN = 8;

/** Cuts what only one telling has at its ends down to a few words, so that the part that is shared can be seen. */
export function trimRuns(runs: readonly DiffRun[]): readonly DiffRun[] {
  if (runs.every(({ differs }) => differs)) return runs;
  return runs.map((run, i) => {
    const words = splitWords(run.text);
    if (!run.differs || words.length <= 2 * MARGIN) return run;
    if (i === 0) return { ...run, text: `… ${words.slice(-MARGIN).join('')}` };
    return i === runs.length - 1 ? { ...run, text: `${words.slice(0, MARGIN).join('')} …` } : run;
  });
}

/** "90%" is two words, "per cent" is one. */
function splitWords(text: string): readonly string[] {
  return text.match(/\s*(?:per\s+cent\b\S*|[^\s\d]*\d[\d.,]*(?=%)|\S+)\s*/gi) ?? [];
}

/** "…" only stands for what is left out. */
function isWord(word: string): boolean {
  return !/^(?:…|\.{3})$/.test(word.trim());
}

function bare(word: string): string {
  if (/^\s*(?:%|per\s+cent\b)/i.test(word)) return 'percent';
  return foldText(word).replace(/[^\p{L}\p{N}]/gu, '') || word.trim();
}

/** Single words that long tellings happen to share ("the") are no common ground. */
function dropIslands(
  pairs: readonly (readonly [number, number])[],
  words: number,
): readonly (readonly [number, number])[] {
  if (words < 4) return pairs;
  const follows = (k: number) => {
    const [a, b] = [pairs[k - 1], pairs[k]];
    return a !== undefined && b !== undefined && b[0] === a[0] + 1 && b[1] === a[1] + 1;
  };
  return pairs.filter((_pair, k) => follows(k) || follows(k + 1));
}

function toRuns(words: readonly string[], common: ReadonlySet<number>): readonly DiffRun[] {
  const runs: { text: string; differs: boolean }[] = [];
  let at = 0;
  words.forEach((word) => {
    const differs = isWord(word) && !common.has(at++);
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += word;
    else runs.push({ text: word, differs });
  });
  return runs;
}
