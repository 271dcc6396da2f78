import { readCountry } from '../lexicon/countries.ts';
import { isUsState } from '../lexicon/places.ts';
import type { Term } from '../terms.ts';
import { type NamePiece, pieceAt } from './known-names.ts';

/**
 * Whether "Georgia" is the American state in this article: other states are named, and neither Georgians nor a
 * neighbour of their country.
 */
export function isAmericanGeorgia(terms: readonly Term[]): boolean {
  let states = 0;
  for (const { text, lower } of terms) {
    if (/^(?:Georgians?|Tbilisi|Abkhazia|Ossetia|Caucasus|Armenia|Azerbaijan)$/u.test(text)) return false;
    if (readCountry(text)?.country.code === 'RU') return false;
    if (/^(?:Atlanta|Savannah|Ga\.)$/u.test(text)) states += 1;
    else if (lower !== 'georgia' && lower !== 'washington' && isUsState(text)) states += 1;
  }
  return states > 0;
}

/** Whether a piece was taken for the country of that name. */
export const isGeorgia = ({ known, country }: NamePiece): boolean => known === 'country' && country === 'GE';

/** A piece as the state, where it was taken for the country. */
export function asState(piece: NamePiece): NamePiece {
  if (!isGeorgia(piece)) return piece;
  return pieceAt(piece.first, piece.last, piece.titleFirst, 'place');
}
