import type { Article, Chain, Mention } from '../model/index.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { type ClaimsRead, readClaims } from './linking/claims-read.ts';
import { describeChain } from './linking/describe-chain.ts';
import { linkFirstPersons } from './linking/link-first-persons.ts';
import { linkNames } from './linking/link-names.ts';
import { linkNominal } from './linking/link-nominal.ts';
import { linkPeople } from './linking/link-people.ts';
import { antecedentOf } from './linking/link-pronoun.ts';
import { type LinkState, link, setGender, startLinking } from './linking/link-state.ts';
import type { MentionCandidate } from './mentions/mention-candidate.ts';
import { endOfPhrase } from './mentions/phrase-end.ts';
import type { Terms } from './terms.ts';

/** Who is who in one article, with the chain each candidate and each claim's source went to. */
export interface Linked {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** Per candidate its chain, if one was found. */
  readonly chainOf: readonly (number | undefined)[];
  /** Per candidate the rule that linked it. */
  readonly linkOf: readonly (string | undefined)[];
  readonly claims: ClaimsRead;
}

/**
 * Decides which mentions are the same person, organisation, country, place, group or unnamed source: names first, over
 * all of the article; then nominals and pronouns from left to right, each leaning on what was linked before it; at last
 * "I" and "we" inside quotations, who are the speakers.
 */
export function linkMentions(
  article: Article,
  terms: Terms,
  candidates: readonly MentionCandidate[],
  attributions: readonly FoundAttribution[],
): Linked {
  const state = startLinking(article.text, terms, candidates);
  const claims = readClaims(terms, candidates, attributions);
  linkPeople(state);
  linkNames(state);
  linkInOrder(state, claims, attributions);
  linkHeadlines(state);
  linkFirstPersons(state, claims);
  return { ...settle(state), claims };
}

function linkInOrder(state: LinkState, claims: ClaimsRead, attributions: readonly FoundAttribution[]): void {
  state.candidates.forEach((candidate, i) => {
    if (candidate.heading) return;
    if (candidate.form === 'nominal') {
      const found = linkNominal(state, i);
      if (found) link(state, i, found.chain, found.rule);
    } else if (!candidate.quoted) linkPronoun(state, i, claims, attributions);
    const chain = state.chainOf[i];
    if (chain === undefined) return;
    state.chains[chain]!.last = i;
    if (claims.claimsOf.has(i)) state.chains[chain]!.cited += 1;
  });
  // "“His pen,” she added": who is quoted must be known before it is asked whom she means.
  state.candidates.forEach((candidate, i) => {
    if (candidate.quoted && !candidate.heading) linkPronoun(state, i, claims, attributions);
  });
}

function linkPronoun(state: LinkState, i: number, claims: ClaimsRead, attributions: readonly FoundAttribution[]): void {
  const { pronoun, quoted } = state.candidates[i]!;
  if (pronoun?.person !== 3) return;
  const chain = antecedentOf(state, i, claims, attributions);
  if (chain === undefined) return;
  link(state, i, chain, 'pronoun');
  if (pronoun.gender && !quoted) setGender(state.chains[chain]!, pronoun.gender, 'context');
}

/** Headlines last: who is described there is told of in the story, or is no one. */
function linkHeadlines(state: LinkState): void {
  state.candidates.forEach((candidate, i) => {
    if (!candidate.heading || candidate.form !== 'nominal' || state.chainOf[i] !== undefined) return;
    const found = linkNominal(state, i);
    if (found) link(state, i, found.chain, found.rule);
  });
}

function settle(state: LinkState): Pick<Linked, 'mentions' | 'chains' | 'chainOf' | 'linkOf'> {
  const mentions: Mention[] = [];
  state.candidates.forEach((candidate, i) => {
    const chain = state.chainOf[i];
    if (chain === undefined) return;
    const { start, form, head, rule } = candidate;
    const last =
      form === 'nominal' ? endOfPhrase(state.terms.terms, candidate, (at) => state.personAt.has(at)) : undefined;
    const end = last === undefined ? candidate.end : state.terms.terms[last - 1]!.end;
    mentions.push({ start, end, kind: state.chains[chain]!.kind, form, head, chain, rule, link: state.linkOf[i]! });
  });
  return {
    mentions,
    chains: state.chains.map((chain) => describeChain(state, chain)),
    chainOf: state.chainOf,
    linkOf: state.linkOf,
  };
}
