import type { FoundAttribution } from '../found-attribution.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { actsInSentence } from './acts-in-sentence.ts';
import type { ClaimsRead } from './claims-read.ts';
import type { ChainDraft, LinkState } from './link-state.ts';
import { chainBeforeWhom, subjectAfterOpening, subjectOver } from './pronoun-clause.ts';
import { scoreChain, scoreDistance, scoreMention } from './score-antecedent.ts';
import { speaksForNobody } from './speaks-for-nobody.ts';
import { whoTookFloor } from './took-floor.ts';

/** How many sentences back an antecedent may stand, and how many mentions back it is looked for. */
const REACH = 6;
const LOOKBACK = 120;
/** Rules of mentions that no pronoun goes with. */
const MEANS_NOBODY = /^(?:in name|unsure)$/u;
/** Below this score no one is meant. */
const MINIMUM = -6;
/** What it counts for to have made the claim before, or taken the floor since, or made the one the pronoun stands in … */
const SPOKE = 1.5;
/** … and to have made the one before, where the pronoun neither speaks nor acts: "his". */
const SPOKE_BEFORE = 0.7;
/** What it counts against someone to be called by name in the claim: he would say "I". */
const BY_NAME = 2.5;
/** As the subject that an opening phrase waits for: "In his letter, Roe said". */
const AWAITED = 1.5;

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
  if (speaksForNobody(state, i, claims, attributions)) return undefined;
  const pronoun = state.candidates[i]!;
  const inside = speakerOf(state, claims, claims.contentAt(pronoun.start));
  const before = claims.before(pronoun.start);
  const own = claims.claimsOf.get(i)?.flatMap((claim) => attributions[claim]!.content) ?? [];
  const named = pronoun.pronoun?.gender ? namedIn(state, i, own) : new Set<number>();
  const speaks = claims.claimsOf.has(i) || pronoun.subject;
  const taker = speaks && pronoun.pronoun?.gender ? whoTookFloor(state, i, claims, before) : undefined;
  const floor = taker === undefined || named.has(taker) ? undefined : taker;
  const previous = floor ?? speakerOf(state, claims, before);
  // Whose quotation it stands in: nobody speaks of himself as "he".
  const voice = pronoun.quoted ? (inside ?? previous) : undefined;
  const others = [chainBeforeWhom(state, i), subjectOver(state, i), voice];
  const fresh = floor === undefined ? freshness(state, claims, before, pronoun) : 1;
  const goesOn = (speaks ? SPOKE : SPOKE_BEFORE) * fresh;
  let best: number | undefined;
  let bestScore = MINIMUM;
  for (const [chain, likeliest] of chainsBefore(state, i, own, claims)) {
    if (others.includes(chain)) continue;
    const draft = state.chains[chain]!;
    const score =
      likeliest +
      scoreChain(draft, pronoun) +
      (chain === previous ? goesOn : 0) +
      (chain === inside ? SPOKE : 0) -
      (named.has(chain) ? BY_NAME : 0);
    if (score > bestScore) [best, bestScore] = [chain, score];
  }
  return best;
}

/** “Roe is a legend,” he said: whom he calls by name, in quotation marks or after he is named, is hardly he. */
function namedIn(
  { candidates, chainOf, terms: { terms } }: LinkState,
  i: number,
  own: FoundAttribution['content'],
): Set<number> {
  const { start } = candidates[i]!;
  const named = new Set<number>();
  for (let k = Math.max(0, i - LOOKBACK); own.length > 0 && k < candidates.length && k < i + LOOKBACK; k++) {
    const { form, rule, quoted, start: at, last } = candidates[k]!;
    const chain = chainOf[k];
    if (chain === undefined || form !== 'name' || !(quoted || at > start) || MEANS_NOBODY.test(rule)) continue;
    if (/^(?:noun|proper)$/u.test(terms[last]?.tag ?? '')) continue; // "Roe supporters"
    if (own.some((span) => at >= span.start && at < span.end)) named.add(chain);
  }
  return named;
}

/** How many sentences on the last speaker counts in full, and after how many not at all. */
const FRESH = 2;
const STALE = 5;

/** How much it counts to have spoken last, by the sentences since that are no part of a claim: 1 down to 0. */
function freshness(
  { candidates }: LinkState,
  claims: ClaimsRead,
  claim: number | undefined,
  pronoun: MentionCandidate,
): number {
  const source = claim === undefined ? undefined : claims.sourceOf[claim];
  if (source === undefined) return 0;
  const since = claims.narrated[pronoun.sentence]! - claims.narrated[candidates[source]!.sentence]!;
  return Math.min(1, Math.max(0, (STALE - since) / (STALE - FRESH)));
}

/** The chain of a claim's speaker; of "“I think so,” Roe said" it is Roe who thinks. */
function speakerOf(state: LinkState, claims: ClaimsRead, claim: number | undefined): number | undefined {
  const source = claim === undefined ? undefined : claims.sourceOf[claim];
  if (source === undefined) return undefined;
  const { pronoun, quoted, start } = state.candidates[source]!;
  const outer = pronoun?.person === 1 && quoted ? claims.contentAt(start) : undefined;
  const speaker = outer === undefined || outer === claim ? source : claims.sourceOf[outer];
  return speaker === undefined ? undefined : state.chainOf[speaker];
}

/**
 * Chains mentioned in the sentences before, each with the score of a mention: of a person the likeliest, else the last.
 * None of a headline, none of the pronoun's own claim.
 */
function chainsBefore(
  state: LinkState,
  i: number,
  own: FoundAttribution['content'],
  claims: ClaimsRead,
): Map<number, number> {
  const { candidates, chainOf } = state;
  const pronoun = candidates[i]!;
  const found = new Map<number, number>();
  const awaited = subjectAfterOpening(state, i);
  if (awaited !== undefined && mayMean(state.chains[awaited]!, pronoun)) found.set(awaited, AWAITED);
  for (let k = i - 1; k >= 0 && k > i - LOOKBACK; k--) {
    const mention = candidates[k]!;
    const away = distance(mention, pronoun, claims);
    if (away > REACH && !mention.quoted) break;
    const chain = chainOf[k];
    if (chain === undefined || mention.heading || MEANS_NOBODY.test(mention.rule) || away > REACH) continue;
    if (!mayMean(state.chains[chain]!, pronoun)) continue;
    if (own.some((span) => mention.start >= span.start && mention.start < span.end)) continue;
    const subject = pronoun.pronoun?.gender ? actsInSentence(state, mention) : mention.subject;
    const score = scoreMention(mention, pronoun, subject) + scoreDistance(away);
    const before = found.get(chain);
    if (before === undefined || (pronoun.pronoun?.gender && before < score)) found.set(chain, score);
  }
  return found;
}

/** Sentences from a mention to a pronoun; outside of quotations those that are quoted whole do not count. */
function distance(mention: MentionCandidate, pronoun: MentionCandidate, { narrated }: ClaimsRead): number {
  if (mention.quoted || pronoun.quoted) return pronoun.sentence - mention.sentence;
  return narrated[pronoun.sentence]! - narrated[mention.sentence]!;
}

function mayMean(chain: ChainDraft, { pronoun }: MentionCandidate): boolean {
  if (pronoun?.person !== 3) return false;
  const single = chain.kind === 'person' || (chain.kind === 'unnamed' && !chain.plural);
  if (pronoun.gender) return single && (!chain.gender || chain.gender === pronoun.gender);
  if (pronoun.plural) return chain.kind === 'group' || chain.plural === true || chain.kind === 'organization';
  return chain.kind === 'organization' || chain.kind === 'country';
}
