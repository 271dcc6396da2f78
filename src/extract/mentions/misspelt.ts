/** Shorter names are too like each other: "Brown", "Braun". */
const SHORTEST = 5;
const SHORTEST_FOR_TWO = 8;

/**
 * Whether a surname `a` is meant by a word `b` with a slip in it: a letter too many, too few or another one, two in a long name.
 *
 *     Maurer Mauer      Buchtmann Bauchtman      but not Roe Rowe
 */
export function isMisspelt(a: string, b: string): boolean {
  // "the Pells" are more than one.
  if (b === `${a}s`) return false;
  const [short, long] = a.length <= b.length ? [a.length, b.length] : [b.length, a.length];
  const allowed = short >= SHORTEST_FOR_TWO ? 2 : 1;
  if (short < SHORTEST || long - short > allowed || a[0] !== b[0]) return false;
  return distance(a, b) <= allowed;
}

/** Whether two first names differ in their vowels and doubled letters alone: "Kristen" and "Kristin". */
export function soundsAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  return a.slice(0, 2) === b.slice(0, 2) && a.at(-1) === b.at(-1) && consonants(a) === consonants(b);
}

const consonants = (word: string): string => word.replace(/[aeiouy]+/gu, 'a').replace(/(.)\1/gu, '$1');

/** How many letters have to be put in, left out or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
