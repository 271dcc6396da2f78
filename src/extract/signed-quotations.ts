import type { Claim } from './as-attribution.ts';
import { mark } from './find-cues.ts';
import { wordSet } from './lexicon/word-set.ts';
import { lastWord } from './rules/content-ends.ts';
import { isUnquoted, paragraphsOf, type Range, type Scene } from './rules/scene.ts';

/** Words of a signature: a name, and what its bearer is ("Rae Holm, mayor of Ost"). */
const LONGEST_SIGNATURE = 12;
/** A name that stands as a sentence of its own, in terms. */
const NAME = { least: 2, most: 4 };
/** So many words at the start of two sentences make them the same. */
const ALIKE = 6;
const DASH = /^(?:[—–―-]|--)$/u;
/** Who speaks of oneself. */
const FIRST_PERSON = wordSet('i we my our me us mine ours');

/**
 * Quotations that are signed instead of reported:
 *
 *     “We came by boat.” — Rae Holm, mayor of Ost          also where the signature is a paragraph of its own
 *     We came by boat and were sent home. Rae Holm         a passage lifted out of the story, without marks
 *
 * @returns claims in order, whose contents do not overlap
 */
export function signedQuotations(scene: Scene): Claim[] {
  const isTwice = repeatedOpenings(scene);
  const found: Claim[] = [];
  let before: Range | undefined;
  for (const paragraph of paragraphsOf(scene)) {
    const claim = behindDash(scene, before, paragraph) ?? liftedOut(scene, paragraph, isTwice);
    if (claim) found.push(claim);
    before = paragraph;
  }
  return found;
}

function behindDash(scene: Scene, before: Range | undefined, { from, to }: Range): Claim | undefined {
  const { terms, quoteOf, quotes } = scene;
  const end = lastWord(scene, to);
  let dash = from;
  while (dash < end && !(DASH.test(terms[dash]!.text) && quoteOf[dash] === -1)) dash += 1;
  if (dash === end || end - dash - 1 > LONGEST_SIGNATURE || !isSignature(scene, dash + 1, end)) return undefined;
  // The quotation ends right before the dash, and is all that stands there.
  const around = dash > from ? { from, to: dash } : before;
  const quotation = around && quotes[quoteOf[around.from]!];
  if (!quotation || quotation.from !== around.from || quotation.to < around.to) return undefined;
  return { cue: mark(dash), source: [{ from: dash + 1, to: end }], content: [quotation] };
}

/** A name, alone or before a comma and what its bearer is: no verb, no quotation, and no date, as where a headline came out. */
function isSignature(scene: Scene, from: number, to: number): boolean {
  const { terms, verbsBefore } = scene;
  let name = from;
  while (name < to && terms[name]!.tag === 'proper') name += 1;
  const isNamed = name - from >= NAME.least && (name === to || terms[name]!.text === ',');
  const isDated = terms.slice(from, to).some(({ tag }) => tag === 'date' || tag === 'number');
  return isNamed && !isDated && verbsBefore[to] === verbsBefore[from] && isUnquoted(scene, from, to);
}

/** "We came by boat and were sent home. Rae Holm": the last sentence is a bare name, and the rest stands in the story too. */
function liftedOut(scene: Scene, { from, to }: Range, isTwice: (from: number) => boolean): Claim | undefined {
  const { terms, sentences } = scene;
  const { first } = sentences[terms[to - 1]!.sentence]!;
  const isName = to - first >= NAME.least && to - first <= NAME.most;
  if (first === from || !isName || !terms.slice(first, to).every(({ text }) => NAME_WORD.test(text))) return undefined;
  if (!isUnquoted(scene, from, to)) return undefined;
  if (!terms.slice(from, first).some(({ lower }) => FIRST_PERSON.has(lower)) || !isTwice(from)) return undefined;
  return { cue: mark(first, first), source: [{ from: first, to }], content: [{ from, to: first - 1 }] };
}

const NAME_WORD = /^\p{Lu}\p{Ll}/u;

/** Tells whether the words a sentence begins with begin another too; counts them when first asked. */
function repeatedOpenings({ terms, sentences }: Scene): (from: number) => boolean {
  const opening = (from: number): string =>
    terms
      .slice(from, from + ALIKE)
      .map(({ lower }) => lower)
      .join(' ');
  const counts = new Map<string, number>();
  return (from) => {
    if (counts.size === 0)
      for (const { first } of sentences) counts.set(opening(first), (counts.get(opening(first)) ?? 0) + 1);
    return (counts.get(opening(from)) ?? 0) > 1;
  };
}
