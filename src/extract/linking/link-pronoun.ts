import type { FoundAttribution } from '../found-attribution.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import type { ClaimsRead } from './claims-read.ts';
import type { ChainDraft, LinkState } from './link-state.ts';

/** How many sentences back an antecedent may stand, and how many mentions back it is looked for. */
const REACH = 6;
const LOOKBACK = 120;
/** Below this score no one is meant. */
const MINIMUM = -6;
/** What it counts for to have made the claim before, or the one the pronoun stands in. */
const SPOKE = 1.5;

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
  const inside = speakerOf(state, claims, claims.contentAt(pronoun.start));
  const previous = speakerOf(state, claims, claims.before(pronoun.start));
  // Whose quotation it stands in: nobody speaks of himself as "he".
  const voice = inside ?? previous;
  const own = claims.claimsOf.get(i)?.flatMap((claim) => attributions[claim]!.content) ?? [];
  const whom = chainBeforeWhom(state, i);
  let best: number | undefined;
  let bestScore = MINIMUM;
  for (const [chain, last] of chainsBefore(state, i, own)) {
    const draft = state.chains[chain]!;
    if (!mayMean(draft, pronoun) || chain === whom || (pronoun.quoted && chain === voice)) continue;
    const score =
      scoreMention(state.candidates[last]!, pronoun, draft) +
      (chain === previous ? SPOKE : 0) +
      (chain === inside ? SPOKE : 0) +
      Math.min(1.2, Math.log(draft.members.length) * 0.5);
    if (score > bestScore) [best, bestScore] = [chain, score];
  }
  return best;
}

function speakerOf(state: LinkState, claims: ClaimsRead, claim: number | undefined): number | undefined {
  const source = claim === undefined ? undefined : claims.sourceOf[claim];
  return source === undefined ? undefined : state.chainOf[source];
}

/** Chains mentioned in the sentences before, each with its last mention: none in a headline, none in the pronoun's own claim. */
function chainsBefore(
  { candidates, chainOf }: LinkState,
  i: number,
  own: FoundAttribution['content'],
): Map<number, number> {
  const pronoun = candidates[i]!;
  const found = new Map<number, number>();
  for (let k = i - 1; k >= 0 && k > i - LOOKBACK && pronoun.sentence - candidates[k]!.sentence <= REACH; k--) {
    const chain = chainOf[k];
    const { start, heading } = candidates[k]!;
    if (chain === undefined || heading || found.has(chain)) continue;
    if (own.some((span) => start >= span.start && start < span.end)) continue;
    found.set(chain, k);
  }
  return found;
}

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
  const single = chain.kind === 'person' || (chain.kind === 'unnamed' && !chain.plural);
  if (pronoun.gender) return single && (!chain.gender || chain.gender === pronoun.gender);
  if (pronoun.plural) return chain.kind === 'group' || chain.plural === true || chain.kind === 'organization';
  return chain.kind === 'organization' || chain.kind === 'country';
}

function scoreMention(mention: MentionCandidate, pronoun: MentionCandidate, chain: ChainDraft): number {
  const gender = pronoun.pronoun?.gender;
  const plural = pronoun.pronoun?.plural === true;
  let score = -0.9 * (pronoun.sentence - mention.sentence);
  if (mention.subject) score += 1.2;
  if (mention.possessive) score -= 0.6;
  if (mention.quoted && !pronoun.quoted) score -= 1.5;
  if (gender && chain.gender === gender) score += chain.genderSource === 'first-name' ? 0.8 : 1;
  if (chain.kind === 'unnamed') score -= 0.8;
  if (plural && chain.kind === 'organization') score -= 1;
  if (plural && mention.form === 'nominal' && !mention.subject) score -= 1.2;
  if (mention.form === 'pronoun') score += 0.3;
  return score;
}
