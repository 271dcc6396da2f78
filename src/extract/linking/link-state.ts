import type { EntityKind } from '../../model/index.ts';
import { readCountry } from '../lexicon/countries.ts';
import type { Gender, MentionCandidate, RoleWords } from '../mentions/mention-candidate.ts';
import type { Terms } from '../terms.ts';

/** Where a gender was read, surest first. */
export type GenderSource = 'title' | 'pronouns' | 'noun' | 'first-name' | 'context';

/** A chain while it grows. */
export interface ChainDraft {
  kind: EntityKind;
  /** Names as written, with how often. */
  readonly names: Map<string, number>;
  /** The name it goes by, where the lexicon knows a better one than the article's. */
  known?: string;
  gender?: Gender;
  genderSource?: GenderSource;
  country?: string;
  /** Its roles in lower case: "prime minister", each with the country it is of, if it says so. */
  readonly roles: Map<string, string | undefined>;
  /** Of an unnamed source or group: its noun, and where it was introduced. */
  noun?: string;
  ordinal?: string;
  /** Capitalised modifiers and country that tell groups apart: "European". */
  of?: string;
  plural?: boolean;
  /** Indices of its candidates, in the order they were linked. */
  readonly members: number[];
  /** How often it is the source of a claim. */
  cited: number;
}

/** The work on one article: candidates, the chain of each (if found) with the rule that linked it, and the chains. */
export interface LinkState {
  readonly text: string;
  readonly terms: Terms;
  readonly candidates: readonly MentionCandidate[];
  readonly chainOf: (number | undefined)[];
  readonly linkOf: (string | undefined)[];
  readonly chains: ChainDraft[];
}

export const startLinking = (text: string, terms: Terms, candidates: readonly MentionCandidate[]): LinkState => ({
  text,
  terms,
  candidates,
  chainOf: candidates.map(() => undefined),
  linkOf: candidates.map(() => undefined),
  chains: [],
});

/** Begins a chain and returns its index. */
export function addChain(state: LinkState, kind: EntityKind): number {
  state.chains.push({ kind, names: new Map(), roles: new Map(), members: [], cited: 0 });
  return state.chains.length - 1;
}

/** Puts a candidate into a chain. */
export function link(state: LinkState, candidate: number, chain: number, rule: string): void {
  const draft = state.chains[chain]!;
  const { name, roles, form } = state.candidates[candidate]!;
  state.chainOf[candidate] = chain;
  state.linkOf[candidate] = rule;
  draft.members.push(candidate);
  // A capital that stands for its government is no name of the country.
  if (name && state.candidates[candidate]!.rule !== 'seat')
    draft.names.set(name.text, (draft.names.get(name.text) ?? 0) + 1);
  if (name?.gender) setGender(draft, name.gender, 'title');
  if (form === 'name' || rule === 'apposition')
    for (const role of roles)
      draft.roles.set(
        labelOf(state.terms, role),
        countryOfRole(state.terms, role) ?? draft.roles.get(labelOf(state.terms, role)),
      );
}

/** A role's words in lower case, without country: "prime minister". */
export const labelOf = ({ terms }: Terms, { label }: RoleWords): string =>
  terms
    .slice(label.first, label.last)
    .filter((term) => !readCountry(term.text))
    .map((term) => term.lower)
    .join(' ');

/** The country whose name or adjective stands in what the role is of. */
export function countryOfRole({ terms }: Terms, { of }: RoleWords): string | undefined {
  for (let i = of?.first ?? 0; of && i < of.last; i++) {
    const word = readCountry(terms[i]!.text);
    if (word) return word.country.code;
  }
  return undefined;
}

const RANK: readonly GenderSource[] = ['title', 'pronouns', 'noun', 'first-name', 'context'];

/** Notes a gender unless a surer source has spoken. */
export function setGender(draft: ChainDraft, gender: Gender, source: GenderSource): void {
  if (draft.genderSource && RANK.indexOf(draft.genderSource) <= RANK.indexOf(source)) return;
  draft.gender = gender;
  draft.genderSource = source;
}
