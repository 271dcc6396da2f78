import type { RoleWords } from '../mentions/mention-candidate.ts';
import { type ClaimsRead, lowerBound } from './claims-read.ts';
import { addChain, type LinkState, link } from './link-state.ts';

/**
 * "I" and "we" inside a claim are its speaker, in a quotation without one who spoke before; "we" of one who speaks for
 * an organisation is that. Elsewhere they are whoever tells the story.
 *
 *     “We pay, and I know why,” said Jane Roe, a spokeswoman for Acme
 *      ^^             ~              ~~~~~~~~                    ^^^^
 */
export function linkFirstPersons(state: LinkState, claims: ClaimsRead): void {
  const { candidates, chainOf } = state;
  const starts = candidates.map(({ first }) => first);
  const bodies = new Map<number, number | undefined>();
  let narrator: number | undefined;
  const speakerOf = (claim: number | undefined, pronoun: number): number | undefined => {
    const source = claim === undefined ? undefined : claims.sourceOf[claim];
    return source === undefined || source === pronoun ? undefined : chainOf[source];
  };
  candidates.forEach(({ pronoun, quoted, start }, i) => {
    if (pronoun?.person !== 1) return;
    const chain = speakerOf(claims.contentAt(start), i) ?? (quoted ? speakerOf(claims.before(start), i) : undefined);
    if (chain === undefined) {
      narrator ??= addChain(state, 'unnamed');
      link(state, i, narrator, 'narrator');
      return;
    }
    if (!bodies.has(chain)) bodies.set(chain, bodyOf(state, chain, starts));
    link(state, i, (pronoun.plural ? bodies.get(chain) : undefined) ?? chain, 'first person');
  });
}

/** The organisation a person has a role in, if the article says so. */
function bodyOf(
  { candidates, chainOf, chains }: LinkState,
  chain: number,
  starts: readonly number[],
): number | undefined {
  if (chains[chain]!.kind !== 'person') return undefined;
  const organizationIn = ({ of }: RoleWords): number | undefined => {
    for (let k = of ? lowerBound(starts, of.first) : starts.length; k < starts.length && starts[k]! < of!.last; k++)
      if (candidates[k]!.kind === 'organization' && candidates[k]!.form === 'name') return chainOf[k];
    return undefined;
  };
  for (const member of chains[chain]!.members)
    for (const role of candidates[member]!.roles) {
      const body = organizationIn(role);
      if (body !== undefined) return body;
    }
  return undefined;
}
