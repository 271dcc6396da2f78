import { STANCES } from '../model/kinds.ts';
import { baseOf } from './compromise.ts';
import { habitOf } from './learned/habits.ts';
import { hashBetween, hashWord } from './learned/hashing.ts';
import { CLOSED_CLASS } from './lexicon/closed-class.ts';
import { cueWord } from './lexicon/cue-words.ts';
import type { Spelling, Tag } from './terms.ts';

function readSpelling(text: string): Spelling {
  const lower = straighten(text);
  const cue = cueWord(lower);
  const lemmas: Partial<Record<Tag, string>> = {};
  return {
    text,
    lower,
    closedClass: CLOSED_CLASS.get(lower),
    cue,
    hash: hashWord(lower),
    suffix: hashWord(lower.slice(-3)),
    habit: habitOf(lower),
    sense: cue ? 1 + 2 * STANCES.indexOf(cue.stance) + (cue.sure ? 1 : 0) : 0,
    lemma: (tag) => (lemmas[tag] ??= lemmaOf(lower, tag)),
  };
}

function lemmaOf(lower: string, tag: Tag): string {
  switch (tag) {
    case 'verb':
    case 'participle':
    case 'gerund':
      return baseOf(lower, tag);
    case 'noun':
      return /[^isu]s$/u.test(lower) ? baseOf(lower, tag) : lower;
    case 'aux':
      return AUXILIARIES.get(lower) ?? lower;
    default:
      return lower;
  }
}

/** How many spellings a table holds, and the longest: longer ones seldom come again. */
const ROOM = 30_000;
const LONGEST = 30;
/** What is cut from a text and longer than this holds on to all of the text. */
const LONGEST_COPIED = 12;

/** An open table, in which a word is looked up where it stands: to cut it out first takes longer than to find it. */
class SpellingTable {
  static readonly #slots = 1 << 17;
  readonly #spellings: (Spelling | undefined)[] = new Array(SpellingTable.#slots).fill(undefined);
  readonly #hashes = new Int32Array(SpellingTable.#slots);
  #kept = 0;

  get isFull(): boolean {
    return this.#kept === ROOM;
  }

  find(text: string, start: number, end: number, hash: number): Spelling | undefined {
    let slot = this.#slotOf(hash);
    for (let known = this.#spellings[slot]; known !== undefined; known = this.#spellings[slot]) {
      if (this.#hashes[slot] === hash && known.text.length === end - start && text.startsWith(known.text, start))
        return known;
      slot = (slot + 1) & (SpellingTable.#slots - 1);
    }
    return undefined;
  }

  add(spelling: Spelling, hash: number): void {
    let slot = this.#slotOf(hash);
    while (this.#spellings[slot] !== undefined) slot = (slot + 1) & (SpellingTable.#slots - 1);
    this.#spellings[slot] = spelling;
    this.#hashes[slot] = hash;
    this.#kept++;
  }

  clear(): void {
    this.#spellings.fill(undefined);
    this.#kept = 0;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (SpellingTable.#slots - 1);
  }
}

/** When one is full it becomes the older one, and what nobody asks for until the next time goes. */
let [young, old] = [new SpellingTable(), new SpellingTable()];

/** The spelling of the word from `start` to `end` of a text. News repeats its words, so it is remembered. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return readSpelling(text.slice(start, end));
  const hash = hashBetween(text, start, end);
  const known = young.find(text, start, end, hash);
  if (known) return known;
  const spelling = old.find(text, start, end, hash) ?? readSpelling(ownWord(text.slice(start, end)));
  if (young.isFull) {
    [young, old] = [old, young];
    young.clear();
  }
  young.add(spelling, hash);
  return spelling;
}

const ownWord = (word: string): string => (word.length > LONGEST_COPIED ? word.split('').join('') : word);

/** The spelling of a whole word. */
export const spellingOf = (word: string): Spelling => spellingAt(word, 0, word.length);

/** Curly apostrophes and quotation marks made straight, so that one spelling serves for look-ups. */
const straighten = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  [
    ['be', "am is are was were been being 're 'm 's"],
    ['have', "has had having 've"],
    ['do', 'does did'],
  ].flatMap(([lemma, forms]) => forms!.split(' ').map((form) => [form, lemma!] as const)),
);
