import type { FoundAttribution } from '../found-attribution.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import type { ClaimsRead } from './claims-read.ts';
import type { ChainDraft, LinkState } from './link-state.ts';

/** How many sentences back an antecedent may stand. */
const REACH = 6;
/** How many of a chain's latest mentions are looked at. */
const LOOKBACK = 12;

/**
 * Who a pronoun of the third person stands for: the best-scoring chain mentioned before it, or none.
 * Weights were set by hand: nearness first, then being a subject and having just spoken.
 */
export function antecedentOf(
  state: LinkState,
  i: number,
  claims: ClaimsRead,
  attributions: readonly FoundAttribution[],
): number | undefined {
  const pronoun = state.candidates[i]!;
  const inside = claims.contentAt(pronoun.start);
  const insideSpeaker = inside === undefined ? undefined : speakerOf(state, claims, inside);
  const before = claims.before(pronoun.start);
  const previous = before === undefined ? undefined : speakerOf(state, claims, before);
  const own = claims.claimsOf.get(i)?.flatMap((claim) => attributions[claim]!.content) ?? [];
  const whom = chainBeforeWhom(state, i);
  let best: number | undefined;
  let bestScore = MINIMUM;
  state.chains.forEach((chain, index) => {
    if (!mayMean(chain, pronoun)) return;
    if (pronoun.quoted && index === insideSpeaker) return;
    if (index === whom) return;
    const last = lastUsable(state, chain, pronoun, own);
    if (last === undefined) return;
    const score =
      scoreMention(state.candidates[last]!, pronoun, chain) +
      (index === previous ? SPOKE : 0) +
      (index === insideSpeaker ? SPOKE : 0) +
      Math.min(1.2, Math.log(chain.members.length) * 0.5);
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

const MINIMUM = -6;
const SPOKE = 1.5;

const speakerOf = (state: LinkState, claims: ClaimsRead, claim: number): number | undefined => {
  const source = claims.sourceOf[claim];
  return source === undefined ? undefined : state.chainOf[source];
};

/** "Roe, whom he called …": he is not Roe. */
function chainBeforeWhom({ terms, candidates, chainOf }: LinkState, i: number): number | undefined {
  const { first } = candidates[i]!;
  if (!/^(?:whom|who)$/u.test(terms.terms[first - 1]?.lower ?? '')) return undefined;
  for (let k = i - 1; k >= 0 && k > i - 4; k--)
    if (candidates[k]!.last >= first - 3 && candidates[k]!.last < first) return chainOf[k];
  return undefined;
}

function mayMean(chain: ChainDraft, { pronoun }: MentionCandidate): boolean {
  if (pronoun?.person !== 3) return false;
  if (pronoun.gender)
    return (
      (chain.kind === 'person' || (chain.kind === 'unnamed' && !chain.plural)) &&
      (!chain.gender || chain.gender === pronoun.gender)
    );
  if (pronoun.plural) return chain.kind === 'group' || chain.plural === true || chain.kind === 'organization';
  return chain.kind === 'organization' || chain.kind === 'country';
}

/** The chain's last mention before the pronoun that it can lean on: not in the pronoun's own claim, not in a headline. */
function lastUsable(
  { candidates }: LinkState,
  { members }: ChainDraft,
  pronoun: MentionCandidate,
  own: FoundAttribution['content'],
): number | undefined {
  let best: number | undefined;
  for (let k = members.length - 1, looked = 0; k >= 0 && looked < LOOKBACK; k--) {
    const member = candidates[members[k]!]!;
    if (member.start >= pronoun.start) continue;
    looked += 1;
    if (member.heading || own.some((span) => member.start >= span.start && member.start < span.end)) continue;
    if (best === undefined || member.start > candidates[best]!.start) best = members[k];
  }
  return best !== undefined && pronoun.sentence - candidates[best]!.sentence <= REACH ? best : undefined;
}

function scoreMention(mention: MentionCandidate, pronoun: MentionCandidate, chain: ChainDraft): number {
  const gender = pronoun.pronoun?.gender;
  let score = -0.9 * (pronoun.sentence - mention.sentence);
  if (mention.subject) score += 1.2;
  if (mention.possessive) score -= 0.6;
  if (mention.quoted && !pronoun.quoted) score -= 1.5;
  if (gender && chain.gender === gender) score += chain.genderSource === 'first-name' ? 0.8 : 1;
  if (chain.kind === 'unnamed') score -= 0.8;
  if (pronoun.pronoun?.plural && mention.form === 'nominal' && !mention.subject) score -= 1.2;
  if (pronoun.pronoun?.plural && chain.kind === 'organization') score -= 1;
  if (mention.form === 'pronoun') score += 0.3;
  return score;
}
