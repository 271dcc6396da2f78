import type { EntityKind } from '../../model/index.ts';
import { startsWithSmall } from '../letters.ts';
import { NAME_TAKES } from '../lexicon/organizations.ts';
import { FACILITIES } from '../lexicon/places.ts';
import { genderOfTitle, isAddress, isGeneration } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import { type NamePiece, pieceAt, wordsOf } from './known-names.ts';
import type { NameParts, RoleWords, TermRange } from './mention-candidate.ts';
import type { Reading } from './reading.ts';
import { findRolesBefore } from './roles-before.ts';

/** A name as found, before its kind is weighed over the whole article. */
export interface NameFound extends TermRange {
  readonly piece: NamePiece;
  /** The name's words with single spaces. */
  readonly text: string;
  /** Kind its own words leave no doubt of. */
  readonly sure?: EntityKind | undefined;
  /** Kind of a name in a line in title case. */
  readonly headline?: EntityKind | undefined;
  readonly roles: readonly RoleWords[];
  readonly title?: string | undefined;
}

/** Takes a piece of a run with the role words before it and the lower-case nouns after it that belong to the name. */
export function widenName(reading: Reading, piece: NamePiece): NameFound {
  const { terms } = reading;
  const after = endWithNouns(reading, piece);
  const before = findRolesBefore(reading, piece);
  const titles = terms.slice(piece.titleFirst, piece.first);
  const title = titles.findLast((term) => isAddress(term.lower)) ?? titles.at(-1);
  return {
    first: before.first,
    last: after,
    piece: pieceAt(piece.first, after, piece.titleFirst, piece.known, piece.country),
    text: wordsOf(terms, piece.first, after),
    sure: sureKind(reading, piece, after),
    headline: undefined,
    roles: before.roles,
    title: title?.lower,
  };
}

/**
 * A name that stands within another, of whom it has what is known and its title.
 *
 * @param first where the mention begins, roles and titles before the name included.
 */
export const nameWithin = (
  terms: readonly Term[],
  piece: NamePiece,
  outer?: Pick<NameFound, 'sure' | 'title'>,
  first = piece.first,
  text = wordsOf(terms, piece.first, piece.last),
): NameFound => ({
  first,
  last: piece.last,
  piece,
  text,
  sure: outer?.sure,
  headline: undefined,
  roles: [],
  title: outer?.title,
});

/** A name with the kind it has in a line in title case. */
export const nameInHeadline = (
  { first, last, piece, text, sure, roles, title }: NameFound,
  headline: EntityKind,
): NameFound => ({ first, last, piece, text, sure, headline, roles, title });

function sureKind({ terms }: Reading, piece: NamePiece, after: number): EntityKind | undefined {
  if (after > piece.last) return NAME_TAKES.has(terms[after - 1]!.lower) ? 'organization' : 'place';
  if (piece.titleFirst < piece.first) return 'person';
  if (piece.known === 'people') return 'country';
  if (piece.known === 'adjective' || piece.known === 'country') return 'country';
  return piece.known;
}

/** "Trump administration", "Zaporizhzhia nuclear power plant": index after the nouns that belong to the name. */
function endWithNouns({ terms, surnames }: Reading, piece: NamePiece): number {
  const next = terms[piece.last];
  if (!next || next.sentence !== terms[piece.first]!.sentence || !startsWithSmall(next.text)) return piece.last;
  // "The Clinton campaign" is hers, though there are towns of that name.
  const isTown = piece.known && !(piece.known === 'place' && surnames.has(wordsOf(terms, piece.first, piece.last)));
  if (NAME_TAKES.has(next.lower) && piece.last - piece.first <= 2 && !isTown && piece.titleFirst === piece.first)
    return piece.last + 1;
  if (piece.known && piece.known !== 'place') return piece.last;
  for (let end = Math.min(piece.last + 3, terms.length); end > piece.last; end--)
    if (FACILITIES.has(wordsOf(terms, piece.last, end).toLowerCase())) return end;
  return piece.last;
}

/** The parts of a person's name. */
export function namePartsOf(reading: Reading, found: NameFound): NameParts {
  const words = found.text
    .replaceAll(',', '')
    .split(' ')
    .filter((word) => word !== '' && !/^["“”]/u.test(word));
  const suffix = words.length > 1 && isGeneration(words.at(-1)!) ? words.at(-1) : undefined;
  const titles = reading.terms.slice(found.first, found.piece.first);
  let gender: 'female' | 'male' | undefined;
  for (const term of titles) gender = genderOfTitle(term.lower) ?? gender;
  return {
    text: found.text,
    words,
    title: found.title,
    gender,
    suffix,
  };
}
