/**
 * The one file that knows compromise. Its tokenizer, lexicon and pre-tagger run; the post-tagger takes three quarters of
 * the time and finds claims no better. News repeats its words, so what a step makes of a word by itself is remembered.
 */
import nlp from 'compromise/two';
import type { Span } from '../model/index.ts';
import type { Tag } from './terms.ts';

/** What compromise thinks of a stretch: `tags` of the word from `start` to `end`. */
export interface Hint extends Span {
  readonly tags: ReadonlySet<string>;
}

/** Longest stretch handed to compromise at once, in UTF-16 code units: its sentence splitter is not linear in one line of 50 MB. */
const STRETCH = 8_000;
/** Marks that glue words together or that its splitter minds. */
const GLUE = /[“”"«»‘()[\]{}—–…]|''|--/gu;

/** Reads what compromise thinks of the words of a paragraph: sorted, apart. */
export function readHints(text: string, paragraph: Span): Hint[] {
  const hints: Hint[] = [];
  let start = paragraph.start;
  while (start < paragraph.end) {
    let end = Math.min(start + STRETCH, paragraph.end);
    const space = end < paragraph.end ? text.slice(start, end + 1).lastIndexOf(' ') : -1;
    if (space > 0) end = start + space;
    let at = start;
    for (const word of tagWords(text.slice(start, end).replace(GLUE, (mark) => ' '.repeat(mark.length)))) {
      at += word.pre.length;
      // Without text: the second half of a contraction.
      if (word.text !== '') hints.push({ start: at, end: at + word.text.length, tags: word.tags });
      at += word.text.length + word.post.length;
    }
    start = end;
  }
  return hints;
}

/** A word as compromise has it; `pre` and `post` are the marks and white space around it. */
interface Word {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly machine?: string | undefined;
  readonly alias?: readonly string[] | undefined;
  tags: ReadonlySet<string>;
  /** Missing from the words it makes of a contraction. */
  readonly known?: Known;
}

/** What is known of a piece of text, wherever it stands. */
interface Known {
  /** Without tags. */
  readonly word: Word;
  /** What it is by the lexicon. */
  readonly tags: readonly string[];
  /** The second words of the lexicon's phrases that begin with it. */
  readonly seconds: ReadonlySet<string> | undefined;
  /** Whether it may be a contraction. */
  readonly contracts: boolean;
}

interface Methods {
  readonly one: {
    readonly tokenize: {
      splitSentences(text: string, world: object): string[];
      splitTerms(sentence: string, model: object): string[];
      splitWhitespace(piece: string, model: object): Word;
    };
  };
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: object, tense: string): string };
      readonly noun: { toSingular(word: string, model: object): string };
    };
  };
}

const world = nlp.world();
const model = nlp.model() as {
  readonly one: { readonly lexicon: object; readonly _multiCache: Readonly<Record<string, number>> };
};
const { one, two } = nlp.methods() as Methods;
const NO_TAGS: ReadonlySet<string> = new Set();

/** Its words of a text, in order, with its tags. */
function tagWords(text: string): Word[] {
  const sentences = one.tokenize.splitSentences(text, world).map(readWords);
  const contracted = sentences.filter((words) => words.some(({ known }) => known?.contracts));
  if (contracted.length > 0) compute(contracted, 'contractions');
  sentences.forEach(lookUp);
  compute(sentences, 'preTagger');
  return sentences.flat();
}

/** One for all: to make one takes longer than the steps over a word. */
const view = nlp.tokenize('');

/** Runs steps of compromise over sentences, which they change. */
function compute(sentences: readonly (readonly Word[])[], ...steps: readonly string[]): void {
  Object.assign(view, { document: sentences });
  view.compute([...steps]);
}

function readWords(sentence: string): Word[] {
  return one.tokenize.splitTerms(sentence, model).map((piece) => {
    const known = knownOf(piece);
    const { text, pre, post, normal, machine, alias } = known.word;
    return { text, pre, post, normal, machine, alias, tags: NO_TAGS, known };
  });
}

/** How many pieces are kept: enough for four words in five of the news of a month. */
const MEMORY = 20_000;
const pieces = new Map<string, Known>();

function knownOf(piece: string): Known {
  const found = pieces.get(piece);
  if (found) return found;
  const word = one.tokenize.splitWhitespace(piece, model);
  compute([[word]], 'normal', 'alias', 'machine');
  const alone = { ...word, tags: new Set<string>() };
  compute([[alone]], 'lexicon');
  const contracted = [word];
  compute([contracted], 'contractions');
  const known: Known = {
    word,
    tags: [...alone.tags],
    seconds: secondWords().get(nameOf(word)),
    contracts: word.normal.includes("'") || contracted[0] !== word,
  };
  if (pieces.size >= MEMORY) pieces.clear();
  pieces.set(piece, known);
  return known;
}

/** What the lexicon knows a word by. */
const nameOf = ({ machine, normal }: Word): string => machine || normal;

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

/** Gives the words of a sentence their tags by the lexicon: from memory, but where a phrase of it may begin. */
function lookUp(words: readonly Word[]): void {
  for (const word of words) if (word.known) word.tags = new Set(word.known.tags);
  for (let i = 0; i < words.length; i++) {
    if (!mayOpenPhrase(words[i]!, words[i + 1])) continue;
    const phrase = words.slice(i, phraseEnd(words, i));
    for (const word of phrase) if (word.known) word.tags = new Set();
    compute([phrase], 'lexicon');
    i += phrase.length - 1;
  }
}

function mayOpenPhrase({ known }: Word, next: Word | undefined): boolean {
  if (!known?.seconds || !next) return false;
  const name = nameOf(next);
  return known.seconds.has(name) || /^$| /u.test(name);
}

/** One beyond the last word that a phrase may reach which begins at `first`, or within such a phrase. */
function phraseEnd(words: readonly Word[], first: number): number {
  const longest = model.one._multiCache;
  let end = first + 1;
  for (let i = first; i < end && i < words.length; i++) {
    const name = nameOf(words[i]!);
    if (Object.hasOwn(longest, name)) end = Math.max(end, i + longest[name]!);
  }
  return end;
}

/** How many words' dictionary forms are kept. */
const MOST_LEMMAS = 100_000;
const lemmas = new Map<string, string>();

/** The dictionary form of a verb in one of its forms, or of a noun in the plural. */
export function baseOf(lower: string, tag: Tag): string {
  const key = `${tag === 'gerund' ? 'g' : tag === 'noun' ? 'n' : 'v'} ${lower}`;
  const known = lemmas.get(key);
  if (known !== undefined) return known;
  const found = tag === 'noun' ? two.transform.noun.toSingular(lower, model) || lower : infinitive(lower, tag);
  if (lemmas.size >= MOST_LEMMAS) lemmas.clear();
  lemmas.set(key, found);
  return found;
}

function infinitive(lower: string, tag: Tag): string {
  const tense = tag === 'gerund' ? 'Gerund' : /s$/u.test(lower) && !/ss$/u.test(lower) ? 'PresentTense' : 'PastTense';
  return two.transform.verb.toInfinitive(lower, model, tense) || lower;
}
