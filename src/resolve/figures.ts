import { isTelling } from './align-words.ts';
import { hashWords } from './hash-words.ts';
import type { Wording } from './pieces.ts';
import { isNumber } from './sense.ts';

/** Numbers below it are said of everything: "two sides", "one day". */
const TELLING_FIGURE = 4;
const REACH = 6;

/** Every figure with the two telling words after it: "90 percent of the issues" → 90 percent issues. Years are no figures. */
export function figuresOf({ words }: Wording): number[] {
  const figures: number[] = [];
  words.forEach((word, i) => {
    if (!isNumber(word) || !(Number.parseFloat(word) >= TELLING_FIGURE) || /^(?:19|20)\d\d$/.test(word)) return;
    const after = words.slice(i + 1, i + REACH).filter(isTelling);
    if (after.length >= 2) figures.push(hashWords([word, after[0]!, after[1]!]));
  });
  return figures;
}
