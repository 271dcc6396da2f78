import { knownOrganization, ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { nameCandidate } from './candidates.ts';
import { longestKnown, wordsOf } from './known-names.ts';
import type { MentionCandidate } from './mention-candidate.ts';
import type { NameFound } from './name-candidates.ts';
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
    const known = longestKnown(terms, at, last);
    if (!known || known.last - known.first >= last - first) continue;
    // "Riga Police", "Bank of Riga"; but the firm "Meridian Crest Capital" is of no town.
    const after = at > first && /^(?:of|for|in|at)$/u.test(terms[at - 1]!.lower);
    const located = after || (known.last < last && ORGANIZATION_HEADS.has(terms[known.last]!.lower));
    const kind = known.known === 'country' ? 'country' : known.known === 'place' && located ? 'place' : undefined;
    if (kind) {
      const inner = {
        ...name,
        first: at,
        last: known.last,
        piece: known,
        text: wordsOf(terms, at, known.last),
        roles: [],
      };
      found.push({ ...nameCandidate(reading, inner, kind), rule: 'in name', subject: false });
    }
    at = known.last - 1;
  }
  return found;
}
