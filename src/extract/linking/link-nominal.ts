import { startsWithCapital } from '../letters.ts';
import { isAffiliation } from '../lexicon/affiliations.ts';
import { isCalled } from '../lexicon/organization-kinds.ts';
import { isInName } from '../mentions/in-name.ts';
import { isPartyMark } from '../mentions/known-names.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { endOfPhrase } from '../mentions/phrase-end.ts';
import type { Term } from '../terms.ts';
import { holderOf } from './link-role.ts';
import { countryOfRole, type LinkState, type NominalLink, sentencesSince } from './link-state.ts';
import { linkUnnamed } from './link-unnamed.ts';

/** Who a nominal means: whom it stands beside, whose role it is, or which unnamed source. */
export function linkNominal(state: LinkState, i: number): NominalLink | undefined {
  const candidate = state.candidates[i]!;
  if (!candidate.noun) return nameAround(state, i);
  const { noun, plural, partitive, country } = candidate.noun;
  const called = candidate.kind === 'organization' ? nameInside(state, i) : undefined;
  if (called !== undefined) return { chain: called, rule: 'name and noun' };
  const beside = apposition(state, i);
  if (beside !== undefined) return { chain: beside, rule: 'apposition' };
  if (noun === 'side' || noun === 'government') {
    const of = country ?? (candidate.roles[0] && countryOfRole(state.terms, candidate.roles[0]));
    const chain = of === undefined ? undefined : state.byCountry.get(of);
    return chain === undefined ? linkUnnamed(state, i) : { chain, rule: 'country side' };
  }
  if (noun === 'year-old') return linkAge(state, i);
  if (candidate.kind === 'place') return linkScene(state, i) ?? linkUnnamed(state, i);
  if (candidate.kind === 'organization') return linkOrganization(state, i) ?? linkUnnamed(state, i);
  const { determiner, number } = candidate.noun;
  const aged = determiner === 'the' && AGED.test(number ?? '') ? linkAge(state, i) : undefined;
  if (aged) return aged;
  if (!plural && !partitive && isDefinite(candidate)) {
    const holder = holderOf(state, candidate);
    if (holder !== undefined && !isLikeOneSince(state, candidate, holder)) return { chain: holder, rule: 'role' };
  }
  return linkUnnamed(state, i);
}

/** "the 47-year-old director" is who is told of. */
const AGED = /^\d+-year-old$/u;

const KINDS_OF_BODY =
  /^(?:union|party|group|company|firm|organi[sz]ation|movement|network|newspaper|agency|bank|chain|airline|charity|team|club)$/u;

/** "the Acme group", "Acme news agency": what it is called stands before the noun that says what it is. */
function nameInside({ candidates, chainOf, terms: { terms } }: LinkState, i: number): number | undefined {
  const { noun, last, first } = candidates[i]!;
  if (!/^(?:the|)$/u.test(noun!.determiner) || noun!.plural || !KINDS_OF_BODY.test(noun!.noun)) return undefined;
  const head = terms[last - 2]?.lower === 'news' ? last - 2 : last - 1;
  let k = i;
  while (candidates[k - 1]?.first === first) k -= 1;
  for (; candidates[k] && candidates[k]!.first < head; k++) {
    const { form, kind, rule, last: after } = candidates[k]!;
    if (form === 'name' && kind === 'organization' && !isInName(rule) && after === head)
      return candidates[k]!.first - first <= 1 ? chainOf[k] : undefined;
  }
  return undefined;
}

/** "Riga Mayor" in "Riga Mayor Jane Roe". */
function nameAround({ candidates, chainOf }: LinkState, i: number): NominalLink | undefined {
  const { start } = candidates[i]!;
  for (let k = i + 1; candidates[k]?.start === start; k++) {
    const chain = candidates[k]!.form === 'name' && !isInName(candidates[k]!.rule) ? chainOf[k] : undefined;
    if (chain !== undefined) return { chain, rule: 'title' };
  }
  return undefined;
}

/** "Roe, an analyst, said … Another analyst said … The analyst added": someone unnamed was so called after the holder. */
function isLikeOneSince({ byNoun, chains }: LinkState, { noun }: MentionCandidate, holder: number): boolean {
  const since = chains[holder]!.last ?? -1;
  return (byNoun.get(noun!.noun) ?? []).some((chain) => !chains[chain]!.plural && (chains[chain]!.last ?? -1) > since);
}

/** "another analyst" is someone else than the one before, though no article stands there. */
const isDefinite = ({ noun }: MentionCandidate): boolean =>
  /^(?:the|this|that|his|her|its|their|'s|)$/u.test(noun!.determiner) &&
  (noun!.determiner !== '' || !/^(?:another|one)$/u.test(noun!.ordinal ?? ''));

/** "Jane Roe, the mayor,": between commas beside a name; or "the mayor, Jane Roe,". */
function apposition(state: LinkState, i: number): number | undefined {
  const candidate = state.candidates[i]!;
  if (candidate.noun!.plural) return undefined;
  // "According to Acme news agency, Velmo lost": it has a name of its own.
  const isNamed = candidate.kind !== 'unnamed' && namesIn(state, candidate).length > 0;
  return nameBefore(state, i) ?? (isNamed ? undefined : nameAfter(state, i));
}

function nameBefore({ terms: { terms }, candidates, chainOf, linkOf }: LinkState, i: number): number | undefined {
  const candidate = candidates[i]!;
  const before = terms[candidate.first - 1];
  const goesOn = before?.lower === 'and' || (before?.lower === 'as' && terms[candidate.first - 2]?.lower === 'well');
  for (let k = i - 1; k >= 0 && k > i - 8 && candidates[k]!.sentence === candidate.sentence; k--) {
    const other = candidates[k]!;
    if (goesOn && other.form === 'nominal' && linkOf[k] === 'apposition') return chainOf[k];
    if (other.form !== 'name' || other.kind !== kindNamed(candidate) || isInName(other.rule)) continue;
    const between = candidate.first === afterParty(terms, other.last) + 1 ? terms[other.last]! : undefined;
    const equates = between?.lower === ',' ? !candidate.subject : /^(?:is|was)$/u.test(between?.lower ?? '');
    return equates ? chainOf[k] : undefined;
  }
  return undefined;
}

/** Index of the comma after "Roe, R-Ohio.," given that of the comma after "Roe"; `comma` itself without a party. */
function afterParty(terms: readonly Term[], comma: number): number {
  if (terms[comma]?.text !== ',' || !terms[comma + 1] || !isPartyMark(terms[comma + 1]!)) return comma;
  for (let i = comma + 2; i < comma + 6; i++) if (terms[i]?.text === ',') return i;
  return comma;
}

function nameAfter({ terms: { terms }, candidates, chainOf, personAt }: LinkState, i: number): number | undefined {
  const candidate = candidates[i]!;
  // "the mayor of Riga Jane Roe"
  const end = endOfPhrase(terms, candidate, (at) => personAt.has(at));
  const person = end > candidate.last && candidate.kind === 'unnamed' ? personAt.get(end) : undefined;
  if (person !== undefined) return chainOf[person];
  // "the mayor of Riga, Jane Roe,", "Roe's husband, the lawmaker John Doe,"
  if (terms[end]?.lower !== ',') return undefined;
  const article = terms[end + 1]?.lower === 'the' ? 1 : 0;
  const mayHaveRole = article === 1 || /^(?:his|her|its|their|'s)$/u.test(candidate.noun!.determiner);
  for (let k = i + 1; k < candidates.length && k < i + 7; k++) {
    const other = candidates[k]!;
    const named = other.form === 'name' && other.kind === kindNamed(candidate) && !isInName(other.rule);
    if (!named || other.first !== end + 1 + article || (!mayHaveRole && other.roles.length > 0)) continue;
    const next = terms[other.last];
    if (isDefinite(candidate)) return /^(?:also|but|and)$/u.test(next?.lower ?? '') ? undefined : chainOf[k];
    // "A neighbour, Jane Roe, said", but "a neighbour, Jane Roe and others"
    const closes = next?.text === ',' && !/^(?:and|or|\p{Lu}.*)$/u.test(terms[other.last + 1]?.text ?? '');
    return closes || next?.text === '(' ? chainOf[k] : undefined;
  }
  return undefined;
}

/** The kind of name that may stand beside it: "the insurer, Harbour Mutual,". */
const kindNamed = ({ kind }: MentionCandidate): string =>
  kind === 'unnamed' ? 'person' : kind === 'group' ? 'organization' : kind;

/** "the 30-year-old": the person named last, within two sentences; a subject before others. */
function linkAge({ candidates, chainOf, chains }: LinkState, i: number): NominalLink | undefined {
  const candidate = candidates[i]!;
  if (!isDefinite(candidate)) return undefined;
  let named: number | undefined;
  for (let k = i - 1; k >= 0 && candidate.sentence - candidates[k]!.sentence <= 2; k--) {
    const chain = chainOf[k];
    if (chain === undefined || chains[chain]!.kind !== 'person' || candidates[k]!.possessive) continue;
    if (candidates[k]!.subject) return { chain, rule: 'age' };
    named ??= chain;
  }
  return named === undefined ? undefined : { chain: named, rule: 'age' };
}

/** How far back the place may be named that "the city" is. */
const SCENE_REACH = 3;

/** "The city", "this country": the one named last. */
function linkScene({ candidates, chainOf, chains }: LinkState, i: number): NominalLink | undefined {
  const { noun, sentence } = candidates[i]!;
  if (!/^(?:the|this|our)$/u.test(noun!.determiner) || noun!.plural || noun!.modifiers.length > 0) return undefined;
  const kind = /^(?:country|nation|kingdom|republic)$/u.test(noun!.noun)
    ? 'country'
    : /^(?:city|town|village|island|suburb)$/u.test(noun!.noun)
      ? 'place'
      : undefined;
  for (let k = i - 1; kind && k >= 0 && sentence - candidates[k]!.sentence <= SCENE_REACH; k--) {
    const chain = chainOf[k];
    if (chain === undefined || chains[chain]!.kind !== kind || candidates[k]!.form !== 'name') continue;
    return { chain, rule: `the ${kind} named last` };
  }
  return undefined;
}

/** The words of a name right before its noun: "Acme" of "the Acme news agency"; not whose it is or where it is from. */
function namesIn({ terms: { terms } }: LinkState, { noun, first, last }: MentionCandidate): string[] {
  if (noun!.country || !/^(?:the|)$/u.test(noun!.determiner)) return [];
  const words: string[] = [];
  for (let at = terms[last - 2]?.lower === 'news' ? last - 3 : last - 2; at >= first; at--) {
    const { tag, text, lower } = terms[at]!;
    if (tag !== 'proper' || !startsWithCapital(text) || isAffiliation(lower)) break;
    words.push(text);
  }
  return words;
}

const FIRMS =
  /^(?:company|firm|group|giant|maker|organi[sz]ation|agency|body|institution|airline|retailer|carmaker|automaker|manufacturer|bank|chain)$/u;

/** What only a firm is called … */
const FIRMS_ALONE = /^(?:company|firm|giant|maker|airline|retailer|carmaker|automaker|manufacturer|chain)$/u;

/** … and no part of a state is: "Trade Commission", "Federal Reserve". */
const isPublicBody = (name: string): boolean =>
  /(?:^| )(?:Commission|Committee|Congress|Senate|Court|Ministry|Department|Parliament|Agency|Council|Bureau|Government|Police|Party|University|Reserve|Treasury|Authority|Administration|House|Union|Nations|FCC|SEC|FDA|EPA|EU|UN|FBI|FTC)\.?$/u.test(
    name.replace(/ of .*/u, ''),
  );

/** "the company", "the ministry": the organisation whose name holds the noun; a firm also without, if it is near. */
function linkOrganization(state: LinkState, i: number): NominalLink | undefined {
  const candidate = state.candidates[i]!;
  const { noun, plural } = candidate.noun!;
  if (plural || !isDefinite(candidate)) return undefined;
  const called = namesIn(state, candidate);
  let best: number | undefined;
  let bestRank = 0;
  const seen = new Set<number>();
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    const chain = state.chainOf[k];
    const draft = chain === undefined ? undefined : state.chains[chain]!;
    if (
      chain === undefined ||
      state.candidates[k]!.rule === 'unsure' ||
      draft?.kind !== 'organization' ||
      draft.names.size === 0 ||
      seen.has(chain)
    )
      continue;
    seen.add(chain);
    const names = [...draft.names.keys()];
    if (called.length > 0 && !names.some((name) => called.every((word) => name.includes(word)))) continue;
    const near = (sentencesSince(state, draft, candidate) ?? 9) <= 2;
    const rank = names.some((name) => isCalled(name, noun))
      ? 4
      : near && FIRMS.test(noun) && !(FIRMS_ALONE.test(noun) && names.some(isPublicBody))
        ? 1
        : 0;
    // Of several the one that speaks is what the article is about; of equals the last.
    const standing = rank > 0 ? rank + (draft.cited > 0 && near ? 1 : 0) : 0;
    if (standing > bestRank) [best, bestRank] = [chain, standing];
  }
  return best === undefined ? undefined : { chain: best, rule: 'organisation noun' };
}
