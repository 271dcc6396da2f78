/** So many words in a row that nobody writes them twice by chance. */
const RUN = 5;
const MOST_WORDS = 3000;

/** Whether two texts are versions of one: half of what the shorter says, word for word, is in the longer. */
export function isAlike(a: string, b: string): boolean {
  const [short, long] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return a.trim() === b.trim();
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared >= short.size / 2;
}

function runsOf(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}
