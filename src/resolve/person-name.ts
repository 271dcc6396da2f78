import { withoutLetters } from '../extract/lexicon/titles.ts';
import { foldWords, spellingOf, withoutUmlaut } from './fold-name.ts';

/** "Dr. Ann B. van der Lee Jr." taken apart, folded. */
export interface PersonName {
  /** Empty where only a family name is known. */
  readonly given: string;
  readonly middle: readonly string[];
  /** "van der", or empty. */
  readonly particles: string;
  readonly family: string;
  /** "jr", "sr", "ii" … or empty. */
  readonly suffix: string;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Small words that open a family name: alone with it they make no full name ("von der Leyen"). */
const PARTICLES: ReadonlySet<string> = new Set(
  'al ben bin bint da dal de del della den der di dos du el ibn la le ter van vom von zu'.split(' '),
);

/** Of these, the ones that are first names too: Al Gray, Ben Smith, Van Reed. */
const FIRST_NAMES_TOO: ReadonlySet<string> = new Set(['al', 'ben', 'da', 'del', 'la', 'van', 'von']);

/** Reads a name without its title. `undefined` where it holds no word. */
export function parsePersonName(name: string): PersonName | undefined {
  // A nickname in the middle is none of the name: Ann “Bo” Lee.
  const words = foldWords(withoutLetters(name.replace(/["“(][^"“”()]*["”)]/g, ' ').trim()));
  const last = words.at(-1);
  const suffix = words.length > 1 && last !== undefined && SUFFIXES.has(last) ? last : '';
  if (suffix) words.pop();
  const family = words.pop();
  if (family === undefined) return undefined;
  const particles: string[] = [];
  while (words.length > 0 && PARTICLES.has(words.at(-1)!)) particles.unshift(words.pop()!);
  if (words.length === 0 && particles.length === 1 && FIRST_NAMES_TOO.has(particles[0]!)) words.push(particles.pop()!);
  const [given = '', ...middle] = words;
  return { given, middle, particles: particles.join(' '), family, suffix };
}

/** "Van Holt", read as a first and a last name, if it should be the family name of a Chris Van Holt: that reading. */
export function asFamilyName({ given, middle, family, suffix }: PersonName): PersonName | undefined {
  if (middle.length > 0 || !FIRST_NAMES_TOO.has(given)) return undefined;
  return { given: '', middle, particles: given, family, suffix };
}

/** Whether a name says more than a family name: "D. Trump" does not, "Donald Trump" and "J. D. Lee" do. */
export function isFullName({ given, middle }: PersonName): boolean {
  return given.length > 1 || middle.length > 0;
}

/** Under these keys ways of writing one full name meet: one half may be spelt otherwise, never both. */
export function fullNameKeys(name: PersonName): string[] {
  const { given, family } = name;
  const keys = [
    `${given} ${spellingOf(family)}`,
    `${spellingOf(given)} ${family}`,
    `${withoutUmlaut(given)} ${withoutUmlaut(family)}`,
    `${lettersOf(name)}`,
  ];
  return [...new Set(keys)];
}

/** All of a name but its suffix in one: "Kim Jong Un" and "Kim Jong-un" are the same letters. */
export function lettersOf({ given, middle, family }: PersonName): string {
  return `${given}${middle.join('')}${family}`;
}

/** Whether one can be the other: "J." and "John", never "W." and "H. W."; no middle name is like initials, not like a name. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0) return b.every((name) => name.length === 1);
  if (b.length === 0) return middlesAgree(b, a);
  return (
    a.length === b.length && a.every((name, i) => name === b[i] || isInitialOf(name, b[i]!) || isInitialOf(b[i]!, name))
  );
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}
