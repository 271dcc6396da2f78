/** FNV-1a over the words, for tables of them; two lists that meet by chance have to be told apart by who compares. */
export function hashWords(words: readonly string[]): number {
  let hash = START;
  for (const word of words) hash = addWord(hash, word);
  return hash >>> 0;
}

/** The same, word for word: `hashWords([...words, word])` is `hashOn(hashOn(…), word) >>> 0`, from no hash at all. */
export function hashOn(before: number | undefined, word: string): number {
  return addWord(before ?? START, word);
}

/** Every so many words in a row, as a number each. */
export function hashRuns(words: readonly string[], length: number): Uint32Array {
  const single = words.map((word) => addWord(START, word));
  const runs = new Uint32Array(Math.max(0, words.length - length + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = START;
    for (let j = i; j < i + length; j++) hash = Math.imul(hash ^ single[j]!, PRIME) ^ (hash >>> 15);
    runs[i] = hash;
  }
  return runs;
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;

function addWord(before: number, word: string): number {
  let hash = before;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return Math.imul(hash ^ 0x20, PRIME);
}
