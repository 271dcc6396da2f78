import type { EntityKind } from '../../model/index.ts';
import { readCountry } from '../lexicon/countries.ts';
import { knownOrganization } from '../lexicon/organizations.ts';
import { isPlaceName } from '../lexicon/places.ts';
import { changed, nameCandidate } from './candidates.ts';
import { isPartyMark, pieceAt } from './known-names.ts';
import type { MentionCandidate } from './mention-candidate.ts';
import { nameWithin } from './name-candidates.ts';
import type { NamesTold } from './names-told.ts';
import type { Reading } from './reading.ts';

/**
 * Names that are a part of a hyphenated word: told of, but not acting.
 *
 *     the Roe-Lind talks      anti-Roe leaflets      a Riga-based firm
 *         ~~~ ~~~~                 ~~~                 ~~~~
 *
 * @param taken marks the terms of names.
 */
export function namesInHyphens(
  reading: Reading,
  taken: Uint8Array,
  kinds: ReadonlyMap<string, EntityKind>,
  told: NamesTold,
): MentionCandidate[] {
  const { terms, marked } = reading;
  const found: MentionCandidate[] = [];
  terms.forEach((term, i) => {
    const { text, start } = term;
    if (!text.includes('-') || taken[i] || marked[i] || !/\p{L}-\p{L}/u.test(text) || isPartyMark(term)) return;
    for (const part of text.matchAll(/\p{Lu}[^-]+/gu)) {
      const word = part[0];
      const country = readCountry(word);
      const kind = country ? 'country' : kindOf(word, kinds, told);
      if (!kind) continue;
      const piece = pieceAt(i, i + 1, i, undefined, country?.country.code);
      const name = nameWithin(terms, piece, undefined, i, word);
      const span = { start: start + part.index, end: start + part.index + word.length };
      found.push(changed(nameCandidate(reading, name, kind, 'in name'), { ...span, head: span }));
    }
  });
  return found;
}

function kindOf(word: string, kinds: ReadonlyMap<string, EntityKind>, { surnames }: NamesTold): EntityKind | undefined {
  const kind = kinds.get(word) ?? (surnames.has(word) ? 'person' : undefined);
  return kind ?? (knownOrganization(word) ? 'organization' : isPlaceName(word) ? 'place' : undefined);
}
