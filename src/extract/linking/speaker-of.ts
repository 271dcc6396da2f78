import type { Span } from '../../model/index.ts';
import { startsWithSmall } from '../letters.ts';
import { THINGS } from '../lexicon/organizations.ts';
import { isInName } from '../mentions/in-name.ts';
import { isPartyMark, isPortfolio } from '../mentions/known-names.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Term, Terms } from '../terms.ts';

/**
 * Which mention in the words of a source is who speaks: the one the phrase is about, not one it only mentions.
 *
 *     Haley Roe, a spokeswoman for the campaign      the mayor of Riga      her lawyer, John Doe
 *     ~~~~~~~~~                                      ~~~~~~~~~              ~~~~~~~~~~
 *
 * @param candidates sorted by start; the source is looked for from index `from` on.
 * @returns index of the candidate, if one stands in the source.
 */
export function mentionOfSource(
  { terms }: Terms,
  candidates: readonly MentionCandidate[],
  source: readonly Span[],
  from = 0,
): number | undefined {
  const phrase = source[0];
  if (!phrase) return undefined;
  const company = endOfCompany(terms, phrase) ?? endOfParty(terms, phrase);
  if (company !== undefined) return subjectBefore(candidates, company, from);
  let best: number | undefined;
  let bestRank = 0;
  for (let i = from; i < candidates.length && candidates[i]!.start < phrase.end; i++) {
    const candidate = candidates[i]!;
    if (candidate.head.start < phrase.start || candidate.head.end > phrase.end) continue;
    const only = isOwnerOfRole(candidates, i, phrase) || isWhose(terms, candidates, i, phrase);
    const rank = only ? 0 : rankInPhrase(terms, candidate, phrase);
    if (rank > bestRank) [best, bestRank] = [i, rank];
  }
  return best ?? relativeAntecedent(terms, candidates, phrase, from);
}

/** "Acme spokesman Joe Roe": Acme is only what his role is of. */
function isOwnerOfRole(candidates: readonly MentionCandidate[], i: number, phrase: Span): boolean {
  const { first, last } = candidates[i]!;
  for (let k = i + 1; k < candidates.length && candidates[k]!.start < phrase.end; k++)
    if (
      candidates[k]!.form === 'name' &&
      candidates[k]!.roles.some(({ of }) => of && of.first <= first && last <= of.last)
    )
      return true;
  return false;
}

/** "Roe supporters", "the Roe family": the name only says whose they are. */
function isWhose(terms: readonly Term[], candidates: readonly MentionCandidate[], i: number, phrase: Span): boolean {
  const { kind, form, first, last } = candidates[i]!;
  const next = terms[last];
  if (kind !== 'person' || form !== 'name' || !next || next.end > phrase.end || !startsWithSmall(next.text))
    return false;
  const { tag } = terms[first - 1] ?? {};
  if (next.tag === 'noun' && tag === 'determiner') return true;
  for (let k = i - 1; k >= 0 && candidates[k]!.end > candidates[i]!.start; k--)
    if (candidates[k]!.form === 'nominal' && candidates[k]!.last > last) return true;
  return candidates.slice(i + 1, i + 4).some((at) => at.form === 'nominal' && at.first === first && at.last > last);
}

/** Longest list of those who go along, in words. */
const LONGEST_LIST = 40;

/**
 * "Roe, along with ministers from A, B and C, put out": where the source is the list's end, the index of "along".
 */
function endOfCompany(terms: readonly Term[], phrase: Span): number | undefined {
  const first = partitionPoint(terms, ({ start }) => start < phrase.start);
  const at = terms[first];
  if (!at || !/^(?:,|and)$/u.test(terms[first - 1]?.lower ?? '')) return undefined;
  for (let i = first - 1; i > first - LONGEST_LIST && terms[i]?.sentence === at.sentence; i--) {
    const { tag, lower } = terms[i]!;
    if (/^(?:verb|aux|modal|wh|quote)$/u.test(tag)) return undefined;
    if (/^(?:along|together)$/u.test(lower) && terms[i + 1]?.lower === 'with' && terms[i - 1]?.text === ',') return i;
  }
  return undefined;
}

/** "Sen. Roe, R-Ohio, said": where the source begins in or right after the mark of a party, the index of the mark. */
function endOfParty(terms: readonly Term[], phrase: Span): number | undefined {
  const first = partitionPoint(terms, ({ start }) => start < phrase.start);
  // "R-S.C." is read as two sentences.
  for (let at = first; at > first - 3 && at > 0 && terms[at]; at--)
    if (isPartyMark(terms[at]!) && terms[at - 1]!.text === ',') return at;
  return undefined;
}

/** The mention that ends before ", along with". */
function subjectBefore(candidates: readonly MentionCandidate[], along: number, from: number): number | undefined {
  let found: number | undefined;
  for (let i = from; i < candidates.length && candidates[i]!.first < along; i++)
    if (candidates[i]!.last === along - 1) found = i;
  return found;
}

/** Length of "'s": "Roe's" is all of the source of "Roe's claim that". */
const CLITIC = 2;

/** How likely a mention is the phrase's own head; 0 where it cannot be. */
function rankInPhrase(terms: readonly Term[], candidate: MentionCandidate, phrase: Span): number {
  const { kind, form, rule, first, last, possessive } = candidate;
  // "English said": of a country, unless it is Bill English.
  if (isInName(rule) || isThing(candidate) || (rule === 'adjective' && kind !== 'person')) return 0;
  if (possessive && candidate.end + CLITIC < phrase.end) return 0;
  const next = terms[last];
  // "U.S. officials": a name before a noun only says whose they are.
  if (
    form === 'name' &&
    next &&
    next.end <= phrase.end &&
    /^(?:noun|proper|adjective|number)$/u.test(next.tag) &&
    kind !== 'person'
  )
    return 0;
  const leads = candidate.start <= phrase.start + 4;
  const before = terms[first - 1];
  const inside = before !== undefined && before.start >= phrase.start;
  const hangs =
    inside && (before.tag === 'preposition' || before.tag === 'to' || isPrepositionBefore(terms, first - 1, phrase));
  // "Minister for Education Mr. Roe": the portfolio is a part of his title.
  if (hangs && !leads && !(kind === 'person' && isPortfolio(terms[first]!) && candidate.head.start > candidate.start))
    return 0; // "proposals by the Tories" do not make the Tories say it
  let rank = 2;
  if (leads) rank += 4;
  // "CEO of the Refugee Council Jane Roe": right after another name, the person is who it is all about.
  if (form === 'name' && kind === 'person') rank += inside && /^(?:proper|noun)$/u.test(before.tag) ? 6 : 3;
  if (rule === 'seat') rank += 0.5;
  if (form === 'nominal') rank += 0.5;
  return rank;
}

/** "The Harbour Act says": a law speaks for nobody. */
const isThing = ({ rule, name }: MentionCandidate): boolean =>
  rule === 'unsure' && name !== undefined && THINGS.has(name.words.at(-1)!.toLowerCase());

/** "for the Roe campaign": a preposition before the determiner. */
function isPrepositionBefore(terms: readonly Term[], at: number, phrase: Span): boolean {
  const determiner = terms[at]!;
  const before = terms[at - 1];
  return (
    determiner.tag === 'determiner' &&
    before !== undefined &&
    before.start >= phrase.start &&
    before.tag === 'preposition'
  );
}

/** "Jane Roe, who said": the name before the relative pronoun. */
function relativeAntecedent(
  terms: readonly Term[],
  candidates: readonly MentionCandidate[],
  phrase: Span,
  from: number,
): number | undefined {
  const at = partitionPoint(terms, ({ start }) => start < phrase.start);
  const who = terms[at];
  if (!who || !/^(?:who|which|that|whom)$/u.test(who.lower)) return undefined;
  let end = at - 1;
  if (terms[end]?.text === ',') end -= 1;
  for (let i = from; i < candidates.length && candidates[i]!.start < phrase.start; i++)
    if (candidates[i]!.last === end + 1 && !isInName(candidates[i]!.rule) && candidates[i]!.form !== 'pronoun')
      return i;
  return undefined;
}
