import type { EntityKind } from '../../model/index.ts';
import { CORPORATE, knownOrganization, NAMED_AFTER, ORGANIZATION_HEADS, TRADES } from '../lexicon/organizations.ts';
import { isAddress, isTitle } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import { candidateAt, nameCandidate } from './candidates.ts';
import { longestKnown, type NamePiece, pieceAt, wordsOf } from './known-names.ts';
import type { MentionCandidate } from './mention-candidate.ts';
import { type NameFound, nameWithin } from './name-candidates.ts';
import type { NamesTold } from './names-told.ts';
import type { Reading } from './reading.ts';

/** Whether a mention only stands in a longer name: it neither speaks nor is what the name is about. */
export const isInName = (rule: string): boolean => rule === 'within' || rule === 'in name';

/**
 * Countries and places in the name of an organisation: told of, but not acting.
 *
 *     United Kingdom Harbour Office      University of Riga
 *     ~~~~~~~~~~~~~~                                   ~~~~
 */
export function placesInName(reading: Reading, name: NameFound): MentionCandidate[] {
  const { terms } = reading;
  const { first, last } = name.piece;
  if (knownOrganization(name.text) || last - first < 2) return [];
  const found: MentionCandidate[] = [];
  for (let at = first; at < last; at++) {
    const known = longestKnown(terms, at, last) ?? unknownPlace(terms, at, last);
    if (!known || known.last - known.first >= last - first) continue;
    // "Riga Police", "Bank of Riga"; but the firm "Meridian Crest Capital" is of no town.
    const after = at > first && /^(?:of|for|in|at)$/u.test(terms[at - 1]!.lower);
    const located = after || (known.last < last && ORGANIZATION_HEADS.has(terms[known.last]!.lower));
    const kind = known.known === 'country' ? 'country' : known.known === 'place' && located ? 'place' : undefined;
    if (kind) {
      found.push(nameCandidate(reading, nameWithin(terms, known, name), kind, 'in name'));
    }
    at = known.last - 1;
  }
  return found;
}

/** "University of South Riga": a place, even where nobody knows it. */
function unknownPlace(terms: readonly Term[], at: number, last: number): NamePiece | undefined {
  const isOf =
    terms[at - 1]?.lower === 'of' && /^(?:university|college|bishop|port)$/u.test(terms[at - 2]?.lower ?? '');
  return isOf && last - at <= 2 ? pieceAt(at, last, at, 'place') : undefined;
}

/**
 * Someone of the article whose name stands in the name of a body or a place, and who gave a name to what is neither:
 * told of, but not acting.
 *
 *     Jane Roe Foundation      Roe Tower      Acme Conference
 *     ~~~~~~~~                 ~~~            ~~~~
 *
 * @param isKept whether the longer name is a mention itself.
 */
export function toldInName(reading: Reading, name: NameFound, told: NamesTold, isKept: boolean): MentionCandidate[] {
  const { terms } = reading;
  const { first, last } = name.piece;
  const inner = (at: number, end: number, kind: EntityKind, piece = pieceAt(at, end)): MentionCandidate[] => [
    nameCandidate(reading, nameWithin(terms, piece), kind, 'in name'),
  ];
  for (let at = first; at < last - 1; at++) {
    const end = endOfPerson(terms, at, last, told);
    if (end > at) return inner(at, end, 'person');
  }
  if (isKept && !NAMED_AFTER.has(terms[last - 1]!.lower)) return [];
  for (let end = last - 1; end > first; end--)
    if (told.bodies.has(wordsOf(terms, first, end))) return inner(first, end, 'organization');
  const known = isKept ? [] : knownIn(terms, first, last);
  return known.flatMap((piece) =>
    piece.known === 'country' || piece.known === 'place' || piece.known === 'organization'
      ? inner(piece.first, piece.last, piece.known, piece)
      : [],
  );
}

function knownIn(terms: readonly Term[], first: number, last: number): NamePiece[] {
  const found: NamePiece[] = [];
  for (let at = first; at < last; at++) {
    const known = longestKnown(terms, at, last);
    if (!known || known.last - known.first === last - first) continue;
    found.push(known);
    at = known.last - 1;
  }
  return found;
}

/** A full name anywhere but at the end; a surname alone only in front, and of no firm: William Ford is not "Ford Motor". */
function endOfPerson(terms: readonly Term[], at: number, last: number, { full, surnames }: NamesTold): number {
  for (let end = last - 1; end > at + 1; end--) if (full.has(wordsOf(terms, at, end))) return end;
  const after = terms[at + 1]!.lower;
  const isFirm = at + 2 === last && (CORPORATE.has(after) || TRADES.has(after));
  return surnames.has(terms[at]!.text) && !isFirm ? at + 1 : at;
}

/**
 * The words before a name that describe whom it names: a second mention of the same.
 *
 *     Riga Mayor Jane Roe      US automaker Acme
 *     ~~~~~~~~~~               ~~~~~~~~~~~~
 */
export function describedInName(reading: Reading, name: NameFound, whole: MentionCandidate): MentionCandidate[] {
  const { terms } = reading;
  let last = name.piece.first;
  while (last > whole.first && isAddress(terms[last - 1]!.lower)) last -= 1;
  // "Prime Minister Roe": a title alone is a part of the name.
  if (last - whole.first < 2 || terms.slice(whole.first, last).every(({ lower }) => isTitle(lower))) return [];
  const { start, end } = terms[last - 1]!;
  const { kind } = whole;
  const told = { kind, form: 'nominal', head: { start, end }, rule: 'in name', roles: [] } as const;
  return [candidateAt(reading, whole.first, last, told, false)];
}
