import type { Term } from '../terms.ts';
import type { LinkState } from './link-state.ts';

/** "Roe, whom he called …": he is not Roe. */
export function chainBeforeWhom({ terms, candidates, chainOf }: LinkState, i: number): number | undefined {
  const { first } = candidates[i]!;
  if (!/^(?:whom|who)$/u.test(terms.terms[first - 1]?.lower ?? '')) return undefined;
  for (let k = i - 1; k >= 0 && k > i - 4; k--)
    if (candidates[k]!.last >= first - 3 && candidates[k]!.last < first) return chainOf[k];
  return undefined;
}

const VERBAL: ReadonlySet<string> = new Set(['verb', 'infinitive', 'participle', 'gerund']);
const BETWEEN: ReadonlySet<string> = new Set([
  ...VERBAL,
  'aux',
  'modal',
  'adverb',
  'to',
  'negation',
  'determiner',
  'noun',
]);
/** From a verb to its subject. */
const CLAUSE_REACH = 7;

/** The subject of the verb whose object a pronoun is: in "Roe would help him" he is not Roe, in "with him" he may be. */
export function subjectOver({ terms: { terms }, candidates, chainOf }: LinkState, i: number): number | undefined {
  const { first, possessive, subject, sentence } = candidates[i]!;
  if (possessive || subject || !/^(?:him|her|them)$/u.test(terms[first]!.lower)) return undefined;
  const endingAt = new Map<number, number | undefined>();
  for (let k = i - 1; k >= 0 && k > i - 6; k--)
    if (!candidates[k]!.possessive) endingAt.set(candidates[k]!.last, chainOf[k]);
  let verbs = 0;
  for (let at = first - 1; at > first - CLAUSE_REACH && terms[at]?.sentence === sentence; at--) {
    if (verbs > 0 && endingAt.has(at + 1)) return endingAt.get(at + 1);
    if (!BETWEEN.has(terms[at]!.tag)) return undefined;
    if (VERBAL.has(terms[at]!.tag)) verbs += 1;
  }
  return undefined;
}

/** Longest opening phrase, in words. */
const OPENING = 25;

/** "In his letter, Roe said": the person named right after the phrase that opens the sentence. */
export function subjectAfterOpening(
  { terms: { terms, sentences }, candidates, chainOf }: LinkState,
  i: number,
): number | undefined {
  const pronoun = candidates[i]!;
  const { first } = sentences[pronoun.sentence]!;
  if (pronoun.quoted || !pronoun.pronoun?.gender || !opensPhrase(terms[first]!)) return undefined;
  let comma = first;
  while (comma < first + OPENING && terms[comma]?.sentence === pronoun.sentence && terms[comma]!.text !== ',')
    comma += 1;
  if (terms[comma]?.text !== ',' || comma < pronoun.first) return undefined;
  for (let k = i + 1; k < candidates.length && candidates[k]!.first <= comma + 1; k++) {
    const { kind, form, subject } = candidates[k]!;
    if (candidates[k]!.first === comma + 1 && kind === 'person' && form === 'name' && subject) return chainOf[k];
  }
  return undefined;
}

const opensPhrase = ({ tag, lower }: Term): boolean =>
  tag === 'preposition' ||
  tag === 'gerund' ||
  /^(?:after|before|while|when|as|since|until|although|though)$/u.test(lower);
