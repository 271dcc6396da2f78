import type { Span } from '../model/index.ts';
import { compute, model, one, two, type Word, world } from './compromise.ts';
import { type Known, lists, nameOf, pieceOf, reader } from './pre-tagger/known-words.ts';
import { ClauseTagger } from './pre-tagger/tag-clause.ts';
import type { TagList } from './pre-tagger/tag-list.ts';
import type { WordAlone } from './pre-tagger/word-alone.ts';

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
    const stretch = text.slice(start, end).replace(GLUE, (mark) => ' '.repeat(mark.length));
    for (const sentence of tagWords(stretch)) {
      for (const word of sentence) {
        at += word.pre.length;
        // Without text: the second half of a contraction.
        if (word.text !== '') hints.push({ start: at, end: at + word.text.length, tags: word.tags });
        at += word.text.length + word.post.length;
      }
    }
    start = end;
  }
  return hints;
}

/** A piece where it stands. Words that compromise makes of a contraction are no pieces. */
interface PlacedPiece extends Word {
  readonly known: Known;
  list: TagList;
  alone: WordAlone;
}

const isPiece = (word: Word): word is PlacedPiece => 'known' in word;

const tagger = new ClauseTagger(model, reader);

/** Its words of a text, sentence by sentence, with its tags. */
function tagWords(text: string): Word[][] {
  const sentences = one.tokenize.splitSentences(text, world).map(readWords);
  const contracted = sentences.filter((words) => words.some((word) => isPiece(word) && word.known.contracts));
  if (contracted.length > 0) compute(contracted, 'contractions');
  sentences.forEach(lookUp);
  const asked: (readonly Word[])[] = [];
  for (const sentence of sentences) asked.push(...tagClauses(sentence));
  for (const clause of asked) for (const word of clause) if (isPiece(word)) word.tags = new Set(word.tags);
  if (asked.length > 0) compute(asked, 'preTagger');
  return sentences;
}

/** Tags the clauses of a sentence. @returns those that compromise itself has to be asked about. */
function tagClauses(sentence: readonly Word[]): (readonly Word[])[] {
  const clauses = two.quickSplit([sentence]);
  // The word before a colon is looked at before there are clauses.
  if (clauses.some(([first]) => first!.post.includes(':'))) return [sentence];
  return clauses.filter((clause) => {
    if (!isPlain(clause)) return true;
    tagger.tag(clause);
    for (const word of clause) word.tags = word.list.tags;
    return false;
  });
}

/** Whether our own steps know all there is in a clause: no contraction, and capitals that say something. */
function isPlain(clause: readonly Word[]): clause is PlacedPiece[] {
  return clause.every(isPiece) && !isInCapitals(clause as readonly PlacedPiece[]);
}

const isInCapitals = (clause: readonly PlacedPiece[]): boolean =>
  !clause.some(({ known }) => known.startsLower) && clause.filter(({ list }) => !list.has('ProperNoun')).length > 3;

function readWords(sentence: string): Word[] {
  return splitPieces(sentence).map((split): PlacedPiece => {
    const { text, pre, post, known, alone } = pieceOf(split);
    const { normal, machine, alias, tags } = known;
    return { text, pre, post, normal, machine, alias, tags: tags.tags, known, list: tags, alone };
  });
}

/** Words without dashes and slashes, each of which begins as a word does, and words of letters with hyphens between them. */
const PLAIN = /^\s*(?:(?:[\p{L}\p{N}$]|\p{L}+(?:-\p{L}+)+)[^\s\-–—/]*(?:\s+|$))+$/u;

const cutTerms = (text: string): readonly string[] => one.tokenize.splitTerms(text, model);

/** A sentence cut before its words. Where white space divides them compromise is asked of those with hyphens alone. */
function splitPieces(sentence: string): readonly string[] {
  if (!PLAIN.test(sentence)) return cutTerms(sentence);
  const pieces = sentence.match(/\s*\S+\s*/gu)!;
  return sentence.includes('-') ? pieces.flatMap((piece) => (piece.includes('-') ? cutTerms(piece) : piece)) : pieces;
}

/** Gives the words of a sentence their tags by the lexicon where a phrase of it may begin; of others they are known. */
function lookUp(words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    if (!mayOpenPhrase(words[i]!, words[i + 1])) continue;
    const phrase = words.slice(i, phraseEnd(words, i));
    for (const word of phrase) if (isPiece(word)) word.tags = new Set();
    compute([phrase], 'lexicon');
    for (const word of phrase) if (isPiece(word)) placeTags(word, lists.of(word.tags));
    i += phrase.length - 1;
  }
}

function placeTags(word: PlacedPiece, tags: TagList): void {
  word.tags = tags.tags;
  if (word.list !== tags) word.alone = reader.read(word, tags);
  word.list = tags;
}

function mayOpenPhrase(word: Word, next: Word | undefined): boolean {
  const seconds = isPiece(word) ? word.known.seconds : undefined;
  if (!seconds || !next) return false;
  const name = nameOf(next);
  return seconds.has(name) || /^$| /u.test(name);
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
