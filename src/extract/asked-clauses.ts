import type { Claim } from './as-attribution.ts';
import { mark } from './find-cues.ts';
import { wordSet } from './lexicon/word-set.ts';
import { partitionPoint } from './partition-point.ts';
import { isUnquoted, type Range, type Scene } from './rules/scene.ts';
import type { Term } from './terms.ts';

/** Participles of who is asked something, with what else than a question they may be followed by. */
const ASKED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    asked: 'about',
    questioned: 'about on',
    quizzed: 'about on',
    pressed: 'about on',
    grilled: 'about on',
  }).map(([word, takes]) => [word, wordSet(takes)]),
);
const QUESTION = wordSet('if whether why what which how who whom whose where when');
/** Before the participle: "when asked", "after being asked". */
const OPENS = wordSet('when whenever once being');
const SAYS = wordSet('said says replied replies added told answered');
/** Words between the participle and what was asked: "asked on Monday by a reporter whether". */
const LONGEST_GAP = 9;
/** No question of prose has more terms. */
const LONGEST_QUESTION = 100;
const ENDS = /^(?:[;:—–]|--)$/u;

/**
 * Questions that open or close a sentence without a subject: nobody is named to ask them, or who asks stands behind
 * "by".
 *
 *     Asked on Monday whether the mill would close, Holm said no.    “No,” Holm said when asked by a reader about the mill.
 *     ^^^^^           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~                                        ^^^^^    ========  ~~~~~~~~~~~~~~
 *
 * @returns claims in order: ^ cue, ~ content, = source
 */
export function askedClauses(scene: Scene): Claim[] {
  const found: Claim[] = [];
  scene.terms.forEach(({ lower }, head) => {
    const takes = ASKED.get(lower);
    const claim = takes && askedAt(scene, head, takes);
    if (claim) found.push(claim);
  });
  return found;
}

function askedAt(scene: Scene, head: number, takes: ReadonlySet<string>): Claim | undefined {
  const { terms, sentences, cues } = scene;
  const sentence = sentences[terms[head]!.sentence]!;
  const opening = openingOf(terms, sentence.first, head);
  if (opening === undefined || !isUnquoted(scene, head, head + 1)) return undefined;
  const question = questionAt(terms, head, sentence.last, takes);
  if (question === undefined) return undefined;
  const last = Math.min(sentence.last, question + LONGEST_QUESTION);
  const to = opening === 'sentence' ? endBeforeClause(scene, question, last) : endAtMark(scene, question, last);
  const isPart = question === head + 1 && takes.has(terms[question]!.lower);
  const from = isPart ? question + 1 : question;
  if (to === undefined || to <= from) return undefined;
  const known = cues[partitionPoint(cues, (one) => one.head < head)];
  const cue = known?.head === head ? known : { ...mark(head), lemma: terms[head]!.lemma };
  const source = askerIn(terms, head + 1, question);
  return {
    cue: { ...cue, stance: 'asks', first: head, last: isPart ? question + 1 : head + 1 },
    source,
    content: [{ from, to }],
  };
}

/** Where such a clause stands: it opens its sentence, or follows what else there is; nowhere if somebody asks. */
function openingOf(terms: readonly Term[], first: number, head: number): 'sentence' | 'inner' | undefined {
  let at = head - 1;
  while (at >= first && terms[at]!.tag === 'adverb' && !OPENS.has(terms[at]!.lower)) at--;
  if (at >= first && terms[at]!.text === ',') return SAYS.has(terms[at - 1]?.lower ?? '') ? 'inner' : undefined;
  if (at >= first && OPENS.has(terms[at]!.lower)) {
    while (at >= first && /^(?:when|whenever|once|being|after|on|upon|while|and|but)$/u.test(terms[at]!.lower)) at--;
    return at < first ? 'sentence' : 'inner';
  }
  while (at >= first && /^(?:and|but)$/u.test(terms[at]!.lower)) at--;
  return at < first ? 'sentence' : undefined;
}

/** Where what was asked begins, over when, where and by whom; nowhere if somebody is told to do something. */
function questionAt(terms: readonly Term[], head: number, end: number, takes: ReadonlySet<string>): number | undefined {
  for (let at = head + 1; at < Math.min(end, head + LONGEST_GAP); at++) {
    const { lower, tag } = terms[at]!;
    if (QUESTION.has(lower) || (takes.has(lower) && (lower === 'about' || at === head + 1))) return at;
    if (at === head + 1 && !/^(?:preposition|adverb|date|number)$/u.test(tag)) return undefined;
    if (lower === 'for' || /^(?:verb|aux|modal|infinitive|to|punct|quote|negation)$/u.test(tag)) return undefined;
  }
  return undefined;
}

/** "by a reporter": who asks. */
function askerIn(terms: readonly Term[], from: number, to: number): Range[] {
  const by = terms.slice(from, to).findIndex(({ lower }) => lower === 'by') + from;
  if (by < from) return [];
  let end = by + 1;
  while (end < to && !/^(?:preposition|date|adverb)$/u.test(terms[end]!.tag)) end++;
  return end > by + 1 ? [{ from: by + 1, to: end }] : [];
}

/** The comma behind which somebody does something, over what stands between two commas. */
function endBeforeClause(scene: Scene, from: number, last: number): number | undefined {
  const { terms } = scene;
  for (let at = from; at < last; at++) {
    if (ENDS.test(terms[at]!.text)) return at;
    if (terms[at]!.text === ',' && opensClause(scene, at + 1, last)) return at;
  }
  return undefined;
}

const NO_SUBJECT = /^(?:wh|conjunction|verb|aux|modal|negation|to)$/u;

/** A quotation, or words with a verb of their own up to the next comma: not "which friends saw", "the mayor,". */
function opensClause({ terms, quoteOf, quotes, verbsBefore }: Scene, from: number, last: number): boolean {
  if (from >= last || NO_SUBJECT.test(terms[from]!.tag)) return false;
  if (quoteOf[from] !== -1 && quotes[quoteOf[from]!]!.from === from) return true;
  let to = from;
  while (to < last && terms[to]!.text !== ',') to++;
  return verbsBefore[to]! > verbsBefore[from]! || holdsClause(terms, to + 1, last, from);
}

/** "the mayor, who left, said" after the comma. */
function holdsClause(terms: readonly Term[], at: number, last: number, from: number): boolean {
  return terms[from]!.tag === 'proper' && at < last && /^(?:who|a|an|the)$/u.test(terms[at]!.lower);
}

function endAtMark({ terms, quoteOf }: Scene, from: number, last: number): number {
  let at = from;
  while (at < last && quoteOf[at] === -1 && terms[at]!.tag !== 'punct') at++;
  return at;
}
