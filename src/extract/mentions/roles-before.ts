import { startsWithCapital, startsWithLetter, startsWithSmall } from '../letters.ts';
import { isKinshipNoun } from '../lexicon/kinship.ts';
import { isOrganizationNoun, isPersonNoun } from '../lexicon/person-nouns.ts';
import { isAddress, isPosition, isTitle, makesOtherOffice, OFFICE_MODIFIERS } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import type { NamePiece } from './known-names.ts';
import type { RoleWords, TermRange } from './mention-candidate.ts';
import type { Reading } from './reading.ts';

/** Where a name's mention begins, and what the words before the name say of it. */
export interface RolesBefore {
  readonly first: number;
  readonly roles: readonly RoleWords[];
}

/**
 * Reads role words before a name, from right to left.
 *
 *     Mayor Ada Holm’s son-in-law and adviser Bo Lind
 *     ~~~~~~~~~~~~~~   ==========     =======                ~ of  = label
 */
export function findRolesBefore({ terms }: Reading, piece: NamePiece): RolesBefore {
  const sentence = terms[piece.first]!.sentence;
  const within = (i: number): Term | undefined => (terms[i]?.sentence === sentence ? terms[i] : undefined);
  const labels: TermRange[] = [];
  let at = piece.titleFirst;
  const titled = officeIn(terms, piece);
  if (titled) labels.push(titled);
  let first = at;
  for (;;) {
    const label = titled && at === piece.titleFirst ? titled : labelBefore(within, at);
    if (!label) break;
    at = modifiersBefore(terms, within, Math.min(at, label.first), label === titled);
    labels[label === titled ? 0 : labels.length] = { first: at, last: label.last };
    first = at;
    if (labels.length < 4 && within(at - 1)?.lower === 'and' && labelBefore(within, at - 1)) at -= 1;
    else break;
  }
  if (labels.length === 0) return { first: piece.titleFirst, roles: [] };
  const owner = ownerBefore(terms, within, first) ?? ownerAfter(terms, within, piece.last);
  const roles = labels.reverse().map((label) => {
    return {
      label: trimModifiers(terms, label),
      noun: singular(terms[label.last - 1]!),
      owned: owner?.owned ?? false,
      ...(owner ? { of: owner.range } : {}),
    };
  });
  return { first: owner && !owner.owned ? Math.min(first, owner.range.first) : first, roles };
}

/** The office among the capitalised titles before the name, without forms of address. */
function officeIn(terms: readonly Term[], { titleFirst, first }: NamePiece): TermRange | undefined {
  let last = first;
  while (last > titleFirst && isAddress(terms[last - 1]!.lower)) last -= 1;
  return last > titleFirst ? { first: titleFirst, last } : undefined;
}

const singular = ({ lemma, lower, tag }: Term): string =>
  lemma !== lower && tag === 'noun'
    ? lemma
    : lower.endsWith('s') && isPersonNoun(lower.slice(0, -1))
      ? lower.slice(0, -1)
      : lower;

/** A lower-case person noun that ends right before `at`. */
function labelBefore(within: (i: number) => Term | undefined, at: number): TermRange | undefined {
  const term = within(at - 1);
  // "Chairman and chief executive Joe Roe": the capital is the sentence's.
  if (!term || (!startsWithSmall(term.text) && within(at - 2))) return undefined;
  if (term.lower === 'major') return undefined; // "his first major Test"
  const noun = singular(term);
  if (!isPersonNoun(noun) && !isKinshipNoun(noun) && !isTitle(term.lower) && !isPosition(noun)) return undefined;
  if (term.tag === 'verb' || term.tag === 'infinitive') {
    const before = within(at - 2);
    if (!before || before.tag === 'pronoun' || before.tag === 'modal' || before.tag === 'to') return undefined;
  }
  return { first: at - 1, last: at };
}

/** Back over "special", "press", "former": nouns and adjectives in lower case; before a capitalised office only "former" and its like. */
function modifiersBefore(
  terms: readonly Term[],
  within: (i: number) => Term | undefined,
  at: number,
  titled: boolean,
): number {
  let first = at;
  while (first > 0 && at - first < 4) {
    const term = within(first - 1);
    // "Shadow home secretary Joe Roe", "Former U.S. envoy Jane Roe": the capital is the sentence's.
    const opens = term && !within(first - 2) && (makesOtherOffice(term.lower) || term.lower === 'former');
    if (!term || !(opens || startsWithSmall(term.text))) break;
    const fits =
      OFFICE_MODIFIERS.has(term.lower) ||
      isOrganizationNoun(term.lower) ||
      (!titled && (term.tag === 'adjective' || isNounBefore(within, first - 1)));
    if (!fits || terms[first - 1]!.end + 1 < terms[first]!.start) break;
    first -= 1;
  }
  return first;
}

/** "Acme finance director": no verb stands between a name and a noun, whatever it is tagged. */
function isNounBefore(within: (i: number) => Term | undefined, at: number): boolean {
  const { tag } = within(at)!;
  return tag === 'noun' || ((tag === 'verb' || tag === 'infinitive') && startsWithCapital(within(at - 1)?.text ?? ''));
}

/** Capitalised words before the role, or a possessor: what or whom it is of. */
function ownerBefore(
  terms: readonly Term[],
  within: (i: number) => Term | undefined,
  first: number,
): { range: TermRange; owned: boolean } | undefined {
  const before = within(first - 1);
  if (!before) return undefined;
  if (before.tag === 'possessive') {
    const pronoun = startsWithLetter(before.text);
    let start = first - 1;
    while (!pronoun && within(start - 1) && startsWithCapital(terms[start - 1]!.text) && first - start < 7) start -= 1;
    if (pronoun) return { range: { first: start, last: first }, owned: true };
    if (start === first - 1) start = nounPhraseBefore(within, start); // "the company's main lawyer"
    return start < first - 1 ? { range: { first: start, last: first - 1 }, owned: true } : undefined;
  }
  let start = first;
  while (
    first - start < 5 &&
    within(start - 1) &&
    startsWithCapital(terms[start - 1]!.text) &&
    terms[start - 1]!.tag !== 'date'
  )
    start -= 1;
  return start < first ? { range: { first: start, last: first }, owned: false } : undefined;
}

/** Where the noun that ends at `at` starts, with its determiner; `at` itself where none does. */
function nounPhraseBefore(within: (i: number) => Term | undefined, at: number): number {
  if (within(at - 1)?.tag !== 'noun') return at;
  return within(at - 2)?.tag === 'determiner' ? at - 2 : at - 1;
}

/** "President Moon Jae-in of South Korea". */
function ownerAfter(
  terms: readonly Term[],
  within: (i: number) => Term | undefined,
  after: number,
): { range: TermRange; owned: boolean } | undefined {
  if (within(after)?.lower !== 'of') return undefined;
  const first = within(after + 1)?.lower === 'the' ? after + 2 : after + 1;
  let last = first;
  while (last < first + 4 && within(last) && startsWithCapital(terms[last]!.text)) last += 1;
  return last > first ? { range: { first, last }, owned: false } : undefined;
}

/** A label without "former", "then", …: they say when, not what. */
function trimModifiers(terms: readonly Term[], label: TermRange): TermRange {
  let first = label.first;
  while (
    first < label.last - 1 &&
    /^(?:former|ex|then|late|longtime|veteran|retired|current|outgoing|incoming)$/u.test(terms[first]!.lower)
  )
    first += 1;
  return { first, last: label.last };
}
