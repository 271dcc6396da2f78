import type { Span } from '../model/index.ts';
import { hasLetterOrDigit, startsWithCapital, startsWithLetter } from './letters.ts';
import { type Hint, readHints } from './read-hints.ts';
import { spellingAt } from './spelling.ts';
import { splitSentences } from './split-sentences.ts';
import { tagWords, type Word } from './tag-words.ts';
import type { Sentence, Spelling, Tag, Term, Terms } from './terms.ts';
import { tokenize } from './tokenize.ts';

/**
 * Reads the words of an article's paragraphs: our own tokens and sentences, with tags mapped from compromise's.
 *
 * @param paragraphs stretches of `text` to read, sorted, apart.
 */
export function readTerms(text: string, paragraphs: readonly Span[]): Terms {
  const terms: Term[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const spans = tokenize(text, paragraph);
    const words = readWords(text, spans, readHints(text, paragraph));
    const ends = splitSentences(words);
    markOpeners(words, ends);
    const tags = tagWords(words);
    const before = terms.length;
    let first = 0;
    for (const end of ends) {
      for (let i = first; i <= end; i++) terms.push(termOf(spans[i]!, words[i]!.spelling, tags[i]!, sentences.length));
      const [{ start }, last] = [spans[first]!, spans[end]!];
      sentences.push({ start, end: last.end, first: before + first, last: before + end + 1, paragraph: index });
      first = end + 1;
    }
  });
  return { terms, sentences };
}

// Written out field by field: an object made by spreading another takes three times the room, and this one is made for
// every word.
function termOf({ start, end }: Span, spelling: Spelling, tag: Tag, sentence: number): Term {
  const { text, lower } = spelling;
  return { start, end, text, lower, tag, lemma: spelling.lemma(tag), sentence, spelling };
}

type OpenWord = { -readonly [Field in keyof Word]: Word[Field] };

function readWords(text: string, spans: readonly Span[], hints: readonly Hint[]): OpenWord[] {
  const tags = hintsOf(spans, hints);
  return spans.map(({ start, end }, i) => {
    const spelling = spellingAt(text, start, end);
    const { text: written, lower } = spelling;
    const spaced = i === 0 || spans[i - 1]!.end < start;
    return { spelling, text: written, lower, spaced, opens: false, titled: false, hints: tags[i]! };
  });
}

/** Marks the words that open sentences, opening marks passed over. */
function markOpeners(words: readonly OpenWord[], ends: readonly number[]): void {
  let at = 0;
  for (const end of ends) {
    while (at < end && !hasLetterOrDigit(words[at]!.text)) at += 1;
    words[at]!.opens = true;
    markTitled(words, at, end);
    at = end + 1;
  }
}

/** Fewest long words from which a sentence with capitals throughout is a headline, and what share of them has one. */
const LEAST_LONG = 4;
const LONG = 4;
const CAPITALS = 0.8;

/** Marks the words of a sentence that gives its long ones capitals: "Holm Says Mill Will Close This Week". */
function markTitled(words: readonly OpenWord[], first: number, last: number): void {
  let long = 0;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const { text } = words[i]!;
    if (text.length < LONG || !startsWithLetter(text)) continue;
    long++;
    if (startsWithCapital(text)) capitals++;
  }
  if (long < LEAST_LONG || capitals < CAPITALS * long) return;
  for (let i = first; i <= last; i++) words[i]!.titled = true;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** For each token the tags of the last of compromise's terms that it overlaps; both lists are sorted. */
function hintsOf(spans: readonly Span[], hints: readonly Hint[]): ReadonlySet<string>[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < hints.length && hints[at]!.end <= start) at += 1;
    let last = at;
    while (last + 1 < hints.length && hints[last + 1]!.start < end) last += 1;
    const hint = hints[last];
    return hint && hint.start < end ? hint.tags : NO_TAGS;
  });
}
