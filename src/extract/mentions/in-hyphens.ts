import type { EntityKind } from '../../model/index.ts';
import { readCountry } from '../lexicon/countries.ts';
import { knownOrganization } from '../lexicon/organizations.ts';
import { isPlaceName } from '../lexicon/places.ts';
import { nameCandidate } from './candidates.ts';
import type { MentionCandidate } from './mention-candidate.ts';
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
  terms.forEach(({ text, start }, i) => {
    if (!text.includes('-') || taken[i] || marked[i] || !/\p{L}-\p{L}/u.test(text)) return;
    for (const part of text.matchAll(/\p{Lu}[^-]+/gu)) {
      const word = part[0];
      const country = readCountry(word);
      const kind = country ? 'country' : kindOf(word, kinds, told);
      if (!kind) continue;
      const piece = { first: i, last: i + 1, titleFirst: i, ...(country && { country: country.country.code }) };
      const name = { first: i, last: i + 1, piece, text: word, roles: [] };
      const span = { start: start + part.index, end: start + part.index + word.length };
      found.push({ ...nameCandidate(reading, name, kind), ...span, head: span, rule: 'in name', subject: false });
    }
  });
  return found;
}

function kindOf(word: string, kinds: ReadonlyMap<string, EntityKind>, { surnames }: NamesTold): EntityKind | undefined {
  const kind = kinds.get(word) ?? (surnames.has(word) ? 'person' : undefined);
  return kind ?? (knownOrganization(word) ? 'organization' : isPlaceName(word) ? 'place' : undefined);
}
