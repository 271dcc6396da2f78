import { compute, model, one, two, type Word } from '../compromise.ts';
import { Recent } from './recent.ts';
import { type TagList, TagLists } from './tag-list.ts';
import type { PlainWord } from './tagger-model.ts';
import { type WordAlone, WordReader } from './word-alone.ts';

/** A piece of text between white space, as far as it is the same wherever it stands. */
export interface Piece {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly known: Known;
  /** What the pre-tagger makes of it by itself. */
  readonly alone: WordAlone;
}

/** What is known of a word without the marks around it. */
export interface Known {
  readonly normal: string;
  readonly machine: string | undefined;
  readonly alias: readonly string[] | undefined;
  /** What it is by the lexicon. */
  readonly tags: TagList;
  /** What the pre-tagger makes of it. */
  readonly alone: WordAlone;
  readonly startsLower: boolean;
  /** The second words of the lexicon's phrases that begin with it. */
  readonly seconds: ReadonlySet<string> | undefined;
  /** Whether it may be a contraction. */
  readonly contracts: boolean;
}

export const lists = new TagLists(model.one.tagSet);
export const reader = new WordReader(model, two.looksPlural);

/** How many pieces and how many words are kept, up to twice: enough for nine in ten of the news of a month. */
const ROOM = 30_000;
/** Longer ones seldom come again. */
const LONGEST = 30;
const pieces = new Recent<Piece>(ROOM);
const words = new Recent<Known>(ROOM);

/** What compromise makes of a piece by itself. News repeats its words, so it is remembered. */
export function pieceOf(split: string): Piece {
  const found = pieces.get(split);
  if (found) return found;
  const { text, pre, post } = one.tokenize.splitWhitespace(split, model);
  const known = knownOf(text);
  // An apostrophe behind a word may be of it: "workers’".
  const alone = /^\s*$|^[,.]\s*$/u.test(post) ? known.alone : reader.read({ ...known, text, pre, post }, known.tags);
  const piece = { text, pre, post, known, alone };
  if (split.length > LONGEST) return piece;
  // Put together anew: what is cut from a text holds on to all of it.
  pieces.set(pre + text + post, piece);
  return piece;
}

function knownOf(text: string): Known {
  const found = words.get(text);
  if (found) return found;
  const word: Word = { text, pre: '', post: '', normal: '', tags: new Set() };
  compute([[word]], 'normal', 'alias', 'machine', 'lexicon');
  const { normal, machine, alias } = word;
  const tags = lists.of(word.tags);
  const known: Known = {
    normal,
    machine,
    alias,
    tags,
    alone: reader.read(word, tags),
    startsLower: /^[a-z]/.test(text),
    seconds: secondWords().get(nameOf(word)),
    contracts: mayContract(word),
  };
  if (text.length > LONGEST) return known;
  words.set(text, known);
  return known;
}

const contractions = new Set(model.one.contractions.map(({ word }) => word));

/** Whether compromise may make several words of one: "won't", "cannot", "5km"; "he'd" if the next word says so. */
function mayContract(word: Word): boolean {
  const { normal, text } = word;
  if (!/['0-9]/.test(normal + text) && !contractions.has(normal)) return false;
  const contracted = [{ ...word, tags: new Set<string>() }];
  const [before] = contracted;
  compute([contracted], 'contractions');
  return contracted[0] !== before || /'d(?:'|$)/.test(normal);
}

/** What the lexicon knows a word by. */
export const nameOf = ({ machine, normal }: PlainWord): string => machine || normal;

let phrases: Map<string, Set<string>> | undefined;

/** First words of the lexicon's phrases, each with those that may come second. */
function secondWords(): ReadonlyMap<string, ReadonlySet<string>> {
  if (phrases) return phrases;
  phrases = new Map();
  for (const entry of Object.keys(model.one.lexicon)) {
    const [first, second] = entry.split(' ');
    if (second !== undefined) phrases.set(first!, (phrases.get(first!) ?? new Set()).add(second));
  }
  return phrases;
}
