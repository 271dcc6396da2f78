import type { Article } from '../../model/index.ts';
import { startsLikeName, startsWithCapital, startsWithDigit, startsWithSmall } from '../letters.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { isAddress } from '../lexicon/titles.ts';
import type { Quotation, Sentence, Term, Terms } from '../terms.ts';

/** An article's terms with what the finders of mentions ask of them again and again. */
export interface Reading {
  readonly article: Article;
  readonly terms: readonly Term[];
  readonly sentences: readonly Sentence[];
  /** Per term: inside a quotation. */
  readonly quoted: Uint8Array;
  /** Per sentence: 0 in the story, 1 in a headline, `TITLE_CASE` where capitals say nothing. */
  readonly heading: Uint8Array;
  /** Per term: in a dateline or other mark. */
  readonly marked: Uint8Array;
  /** How often a word stands in lower case, and with a capital where only a name would have one. */
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
  /** Names of months that are surnames in this article: "may" after "Theresa May". */
  readonly surnameMonths: ReadonlySet<string>;
  /** Words with a capital right after a first name: "Vance" of "Ada Vance". */
  readonly surnames: ReadonlySet<string>;
}

/** A line in which most words have a capital. */
export const TITLE_CASE = 2;

export function readReading(article: Article, { terms, sentences }: Terms, quotes: readonly Quotation[]): Reading {
  const heading = new Uint8Array(sentences.length);
  sentences.forEach((sentence, i) => {
    const kind = article.paragraphs[sentence.paragraph]?.kind;
    heading[i] = isTitleCase(terms, sentence) ? TITLE_CASE : kind === 'title' || kind === 'heading' ? 1 : 0;
  });
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  terms.forEach((term, i) => {
    if (startsWithSmall(term.text)) small.set(term.lower, (small.get(term.lower) ?? 0) + 1);
    else if (startsWithCapital(term.text) && !heading[term.sentence] && !isOpener(terms, sentences, i))
      capital.set(term.lower, (capital.get(term.lower) ?? 0) + 1);
  });
  return {
    article,
    terms,
    sentences,
    quoted: flagTerms(
      terms,
      quotes.map((quote) => quote.inner),
    ),
    heading,
    marked: flagTerms(terms, article.marks),
    small,
    capital,
    surnameMonths: findSurnameMonths(terms),
    surnames: findSurnames(terms),
  };
}

function findSurnames(terms: readonly Term[]): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < terms.length; i++) {
    const { text } = terms[i]!;
    if (startsLikeName(text) && isFirstName(terms[i - 1]!.text)) found.add(text);
  }
  return found;
}

const MONTH_NAMES: ReadonlySet<string> = new Set(['may', 'april', 'june', 'august', 'march']);

function findSurnameMonths(terms: readonly Term[]): Set<string> {
  const found = new Set<string>();
  terms.forEach(({ lower, text }, i) => {
    if (!MONTH_NAMES.has(lower) || !startsWithCapital(text) || i === 0) return;
    const before = terms[i - 1]!;
    if (startsWithDigit(terms[i + 1]?.text ?? '')) return;
    if (isAddress(before.lower) || (startsWithCapital(before.text) && isFirstName(before.text))) found.add(lower);
  });
  return found;
}

/** Flags the terms that begin inside one of the spans; both are sorted by start. */
function flagTerms(
  terms: readonly Term[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const flags = new Uint8Array(terms.length);
  let i = 0;
  for (const { start, end } of spans) {
    while (i < terms.length && terms[i]!.start < start) i += 1;
    for (let k = i; k < terms.length && terms[k]!.start < end; k++) flags[k] = 1;
  }
  return flags;
}

/** "Ted Baker Hints Run Is Near": most words of four letters and more have a capital, and there are enough of them to tell. */
function isTitleCase(terms: readonly Term[], { first, last }: Sentence): boolean {
  if (isShouted(terms, first, last)) return true;
  if (terms[last - 1]?.text === '.') return false; // a headline has no full stop
  let words = 0;
  let capitals = 0;
  let commonCapitals = 0;
  for (let i = first; i < last; i++) {
    const { text, lower, tag } = terms[i]!;
    if (tag === 'quote') return false;
    if (text.length < 4 || !/^\p{L}{4}/u.test(text)) continue;
    words += 1;
    if (!startsWithCapital(text)) continue;
    capitals += 1;
    if (i > first && isCommonWord(lower)) commonCapitals += 1;
  }
  return words >= 3 && capitals >= words * 0.75 && commonCapitals >= 2;
}

/** "ROE SIGNED IT INTO LAW": all words of four letters and more are in capitals. */
function isShouted(terms: readonly Term[], first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    if (!/^\p{L}{4}/u.test(terms[i]!.text)) continue;
    if (!/^\p{Lu}{4}/u.test(terms[i]!.text)) return false;
    words += 1;
  }
  return words >= 3;
}

/** Whether a capital says nothing here: first word of a sentence, of a quotation, after a colon, dash or bullet. */
export function isOpener(terms: readonly Term[], sentences: readonly Sentence[], i: number): boolean {
  const first = sentences[terms[i]!.sentence]!.first;
  if (i === first) return true;
  const before = terms[i - 1]!;
  // "“Stay,” Roe said": after a quotation that a comma ends, the sentence goes on.
  if (before.tag === 'quote') return !/[,”]/u.test(terms[i - 2]?.text ?? '') || terms[i - 2]!.end < before.start;
  if (before.tag !== 'punct') return false;
  return /^(?:[:•·*|>…–—(]|-+|\.+|[?!])$/u.test(before.text);
}

/** A word that opens a sentence and is a name all the same: never in lower case, or mostly a name elsewhere in the article. */
export function isNameAtOpening({ small, capital }: Reading, lower: string): boolean {
  const asName = capital.get(lower) ?? 0;
  const asWord = small.get(lower) ?? 0;
  if (asName > 0) return asName > asWord;
  return asWord === 0 && !isCommonWord(lower);
}
