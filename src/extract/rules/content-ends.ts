import { startsWithSmall } from '../letters.ts';
import type { Tag } from '../terms.ts';
import { type Range, type Scene, sentenceOf } from './scene.ts';

const MOST_STARTS = 7;
/** How far after a cue the content may start ("told reporters at the town hall on Monday that …"), in terms. */
const START_REACH = 18;
const MOST_ENDS = 12;
/** Beyond this many terms a content ends at a mark or not at all. */
const MINOR_REACH = 40;

/** Where a content may end: before such a term. */
const ENDS_BEFORE: ReadonlySet<Tag> = new Set([
  ...(['punct', 'conjunction', 'preposition', 'wh', 'gerund', 'date', 'to'] as const),
]);
const NEW_PHRASE: ReadonlySet<Tag> = new Set(['determiner', 'pronoun', 'possessive', 'wh']);
const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'proper', 'pronoun', 'date']);

/**
 * Where a content after a cue may start: at once, after a mark, "that", or the ones addressed, or on the next line after
 * a colon.
 *
 *     told reporters in Ost on Monday that the mill …
 *          ~            ~         ~    ~
 */
export function startsAfter(scene: Scene, base: number, cueHead: number): number[] {
  const { terms, quoteOf, quotes } = scene;
  const own = quoteOf[cueHead]!;
  if (base >= terms.length || (own >= 0 && base >= quotes[own]!.to)) return [];
  const sentence = sentenceOf(scene, base - 1);
  const hi = Math.min(sentence.to, base + START_REACH, own >= 0 ? quotes[own]!.to : sentence.to);
  const starts: number[] = [];
  if (own < 0 && startsNextLine(scene, base, sentence)) starts.push(sentence.to);
  let that = false;
  for (let i = base; i < hi; i++) {
    const { tag } = terms[i]!;
    const quote = quoteOf[i]!;
    if (tag === 'quote') {
      if (quote >= 0 && quotes[quote]!.from === i) starts.push(i);
    } else if (quote >= 0 && quote !== own) continue;
    else if (!that && terms[i]!.lower === 'that') {
      that = true;
      starts.push(i);
    } else if (starts.length < MOST_STARTS && (i === base ? tag !== 'punct' : startsPhrase(scene, i, base)))
      starts.push(i);
  }
  return starts.filter((start) => start < terms.length);
}

/** After a colon, or in a quotation; a headline that ends in its cue ("…, officials warn") says nothing of what follows. */
function startsNextLine({ terms }: Scene, base: number, sentence: Range): boolean {
  if (terms[sentence.to - 1]!.text === ':') return base > sentence.to - START_REACH;
  return base >= sentence.to && terms[sentence.to]?.tag === 'quote';
}

function startsPhrase(scene: Scene, i: number, base: number): boolean {
  const { tag, text, lower } = scene.terms[i]!;
  const before = scene.terms[i - 1]!.tag;
  if (tag === 'punct') return text === '[' || text === '$' || text === '#';
  if (before === 'punct') return true;
  if (before === 'preposition' || before === 'to') return i <= base + 2;
  if (before === 'date') return tag !== 'date' && lower !== 'that' && tag !== 'preposition';
  if (!NOMINAL.has(before) || lower === 'that') return false;
  return (NEW_PHRASE.has(tag) && !lower.startsWith("'")) || (before !== 'proper' && (tag === 'to' || tag === 'proper'));
}

/** Where a content that starts at or after `from` may end: before marks, conjunctions, prepositions and the like. */
export function endsAfter(scene: Scene, from: number, limit: number): number[] {
  const { terms, quoteOf, quotes } = scene;
  const ends: number[] = [];
  const last = lastWord(scene, limit);
  for (let to = from + 1; to < last; to++) {
    const quote = quoteOf[to]!;
    if (quote >= 0 && quote === quoteOf[to - 1]) {
      to = quotes[quote]!.to - 1; // no end inside a quotation
      continue;
    }
    const { tag, text } = terms[to]!;
    if (terms[to - 1]!.tag === 'punct' || (text.length === 1 && '.$#%&@/'.includes(text))) continue;
    const major = tag === 'punct' || (quoteOf[to - 1]! >= 0 && quoteOf[to] !== quoteOf[to - 1]);
    const minor = ENDS_BEFORE.has(tag) && to < from + MINOR_REACH;
    if (major ? ends.length < MOST_ENDS + 8 : minor && ends.length < MOST_ENDS) ends.push(to);
  }
  if (last > from) ends.push(last);
  return ends;
}

/** The end of the sentence that holds `from`, or of the quotation that runs on beyond it; a cue inside a quotation stays in it. */
export function limitOf(scene: Scene, from: number, cueHead: number): number {
  const { to } = sentenceOf(scene, from);
  const own = scene.quoteOf[cueHead]!;
  if (own >= 0) return Math.min(to, scene.quotes[own]!.to);
  const quote = scene.quoteOf[to - 1]!;
  return quote >= 0 ? Math.max(to, scene.quotes[quote]!.to) : to;
}

/** One after the last word before `limit`: a closing quotation mark counts, a full stop outside a quotation does not. */
export function lastWord(scene: Scene, limit: number): number {
  let last = limit;
  while (last > 0 && scene.terms[last - 1]!.tag === 'punct' && scene.quoteOf[last - 1] === -1) last--;
  return last;
}

/** A content that starts outside a quotation may not end inside it. */
export function cutsQuote(scene: Scene, from: number, to: number): boolean {
  const quote = scene.quoteOf[to - 1]!;
  if (quote < 0 || scene.quotes[quote]!.to === to) return false;
  return scene.quoteOf[from] !== quote || scene.quotes[quote]!.from === from;
}

/**
 * Quotations that follow `at` with no cue of their own, so that they are the last voice's: “More.” “And more.” Nothing
 * else may stand in their sentences, and what follows must not claim them (“More.” Holm went on).
 */
export function nextQuotes(scene: Scene, at: number): Range[] {
  const { quoteOf, quotes, terms } = scene;
  const found: Range[] = [];
  let next = at;
  while (next < terms.length && found.length < 12) {
    const quote = quoteOf[next]!;
    if (quote < 0 || quotes[quote]!.from !== next) break;
    const { to } = quotes[quote]!;
    const end = sentenceOf(scene, to - 1).to;
    if (lastWord(scene, end) > to || to - next < 4 || isClaimedAfter(scene, to, end)) break;
    found.push({ from: next, to });
    next = Math.max(to, end);
  }
  return found;
}

/** Whether the sentence after a quotation goes “…” he said., its cue among few words. */
function isClaimedAfter(scene: Scene, to: number, end: number): boolean {
  const { terms, cuesBefore } = scene;
  if (end >= terms.length || terms[end]!.tag === 'quote' || !sameParagraph(scene, to - 1, end)) return false;
  if (startsWithSmall(terms[end]!.text)) return true;
  const sentence = sentenceOf(scene, end);
  const hi = Math.min(sentence.to, end + 6);
  return sentence.to - end <= 6 && cuesBefore[hi]! > cuesBefore[end]!;
}

export function sameParagraph(scene: Scene, a: number, b: number): boolean {
  const { terms, sentences } = scene;
  const paragraph = (i: number) => sentences[terms[Math.min(i, terms.length - 1)]!.sentence]!.paragraph;
  return paragraph(a) === paragraph(b);
}
