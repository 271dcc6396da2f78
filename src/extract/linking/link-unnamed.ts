import { isAffiliation } from '../lexicon/affiliations.ts';
import type { MentionCandidate, NounParts } from '../mentions/mention-candidate.ts';
import { addChain, type LinkState, type NominalLink, putInto, sentencesSince, setGender } from './link-state.ts';

/** So many unnamed sources of one noun are kept in view. */
const IN_VIEW = 40;

/**
 * Which unnamed source or group a nominal is: told apart by ordinal, number and origin, and followed through the article.
 *
 *     a senior U.S. official … a second U.S. official … the first official … both officials
 *     ~~~~~~~~~~~~~~~~~~~~~~ 1 ^^^^^^^^^^^^^^^^^^^^^^ 2 ~~~~~~~~~~~~~~~~~~ 1 ============== their group
 */
export function linkUnnamed(state: LinkState, i: number): NominalLink | undefined {
  const candidate = state.candidates[i]!;
  const noun = candidate.noun!;
  const like = (state.byNoun.get(noun.noun) ?? []).slice(-IN_VIEW);
  const groups = like.filter((chain) => state.chains[chain]!.plural);
  const singles = like.filter((chain) => !state.chains[chain]!.plural);
  const of = originOf(noun);
  if (candidate.heading) {
    const chain = (noun.plural ? groups : singles).find((index) => state.chains[index]!.of === of);
    return chain === undefined ? undefined : { chain, rule: 'headline' };
  }
  return noun.plural || noun.partitive
    ? linkGroup(state, candidate, of, groups, singles)
    : linkSingle(state, candidate, of, groups, singles);
}

/** Country or affiliation; of groups all modifiers, for "security officials" are not "military officials". */
const originOf = ({ country, modifiers, plural }: NounParts): string =>
  country ?? modifiers.filter((word) => isAffiliation(word) || plural).join(' ');

function linkGroup(
  state: LinkState,
  candidate: MentionCandidate,
  of: string,
  groups: readonly number[],
  singles: readonly number[],
): NominalLink {
  const { determiner, partitive } = candidate.noun!;
  const refersBack = /^(?:the|both|these|those)$/u.test(determiner) && of === '';
  const same = groups.find((chain) => state.chains[chain]!.of === of);
  const group = same ?? (refersBack || partitive ? mostCited(state, groups) : undefined);
  if (group !== undefined) return { chain: group, rule: partitive ? 'member of the group' : 'same group' };
  const ofSources = refersBack && singles.length > 1;
  return ofSources
    ? begin(state, candidate, 'group of the sources', state.chains[singles[0]!]!.of ?? '')
    : begin(state, candidate, 'new group', of);
}

function linkSingle(
  state: LinkState,
  candidate: MentionCandidate,
  of: string,
  groups: readonly number[],
  singles: readonly number[],
): NominalLink {
  const { determiner, ordinal } = candidate.noun!;
  const originAt = (chain: number): string => state.chains[chain]!.of ?? '';
  if (/^(?:the|that|this)$/u.test(determiner)) {
    const fitting = singles.filter((chain) => of === '' || originAt(chain) === '' || originAt(chain) === of);
    const numbered = ordinal ? byOrdinal(state, fitting, ordinal) : undefined;
    if (numbered !== undefined) return { chain: numbered, rule: 'ordinal' };
    if (!ordinal && fitting.length > 0)
      return { chain: lastOrMostCited(state, fitting, candidate), rule: 'the last or most cited' };
  }
  if (
    /^(?:his|her|its|their|'s|my|your|our)$/u.test(determiner) &&
    singles.length === 1 &&
    originAt(singles[0]!) === of
  )
    return { chain: singles[0]!, rule: 'same words' };
  const group = groups.at(-1);
  return begin(state, candidate, 'new unnamed source', of || (group === undefined ? '' : originAt(group)));
}

function byOrdinal({ chains }: LinkState, like: readonly number[], ordinal: string): number | undefined {
  const at = (...ordinals: readonly (string | undefined)[]): number | undefined =>
    like.find((chain) => ordinals.includes(chains[chain]!.ordinal));
  if (ordinal === 'first') return at('first') ?? at(undefined, 'one');
  if (ordinal === 'second' || ordinal === 'other')
    return at(ordinal) ?? at('another', 'second') ?? (like.length === 2 ? like[1] : undefined);
  return at(ordinal);
}

/** The last one within two sentences, else the one most often cited. */
function lastOrMostCited(state: LinkState, like: readonly number[], candidate: MentionCandidate): number {
  const last = like.reduce((a, b) => ((state.chains[b]!.last ?? -1) > (state.chains[a]!.last ?? -1) ? b : a));
  if ((sentencesSince(state, state.chains[last]!, candidate) ?? 9) <= 2) return last;
  return mostCited(state, like) ?? last;
}

/** The chain most often cited as a source; of equals the last. */
const mostCited = ({ chains }: LinkState, those: readonly number[]): number | undefined =>
  those.reduce<number | undefined>(
    (a, b) => (a !== undefined && chains[a]!.cited > chains[b]!.cited ? a : b),
    undefined,
  );

function begin(state: LinkState, { noun, kind }: MentionCandidate, rule: string, of: string): NominalLink {
  const plural = noun!.plural || noun!.partitive;
  const index = addChain(state, kind === 'place' ? kind : plural || kind === 'organization' ? 'group' : 'unnamed');
  const chain = state.chains[index]!;
  chain.noun = noun!.noun;
  chain.of = of;
  chain.plural = plural;
  if (noun!.ordinal) chain.ordinal = noun!.ordinal;
  if (noun!.gender) setGender(chain, noun!.gender, 'noun');
  putInto(state.byNoun, noun!.noun, index);
  return { chain: index, rule };
}
