import type { Span, TieMention } from '../model/index.ts';
import { isFamilyNoun, isKinshipNoun } from './lexicon/kinship.ts';
import { isRank, isStateOffice, officeInFull } from './lexicon/titles.ts';
import type { Linked } from './link-mentions.ts';
import { lowerBound } from './linking/claims-read.ts';
import { homeCountryOf } from './linking/home-country.ts';
import { isInName } from './mentions/in-name.ts';
import type { MentionCandidate, RoleWords, TermRange } from './mentions/mention-candidate.ts';
import type { Terms } from './terms.ts';

/**
 * Finds what the article says people are, and to whom: offices, family and close staff, seats of government.
 *
 *     German Chancellor Friedrich Merz      Mr. Roe’s son-in-law, John Doe      Jane Poe, head of Acme
 *     ~~~~~~ ========== ^^^^^^^^^^^^^^      ~~~~~~~   ==========  ^^^^^^^^      ^^^^^^^^  ====    ~~~~   ^ from  = label  ~ to
 */
export function findTies(terms: Terms, candidates: readonly MentionCandidate[], linked: Linked): TieMention[] {
  const ties: TieMention[] = [];
  const home = homeCountryOf(candidates, linked);
  const starts = candidates.map(({ start }) => start);
  const seen = new Set<string>();
  const add = (tie: TieMention): void => {
    const key = [tie.kind, tie.from, tie.to ?? '', tie.label.toLowerCase()].join('|');
    if (tie.from === tie.to || seen.has(key)) return;
    seen.add(key);
    ties.push(tie);
  };
  candidates.forEach((candidate, i) => {
    const from = linked.chainOf[i];
    if (from === undefined) return;
    if (candidate.rule === 'seat') addSeat(candidate, i, from);
    if (candidate.rule === 'within') addNamesake(candidate, i, from);
    if (candidate.heading || !linked.chains[from]!.named || linked.chains[from]!.kind !== 'person') return;
    if (candidate.form === 'nominal' && linked.linkOf[i] !== 'apposition') return;
    for (const role of candidate.roles) addRole(candidate, role, from);
  });
  return ties;

  function addSeat(candidate: MentionCandidate, i: number, country: number): void {
    const place = linked.chainOf[i - 1];
    if (place !== undefined && linked.chains[place]!.kind === 'place')
      add({
        kind: 'membership',
        from: place,
        to: country,
        label: 'seat of government',
        spans: [spanOf(candidate)],
        rule: 'seat',
      });
  }

  /** "Roe administration": it is Roe's. */
  function addNamesake(candidate: MentionCandidate, i: number, person: number): void {
    for (let k = i + 1; k < candidates.length && candidates[k]!.start === candidate.start; k++) {
      const whole = candidates[k]!;
      const body = linked.chainOf[k];
      if (body === undefined || whole.kind !== 'organization') continue;
      const label = wordsOf(terms, { first: whole.last - 1, last: whole.last });
      add({ kind: 'membership', from: body, to: person, label, spans: [spanOf(whole)], rule: 'within' });
    }
  }

  function addRole(candidate: MentionCandidate, role: RoleWords, from: number): void {
    const label = officeInFull(singularLabel(wordsOf(terms, role.label), role.noun));
    if ((isRank(label) && !role.owned) || VAGUE.test(role.noun)) return;
    const found = role.of ? chainIn(role.of) : undefined;
    const to = found === from ? undefined : found;
    const kin =
      isFamilyNoun(role.noun) || (isKinshipNoun(role.noun) && to !== undefined && linked.chains[to]!.kind === 'person');
    if (kin && to === undefined) return;
    const owner = to ?? (isStateOffice(label) && !role.of ? home : undefined);
    const spans = [spanOf(candidate)];
    if (role.of) spans.push(spanOfTerms(role.of));
    add({
      kind: kin ? 'kinship' : 'role',
      from,
      ...(owner === undefined ? {} : { to: owner }),
      label,
      spans: joined(spans),
      rule:
        candidate.form === 'nominal'
          ? 'apposition'
          : owner !== undefined && to === undefined
            ? 'home country'
            : 'title',
    });
  }

  /** The chain of the name that fills most of a stretch of terms; a person before the country in its title. */
  function chainIn({ first, last }: TermRange): number | undefined {
    const end = terms.terms[last - 1]!.end;
    let best: number | undefined;
    for (let i = lowerBound(starts, terms.terms[first]!.start); i < candidates.length && starts[i]! < end; i++) {
      const { head, rule } = candidates[i]!;
      if (head.end > end || linked.chainOf[i] === undefined || rule === 'seat' || isInName(rule)) continue;
      if (best === undefined || rank(candidates[i]!) >= rank(candidates[best]!)) best = i;
    }
    return best === undefined ? undefined : linked.chainOf[best];
  }

  function spanOfTerms({ first, last }: TermRange): Span {
    return { start: terms.terms[first]!.start, end: terms.terms[last - 1]!.end };
  }
}

/** Nouns for a person that name no role. */
const VAGUE =
  /^(?:man|woman|person|people|guy|boy|girl|kid|child|adult|one|star|legend|hero|veteran|talker|favou?rite|figure|fan|native|resident|victim|winner|loser|name|type|member|youth|teenager|lady|gentleman|folk|survivor|individual)$/u;

/** "senators" says of one of them that he is a senator. */
const singularLabel = (label: string, noun: string): string =>
  label.toLowerCase().endsWith(`${noun}s`) ? label.slice(0, -1) : label;

const rank = ({ form, kind }: MentionCandidate): number =>
  (form === 'name' ? 2 : 0) + (kind === 'person' || kind === 'organization' ? 1 : 0);

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const wordsOf = ({ terms }: Terms, { first, last }: TermRange): string => {
  const names: string[] = [];
  for (let i = first; i < last; i++) names.push(terms[i]!.text);
  return names.join(' ');
};

/** Sorted, overlapping ones made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end + 1)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
