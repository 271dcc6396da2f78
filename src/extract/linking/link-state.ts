import type { EntityKind } from '../../model/index.ts';
import { readCountry } from '../lexicon/countries.ts';
import { isInName } from '../mentions/in-name.ts';
import type { Gender, MentionCandidate, RoleWords } from '../mentions/mention-candidate.ts';
import type { Terms } from '../terms.ts';

/** Where a gender was read, surest first. */
const GENDER_SOURCES = ['title', 'noun', 'first-name', 'context'] as const;
export type GenderSource = (typeof GENDER_SOURCES)[number];

/** A chain while it grows. */
export interface ChainDraft {
  kind: EntityKind;
  /** Names as written, with how often. */
  readonly names: Map<string, number>;
  /** The name it goes by, where the lexicon knows a better one than the article's. */
  known: string | undefined;
  gender: Gender | undefined;
  genderSource: GenderSource | undefined;
  country: string | undefined;
  /** Its roles in lower case: "prime minister", each with the country it is of, if it says so. */
  readonly roles: Map<string, string | undefined>;
  /** Of an unnamed source or group: its noun, its place among its like, and the words that tell it apart: "european". */
  noun: string | undefined;
  ordinal: string | undefined;
  of: string | undefined;
  plural: boolean | undefined;
  /** Indices of its candidates, in the order they were linked. */
  readonly members: number[];
  /** How often it is the source of a claim, so far. */
  cited: number;
  /** The candidate it was mentioned by last, headlines aside, while the article is read from left to right. */
  last: number | undefined;
}

/** The work on one article: candidates, the chain of each (if found) with the rule that linked it, and the chains. */
export interface LinkState {
  readonly text: string;
  readonly terms: Terms;
  readonly candidates: readonly MentionCandidate[];
  readonly chainOf: (number | undefined)[];
  readonly linkOf: (string | undefined)[];
  readonly chains: ChainDraft[];
  /** Persons by the last word of their roles, unnamed chains by their noun, countries by code. */
  readonly byRole: Map<string, number[]>;
  readonly byNoun: Map<string, number[]>;
  readonly byCountry: Map<string, number>;
  /** Persons named, by the term their mention begins with. */
  readonly personAt: ReadonlyMap<number, number>;
}

export const startLinking = (text: string, terms: Terms, candidates: readonly MentionCandidate[]): LinkState => ({
  text,
  terms,
  candidates,
  chainOf: candidates.map(() => undefined),
  linkOf: candidates.map(() => undefined),
  chains: [],
  byRole: new Map(),
  byNoun: new Map(),
  byCountry: new Map(),
  personAt: personsAt(candidates),
});

function personsAt(candidates: readonly MentionCandidate[]): Map<number, number> {
  const found = new Map<number, number>();
  candidates.forEach(({ form, kind, first, rule }, i) => {
    if (form === 'name' && kind === 'person' && !isInName(rule)) found.set(first, i);
  });
  return found;
}

/** Begins a chain and returns its index. All have the same fields, as `candidateAt` says. */
export function addChain(state: LinkState, kind: EntityKind): number {
  state.chains.push({
    kind,
    names: new Map(),
    known: undefined,
    gender: undefined,
    genderSource: undefined,
    country: undefined,
    roles: new Map(),
    noun: undefined,
    ordinal: undefined,
    of: undefined,
    plural: undefined,
    members: [],
    cited: 0,
    last: undefined,
  });
  return state.chains.length - 1;
}

/** Puts a candidate into a chain. */
export function link(state: LinkState, candidate: number, chain: number, rule: string): void {
  const draft = state.chains[chain]!;
  const { name, roles, form, heading, rule: found } = state.candidates[candidate]!;
  state.chainOf[candidate] = chain;
  state.linkOf[candidate] = rule;
  draft.members.push(candidate);
  // A capital that stands for its government is no name of the country; a headline may run on: "Jane Roe Resigns".
  if (name && found !== 'seat' && (!heading || draft.names.size === 0))
    draft.names.set(name.text, (draft.names.get(name.text) ?? 0) + 1);
  if (name?.gender) setGender(draft, name.gender, 'title');
  if (form === 'name' || rule === 'apposition') for (const role of roles) addRole(state, chain, role);
}

function addRole(state: LinkState, chain: number, role: RoleWords): void {
  const label = labelOf(state.terms, role);
  const { roles } = state.chains[chain]!;
  if (!roles.has(label)) putInto(state.byRole, label.slice(label.lastIndexOf(' ') + 1), chain);
  roles.set(label, countryOfRole(state.terms, role) ?? roles.get(label));
}

/** Adds a value to the list under a key. */
export function putInto<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A role's words in lower case, without country: "prime minister". */
export function labelOf({ terms }: Terms, { label }: RoleWords): string {
  const words: string[] = [];
  for (let i = label.first; i < label.last; i++) if (!readCountry(terms[i]!.text)) words.push(terms[i]!.lower);
  return words.join(' ');
}

/** The country whose name or adjective stands in what the role is of. */
export function countryOfRole({ terms }: Terms, { of }: RoleWords): string | undefined {
  for (let i = of?.first ?? 0; of && i < of.last; i++) {
    const next = i + 1 < of.last ? readCountry(`${terms[i]!.text} ${terms[i + 1]!.text}`) : undefined;
    const word = next ?? readCountry(terms[i]!.text);
    if (word) return word.country.code;
  }
  return undefined;
}

/** Notes a gender unless one as sure is known. */
export function setGender(draft: ChainDraft, gender: Gender, source: GenderSource): void {
  if (draft.genderSource && GENDER_SOURCES.indexOf(draft.genderSource) <= GENDER_SOURCES.indexOf(source)) return;
  draft.gender = gender;
  draft.genderSource = source;
}

/** Sentences from the chain's last mention to a candidate; undefined where it has not been mentioned yet. */
export function sentencesSince(
  { candidates }: LinkState,
  { last }: ChainDraft,
  candidate: MentionCandidate,
): number | undefined {
  return last === undefined ? undefined : candidate.sentence - candidates[last]!.sentence;
}

/** The chain of a nominal with the rule that found it. */
export interface NominalLink {
  readonly chain: number;
  readonly rule: string;
}
