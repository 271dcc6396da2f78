import { isAffiliation } from '../lexicon/affiliations.ts';
import { officeInFull } from '../lexicon/titles.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { addChain, type ChainDraft, countryOfRole, type LinkState, labelOf, setGender } from './link-state.ts';

/** The chain of a nominal with the rule that found it; new chains are begun for sources the article does not name. */
export interface NominalLink {
  readonly chain: number;
  readonly rule: string;
}

/** Who a nominal means: whom it stands beside, whose role it is, or which unnamed source. */
export function linkNominal(state: LinkState, i: number): NominalLink | undefined {
  const candidate = state.candidates[i]!;
  const noun = candidate.noun!;
  const beside = apposition(state, i);
  if (beside !== undefined) return { chain: beside, rule: 'apposition' };
  if (noun.noun === 'side' || noun.noun === 'government') {
    const country = state.chains.findIndex((chain) => noun.country !== undefined && chain.country === noun.country);
    return country >= 0 ? { chain: country, rule: 'country side' } : undefined;
  }
  if (noun.noun === 'year-old') return linkAge(state, i);
  if (candidate.kind === 'organization') return linkOrganization(state, i);
  if (!noun.plural && !noun.partitive && isDefinite(candidate)) {
    const holder = holderOf(state, i);
    if (holder !== undefined) return { chain: holder, rule: 'role' };
  }
  return linkUnnamed(state, i);
}

const isDefinite = ({ noun, text }: MentionCandidate & { text?: string }): boolean =>
  text === undefined && /^(?:the|this|that|his|her|its|their|'s|)$/u.test(noun!.determiner);

/** "Jane Roe, the mayor,": between commas beside a name; or "the mayor, Jane Roe,". */
function apposition(state: LinkState, i: number): number | undefined {
  const { terms } = state.terms;
  const candidate = state.candidates[i]!;
  if (candidate.noun!.plural) return undefined;
  const before = terms[candidate.first - 1];
  const joined = before?.lower === 'and' || (before?.lower === 'as' && terms[candidate.first - 2]?.lower === 'well');
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const other = state.candidates[k]!;
    if (other.sentence !== candidate.sentence) break;
    if (joined && state.linkOf[k] === 'apposition' && other.form === 'nominal') return state.chainOf[k];
    if (other.form !== 'name' || other.kind !== kindNamed(candidate)) continue;
    const comma = terms[other.last];
    if (comma?.lower === ',' && candidate.first === other.last + 1 && !candidate.subject) return state.chainOf[k];
    if (comma?.tag === 'aux' && candidate.first === other.last + 1 && /^(?:is|was)$/u.test(comma.lower))
      return state.chainOf[k];
    break;
  }
  const comma = terms[candidate.last];
  if (comma?.lower !== ',') return undefined;
  for (let k = i + 1; k < state.candidates.length && k < i + 4; k++) {
    const other = state.candidates[k]!;
    if (
      other.first === candidate.last + 1 &&
      other.form === 'name' &&
      other.kind === kindNamed(candidate) &&
      other.roles.length === 0
    )
      return isDefinite(candidate) && !/^(?:also|but|and)$/u.test(terms[other.last]?.lower ?? '')
        ? state.chainOf[k]
        : undefined;
  }
  return undefined;
}

const kindNamed = ({ kind }: MentionCandidate): string => (kind === 'unnamed' ? 'person' : kind);

/** The person who holds the role: the one mentioned last before it. */
function holderOf(state: LinkState, i: number): number | undefined {
  const candidate = state.candidates[i]!;
  const role = candidate.roles[0];
  if (!role) return undefined;
  const label = labelOf(state.terms, role);
  const country = candidate.noun!.country ?? countryOfRole(state.terms, role);
  const holders = state.chains.flatMap((chain, index) =>
    chain.kind === 'person' && holds(chain, label, country)
      ? [{ index, start: lastBefore(state, chain, candidate.start) }]
      : [],
  );
  const before = holders.filter(({ start }) => start >= 0).sort((a, b) => b.start - a.start);
  // Named only later: "The president said … President Jane Roe".
  return (before[0] ?? (holders.length === 1 ? holders[0] : undefined))?.index;
}

/** "senator" for "Sen." and "junior senator", "lawmaker" for either. */
function isSameOffice(role: string, label: string): boolean {
  const full = officeInFull(role).toLowerCase();
  if (full === label || full.endsWith(` ${label}`) || label.endsWith(` ${full}`)) return true;
  if (/(?:^| )(?:congressman|congresswoman)$/u.test(label)) return full === 'representative';
  return label === 'lawmaker' && /^(?:representative|senator|congressman|congresswoman)$/u.test(full);
}

/** Offices whose holder is also called the country's leader. */
const LEADERS =
  /(?:^| )(?:president|prime minister|premier|chancellor|king|queen|emperor|dictator|supreme leader|leader|emir)$/u;

function holds(chain: ChainDraft, label: string, country: string | undefined): boolean {
  for (const [role, of] of chain.roles) {
    if (country && of && country !== of) continue;
    if (isSameOffice(role, label)) return true;
    if (label === 'leader' && country !== undefined && of === country && LEADERS.test(role)) return true;
  }
  return false;
}

const lastBefore = ({ candidates }: LinkState, { members }: ChainDraft, position: number): number => {
  let last = -1;
  for (const member of members) {
    const { start, heading } = candidates[member]!;
    if (start < position && start > last && !heading) last = start;
  }
  return last;
};

/** "the 30-year-old": the person mentioned last, within two sentences. */
function linkAge(state: LinkState, i: number): NominalLink | undefined {
  const candidate = state.candidates[i]!;
  if (!isDefinite(candidate)) return undefined;
  for (let k = i - 1; k >= 0 && candidate.sentence - state.candidates[k]!.sentence <= 2; k--) {
    const chain = state.chainOf[k];
    if (chain !== undefined && state.candidates[k]!.subject && state.chains[chain]!.kind === 'person')
      return { chain, rule: 'age' };
  }
  return undefined;
}

/** "the company", "the ministry": the organisation mentioned last whose name holds the noun. */
function linkOrganization(state: LinkState, i: number): NominalLink | undefined {
  const candidate = state.candidates[i]!;
  const { noun, plural } = candidate.noun!;
  if (plural || !isDefinite(candidate)) return undefined;
  const firm = /^(?:company|firm|group|giant|maker|airline|retailer|carmaker|manufacturer|bank|chain)$/u.test(noun);
  let best: number | undefined;
  let bestStart = -1;
  state.chains.forEach((chain, index) => {
    if (chain.kind !== 'organization') return;
    const holdsNoun = [...chain.names.keys()].some((name) => name.toLowerCase().split(' ').includes(noun));
    if (!holdsNoun && !firm) return;
    const start = lastBefore(state, chain, candidate.start);
    const near = start >= 0 && state.candidates[chain.members.find((m) => state.candidates[m]!.start === start)!]!;
    if (!near || (!holdsNoun && candidate.sentence - near.sentence > 2)) return;
    if (start > bestStart) [best, bestStart] = [index, start];
  });
  return best === undefined ? undefined : { chain: best, rule: 'organisation noun' };
}

/** Unnamed sources: told apart by ordinal, number and country, and followed through the article. */
function linkUnnamed(state: LinkState, i: number): NominalLink | undefined {
  const candidate = state.candidates[i]!;
  const noun = candidate.noun!;
  if (candidate.heading) return undefined;
  const like = state.chains.flatMap((chain, index) => (chain.noun === noun.noun ? [{ chain, index }] : []));
  const of = noun.country ?? noun.modifiers.filter((word) => isAffiliation(word) || noun.plural).join(' ');
  const groups = like.filter(({ chain }) => chain.plural);
  const singles = like.filter(({ chain }) => !chain.plural);
  if (noun.plural || noun.partitive) {
    const group =
      groups.find(({ chain }) => chain.of === of) ??
      ((of === '' && /^(?:the|both|these|those)$/u.test(noun.determiner)) || noun.partitive
        ? mostCited(groups)
        : undefined);
    if (group) return { chain: group.index, rule: noun.partitive ? 'member of the group' : 'same group' };
    if (
      !noun.partitive &&
      /^(?:the|both|these|those)$/u.test(noun.determiner) &&
      of === '' &&
      groups.length === 0 &&
      singles.length > 1
    ) {
      return begin(state, candidate, 'group of the sources', singles[0]!.chain.of ?? '');
    }
    return begin(state, candidate, 'new group', of);
  }
  if (noun.determiner === 'the' || noun.determiner === 'that' || noun.determiner === 'this') {
    const fitting = singles.filter(({ chain }) => of === '' || chain.of === '' || chain.of === of);
    const numbered = noun.ordinal ? byOrdinal(fitting, noun.ordinal) : undefined;
    if (numbered) return { chain: numbered.index, rule: 'ordinal' };
    if (!noun.ordinal && fitting.length > 0)
      return { chain: lastOrMostCited(state, fitting, candidate), rule: 'the last or most cited' };
  }
  if (
    noun.determiner !== '' &&
    /^(?:his|her|its|their|'s|my|your|our)$/u.test(noun.determiner) &&
    singles.length === 1 &&
    singles[0]!.chain.of === of
  )
    return { chain: singles[0]!.index, rule: 'same words' };
  return begin(state, candidate, 'new unnamed source', of || groupOf(groups));
}

/** The group most often cited as a source, then the last. */
const mostCited = <T extends { chain: ChainDraft }>(groups: readonly T[]): T | undefined =>
  groups.reduce<T | undefined>(
    (best, group) => (best && best.chain.cited > group.chain.cited ? best : group),
    undefined,
  );

const groupOf = (groups: readonly { chain: ChainDraft }[]): string => groups.at(-1)?.chain.of ?? '';

function byOrdinal(
  like: readonly { chain: ChainDraft; index: number }[],
  ordinal: string,
): { index: number } | undefined {
  const same = like.find(({ chain }) => chain.ordinal === ordinal);
  if (same) return same;
  if (ordinal === 'first') return like.find(({ chain }) => !chain.ordinal || chain.ordinal === 'one');
  if (ordinal === 'second' || ordinal === 'other')
    return (
      like.find(({ chain }) => chain.ordinal === 'another' || chain.ordinal === 'second') ??
      (like.length === 2 ? like[1] : undefined)
    );
  return undefined;
}

/** The last one within two sentences, else the one most often cited. */
function lastOrMostCited(
  state: LinkState,
  like: readonly { chain: ChainDraft; index: number }[],
  candidate: MentionCandidate,
): number {
  const last = like
    .map(({ chain, index }) => ({ index, start: lastBefore(state, chain, candidate.start), chain }))
    .sort((a, b) => b.start - a.start)[0]!;
  const member = last.chain.members.find((m) => state.candidates[m]!.start === last.start);
  if (member !== undefined && candidate.sentence - state.candidates[member]!.sentence <= 2) return last.index;
  return [...like].sort((a, b) => b.chain.cited - a.chain.cited || b.chain.members.length - a.chain.members.length)[0]!
    .index;
}

function begin(state: LinkState, candidate: MentionCandidate, rule: string, of: string): NominalLink {
  const noun = candidate.noun!;
  const index = addChain(state, noun.plural || noun.partitive ? 'group' : 'unnamed');
  const chain = state.chains[index]!;
  chain.noun = noun.noun;
  chain.of = of;
  chain.plural = noun.plural || noun.partitive;
  if (noun.ordinal) chain.ordinal = noun.ordinal;
  if (noun.gender) setGender(chain, noun.gender, 'noun');
  return { chain: index, rule };
}
