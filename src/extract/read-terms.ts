import nlp from 'compromise/two';
import type { Span } from '../model/index.ts';
import { CLOSED_CLASS } from './lexicon/closed-class.ts';
import { splitSentences } from './split-sentences.ts';
import type { Sentence, Tag, Term, Terms } from './terms.ts';
import { tokenize } from './tokenize.ts';

/** Longest stretch handed to compromise at once, in UTF-16 code units: its sentence splitter is not linear in one line of 50 MB. */
const STRETCH = 8_000;
/** Before these a finite verb does not stand. */
const FINITE: ReadonlySet<string> = new Set(
  "is are was were has had will would can could may might should must did does wo ca 's".split(' '),
);
const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  [
    ['be', "am is are was were been being 're 'm 's"],
    ['have', "has had having 've"],
    ['do', 'does did'],
  ].flatMap(([lemma, forms]) => forms!.split(' ').map((form) => [form, lemma!] as const)),
);
/** How many words' dictionary forms are kept. */
const MEMORY = 100_000;

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
    const spans = tokenize(text, paragraph);
    const hints = readHints(text, paragraph);
    const words = spans.map((span, i) => ({
      ...span,
      text: text.slice(span.start, span.end),
      spaced: i === 0 || spans[i - 1]!.end < span.start,
    }));
    const tags = tagAll(words, hints);
    let first = 0;
    for (const end of splitSentences(words)) {
      const sentence = sentences.length;
      const offset = terms.length;
      for (let i = first; i <= end; i++) {
        const { start, end: stop, text: written } = words[i]!;
        const lower = straighten(written.toLowerCase());
        terms.push({
          start,
          end: stop,
          text: written,
          lower,
          tag: tags[i]!,
          lemma: lemmaOf(lower, tags[i]!),
          sentence,
        });
      }
      const span = { start: words[first]!.start, end: words[end]!.end };
      sentences.push({ ...span, first: offset, last: terms.length, paragraph: index });
      first = end + 1;
    }
  });
  return { terms, sentences };
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

interface Word extends Span {
  readonly text: string;
  readonly spaced: boolean;
}

function tagAll(words: readonly Word[], hints: readonly Hint[]): Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  let openSingle = false;
  words.forEach((word, i) => {
    while (at < hints.length && hints[at]!.end <= word.start) at += 1;
    let last = at;
    while (last + 1 < hints.length && hints[last + 1]!.start < word.end) last += 1;
    const hint = hints[last];
    const found = hint && hint.start < word.end ? hint.tags : NO_TAGS;
    const opens =
      /^[‘']$/u.test(word.text) &&
      !/[\p{L}\p{N}]$/u.test(words[i - 1]?.spaced === undefined ? '' : word.spaced ? '' : words[i - 1]!.text);
    tags.push(tagOf(words, i, tags, found, openSingle));
    if (opens) openSingle = true;
    else if (/^['’]$/u.test(word.text) && tags[i] === 'quote') openSingle = false;
  });
  return tags;
}

function tagOf(
  words: readonly Word[],
  i: number,
  tags: readonly Tag[],
  found: ReadonlySet<string>,
  openSingle: boolean,
): Tag {
  const { text, spaced } = words[i]!;
  const lower = straighten(text.toLowerCase());
  const next = words[i + 1];
  const before = tags[i - 1];
  if (!/[\p{L}\p{N}]/u.test(text)) return markOf(lower, spaced, words[i - 1]?.text, openSingle);
  if (lower === "'s") return isContractedIs(words, i, before, found) ? 'aux' : 'possessive';
  if (lower === 'her')
    return next && /^[\p{L}]/u.test(next.text) && !CLOSED_CLASS.has(next.text.toLowerCase()) ? 'possessive' : 'pronoun';
  if (
    lower === 'may' &&
    /^\p{Lu}/u.test(text) &&
    (next === undefined || /^\d/u.test(next.text) || before === 'preposition')
  )
    return 'date';
  if (lower === 'march' && /^\p{Lu}/u.test(text) && next !== undefined && /^\d/u.test(next.text)) return 'date';
  if (lower === 'us' && text === 'US') return 'proper';
  if (lower === 'it' && text === 'IT' && before === 'determiner') return 'proper';
  const closed = CLOSED_CLASS.get(lower);
  if (closed && !(closed === 'date' && /^\p{Ll}.*day$/u.test(text) && lower.length > 9)) return closed;
  if (/^[$€£¥]?\d/u.test(text)) return found.has('Date') || /^(?:19|20)\d\d$/u.test(text) ? 'date' : 'number';
  return openTag(text, lower, straighten(next?.text.toLowerCase() ?? ''), before, tags[i - 2], found, i === 0);
}

/** Tags of the open classes. compromise's own word is corrected only where the neighbour before leaves no doubt. */
function openTag(
  text: string,
  lower: string,
  next: string,
  before: Tag | undefined,
  twoBefore: Tag | undefined,
  found: ReadonlySet<string>,
  opens: boolean,
): Tag {
  const capital = /^\p{Lu}/u.test(text);
  if (text.includes('-') && !capital)
    return found.has('Verb') || found.has('Adjective') || /^\p{N}|^(?:one|two|three|four|five|six|ten)-/u.test(lower)
      ? 'adjective'
      : 'noun';
  if (capital && !opens && before !== 'quote' && before !== undefined) return 'proper';
  if (
    capital &&
    (found.has('ProperNoun') ||
      found.has('Acronym') ||
      found.has('Person') ||
      found.has('Place') ||
      found.has('Organization'))
  )
    return 'proper';
  if (found.has('Value')) return 'number';
  const nounPlace = before === 'determiner' || before === 'possessive' || before === 'adjective';
  if (found.has('Gerund')) return 'gerund';
  if (found.has('Verb')) {
    if (FINITE.has(next) && !found.has('PastTense')) return 'noun'; // the U.S. side will …
    if (nounPlace && !found.has('PastTense') && !found.has('Participle')) return 'noun';
    if (
      before === 'to' ||
      before === 'modal' ||
      ((before === 'adverb' || before === 'negation') &&
        (twoBefore === 'to' || twoBefore === 'modal' || twoBefore === 'aux'))
    )
      return 'infinitive';
    if (found.has('Participle')) return 'participle';
    if (found.has('PastTense'))
      return before === 'aux' || (twoBefore === 'aux' && (before === 'adverb' || before === 'negation'))
        ? 'participle'
        : nounPlace
          ? 'adjective'
          : 'verb';
    return 'verb';
  }
  if (found.has('Adverb')) return 'adverb';
  if (found.has('Adjective')) return 'adjective';
  if (found.has('Date') && capital) return 'date';
  if (capital && opens && found.has('Noun') && !found.has('Plural')) return found.size <= 2 ? 'noun' : 'proper';
  return 'noun';
}

function markOf(lower: string, spaced: boolean, before: string | undefined, openSingle: boolean): Tag {
  if (/^(?:["“”«»‘]|'')$/u.test(lower)) return 'quote';
  if (lower === "'") return !spaced && !openSingle && /s$/iu.test(before ?? '') ? 'possessive' : 'quote';
  return 'punct';
}

/** Whether 's is "is" or "has": after a pronoun or wh-word, or before a gerund, participle, determiner or negation. */
function isContractedIs(
  words: readonly Word[],
  i: number,
  before: Tag | undefined,
  found: ReadonlySet<string>,
): boolean {
  const host = straighten(words[i - 1]?.text.toLowerCase() ?? '');
  if (before === 'pronoun' || before === 'wh' || host === 'there' || host === 'here' || host === 'let') return true;
  if (found.has('Copula') || found.has('Auxiliary')) return true;
  const next = words[i + 1]?.text.toLowerCase() ?? '';
  return /^(?:not|been|the|a|an|going|just|still|already)$/u.test(next);
}

const straighten = (word: string): string => word.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');

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
