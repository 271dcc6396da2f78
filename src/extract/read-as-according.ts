import { startsWithCapital } from './letters.ts';
import { spellingOf } from './spelling.ts';
import type { Sentence, Term, Terms } from './terms.ts';

/** Prepositions of several words that report a claim as "according to" does. */
const PHRASES: readonly (readonly string[])[] = [
  'in the words of',
  'in the opinion of',
  'in the view of',
  'by the account of',
  'as per',
].map((phrase) => phrase.split(' '));

/** The words that begin one; "per" is one by itself. */
const BEGINS: ReadonlySet<string> = new Set(['per', ...PHRASES.map(([first = '']) => first)]);

/**
 * The terms with what reports as "according to" does put as these two words, for the readers of claims, who know only
 * them; each keeps its place in the text.
 *
 *     in the words of Jane Roe      the mill will close, per Jane Roe
 *     ~~~~~~~~~~~~ ^^                                    ~~^        ~ read as "according", ^ as "to"
 */
export function readAsAccording(read: Terms): Terms {
  if (!read.terms.some((_, i) => lengthAt(read, i) > 0)) return read;
  const terms: Term[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of read.sentences) {
    const first = terms.length;
    for (let i = sentence.first; i < sentence.last; ) {
      const length = lengthAt(read, i);
      if (length > 0) terms.push(...according(read.terms, i, length));
      else terms.push(read.terms[i]!);
      i += Math.max(1, length);
    }
    const { start, end, paragraph } = sentence;
    sentences.push({ start, end, first, last: terms.length, paragraph });
  }
  return { terms, sentences };
}

/** How many terms from `i` on are such a preposition; 0 where none begins. */
function lengthAt({ terms, sentences }: Terms, i: number): number {
  const { lower, sentence } = terms[i]!;
  if (!BEGINS.has(lower)) return 0;
  for (const phrase of PHRASES) if (stands(phrase, terms, i)) return phrase.length;
  const before = i === sentences[sentence]!.first ? '' : terms[i - 1]!.text;
  // "5 per cent", "Per capita income"
  const names = terms[i + 1]?.tag === 'proper' || terms[i + 1]?.lower === 'the';
  return lower === 'per' && /^(?:|,|\(|—|–)$/u.test(before) && names ? 1 : 0;
}

function stands(phrase: readonly string[], terms: readonly Term[], first: number): boolean {
  const { sentence } = terms[first]!;
  return phrase.every((word, k) => terms[first + k]?.lower === word && terms[first + k]!.sentence === sentence);
}

function according(terms: readonly Term[], i: number, length: number): Term[] {
  const { start, sentence } = terms[i]!;
  const last = terms[i + length - 1]!;
  // "per" is one word: its last letter is read as "to"
  const middle = length > 1 ? last.start : last.end - 1;
  const end = length > 1 ? terms[i + length - 2]!.end : middle;
  const text = startsWithCapital(terms[i]!.text) ? 'According' : 'according';
  return [
    { start, end, text, lower: 'according', tag: 'gerund', lemma: 'accord', sentence, spelling: spellingOf(text) },
    {
      start: middle,
      end: last.end,
      text: 'to',
      lower: 'to',
      tag: 'to',
      lemma: 'to',
      sentence,
      spelling: spellingOf('to'),
    },
  ];
}
