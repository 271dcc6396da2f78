import nlp from 'compromise/two';
import type { Span } from '../model/index.ts';
import { splitSentences } from './split-sentences.ts';
import { straighten, tagWords } from './tag-words.ts';
import type { Sentence, Tag, Term, Terms } from './terms.ts';
import { tokenize } from './tokenize.ts';

/** Longest stretch handed to compromise at once, in UTF-16 code units: its sentence splitter is not linear in one line of 50 MB. */
const STRETCH = 8_000;

/**
 * Reads the words of an article's paragraphs: our own tokens and sentences, with tags mapped from compromise's.
 * The one file that knows compromise. It runs the lexicon and the pre-tagger only: the post-tagger takes three quarters
 * of the time and finds claims no better.
 *
 * @param paragraphs stretches of `text` to read, sorted, apart.
 */
export function readTerms(text: string, paragraphs: readonly Span[]): Terms {
  const terms: Term[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const sentence of readSentences(text, paragraph)) {
      const first = terms.length;
      for (const term of sentence) terms.push({ ...term, sentence: sentences.length });
      const span = { start: sentence[0]!.start, end: sentence.at(-1)!.end };
      sentences.push({ ...span, first, last: terms.length, paragraph: index });
    }
  });
  return { terms, sentences };
}

function readSentences(text: string, paragraph: Span): Omit<Term, 'sentence'>[][] {
  const spans = tokenize(text, paragraph);
  const hints = hintsOf(spans, readHints(text, paragraph));
  const written = spans.map(({ start, end }, i) => ({
    text: text.slice(start, end),
    spaced: i === 0 || spans[i - 1]!.end < start,
  }));
  const ends = splitSentences(written);
  const openers = findOpeners(written, ends);
  const words = written.map((word, i) => ({
    ...word,
    lower: straighten(word.text),
    opens: openers.has(i),
    hints: hints[i]!,
  }));
  const tags = tagWords(words);
  const terms = words.map(({ text: word, lower }, i) => {
    const tag = tags[i]!;
    return { ...spans[i]!, text: word, lower, tag, lemma: lemmaOf(lower, tag) };
  });
  return ends.map((end, i) => terms.slice(i === 0 ? 0 : ends[i - 1]! + 1, end + 1));
}

/** Indices of the words that open sentences, opening marks passed over. */
function findOpeners(words: readonly { readonly text: string }[], ends: readonly number[]): ReadonlySet<number> {
  return new Set(
    [-1, ...ends].map((end) => {
      let at = end + 1;
      while (at < words.length && !/[\p{L}\p{N}]/u.test(words[at]!.text)) at += 1;
      return at;
    }),
  );
}

/** What compromise thinks of a stretch: `tags` of the term from `start` to `end`. */
interface Hint extends Span {
  readonly tags: ReadonlySet<string>;
}

interface CompromiseTerm {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly tags?: ReadonlySet<string>;
}

function readHints(text: string, paragraph: Span): Hint[] {
  const hints: Hint[] = [];
  let start = paragraph.start;
  while (start < paragraph.end) {
    let end = Math.min(start + STRETCH, paragraph.end);
    const space = end < paragraph.end ? text.lastIndexOf(' ', end) : -1;
    if (space > start) end = space;
    // Marks that glue words together or that its splitter minds become spaces of equal length.
    const plain = text.slice(start, end).replace(/[“”"«»‘()[\]{}—–…]|''|--/gu, (mark) => ' '.repeat(mark.length));
    const view = nlp.tokenize(plain).compute(['offset', 'lexicon', 'preTagger']);
    for (const sentence of view.docs as unknown as CompromiseTerm[][]) {
      for (const { text: written, offset, tags } of sentence) {
        if (written === '') continue; // the second half of a contraction
        hints.push({ start: start + offset.start, end: start + offset.start + offset.length, tags: tags ?? NO_TAGS });
      }
    }
    start = end;
  }
  return hints;
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

/** How many words' dictionary forms are kept. */
const MEMORY = 100_000;
const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  [
    ['be', "am is are was were been being 're 'm 's"],
    ['have', "has had having 've"],
    ['do', 'does did'],
  ].flatMap(([lemma, forms]) => forms!.split(' ').map((form) => [form, lemma!] as const)),
);

interface Transform {
  readonly verb: { toInfinitive(word: string, model: unknown, tense: string): string };
  readonly noun: { toSingular(word: string, model: unknown): string };
}
const { transform } = (nlp as unknown as { methods(): { two: { transform: Transform } } }).methods().two;
const model = nlp.model();
const lemmas = new Map<string, string>();

function lemmaOf(lower: string, tag: Tag): string {
  if (tag === 'aux') return AUXILIARIES.get(lower) ?? lower;
  const verbal = tag === 'verb' || tag === 'participle' || tag === 'gerund';
  if (!verbal && !(tag === 'noun' && /[^isu]s$/u.test(lower))) return lower;
  const key = `${verbal ? (tag === 'gerund' ? 'g' : 'v') : 'n'} ${lower}`;
  const known = lemmas.get(key);
  if (known !== undefined) return known;
  const found = verbal ? infinitive(lower, tag) : transform.noun.toSingular(lower, model) || lower;
  if (lemmas.size >= MEMORY) lemmas.clear();
  lemmas.set(key, found);
  return found;
}

function infinitive(lower: string, tag: Tag): string {
  const tense = tag === 'gerund' ? 'Gerund' : /s$/u.test(lower) && !/ss$/u.test(lower) ? 'PresentTense' : 'PastTense';
  return transform.verb.toInfinitive(lower, model, tense) || lower;
}
