import { makesOtherOffice, officeInFull } from '../lexicon/titles.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { type ChainDraft, countryOfRole, type LinkState, labelOf } from './link-state.ts';

/** Offices whose holder is also called the country's leader. */
const LEADERS = [
  'president',
  'minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'dictator',
  'leader',
  'emir',
];
const LEGISLATORS = ['representative', 'rep.', 'senator', 'sen.', 'congressman', 'congresswoman'];

/** So many holders of one office are looked at, no more. */
const HOLDERS = 60;

/** The person whose role a nominal names: the one mentioned last before it, or the only one there is. */
export function holderOf(state: LinkState, candidate: MentionCandidate): number | undefined {
  const role = candidate.roles[0];
  if (!role) return undefined;
  const label = labelOf(state.terms, role);
  const country = candidate.noun!.country ?? countryOfRole(state.terms, role);
  const nouns = new Set([role.noun, ...alsoCalled(role.noun)]);
  const holders = [...nouns]
    .flatMap((noun) => (state.byRole.get(noun) ?? []).slice(-HOLDERS))
    .filter((chain) => holds(state.chains[chain]!, label, country));
  const last = (chain: number): number => state.chains[chain]!.last ?? -1;
  const best = holders.reduce<number | undefined>((a, b) => (a !== undefined && last(a) >= last(b) ? a : b), undefined);
  // Named only later: "The president said … President Jane Roe", and all who are named in a headline.
  const isBefore = best !== undefined && last(best) >= 0 && !candidate.heading;
  return isBefore || new Set(holders).size === 1 ? best : undefined;
}

const alsoCalled = (noun: string): readonly string[] =>
  noun === 'leader'
    ? LEADERS
    : /^(?:lawmaker|congressman|congresswoman|senator|representative)$/u.test(noun)
      ? LEGISLATORS
      : noun === 'governor'
        ? ['gov.']
        : [];

function holds(chain: ChainDraft, label: string, country: string | undefined): boolean {
  for (const [role, of] of chain.roles) {
    if (country && of && country !== of) continue;
    if (isSameOffice(officeInFull(role).toLowerCase(), label)) return true;
    if (label === 'leader' && country !== undefined && of === country) return true;
  }
  return false;
}

/** "The spokesman" may be the deputy spokesman: whose word it is matters, not the rank. */
const isVoice = (label: string): boolean => /^spokes(?:man|woman|person)$/u.test(label);

/** "senator" for "junior senator", "lawmaker" for either; the "deputy minister" is not the minister. */
function isSameOffice(role: string, label: string): boolean {
  if (role === label) return true;
  const [short, long] = role.length < label.length ? [role, label] : [label, role];
  if (long.endsWith(` ${short}`))
    return isVoice(short) || !long.slice(0, -short.length).split(' ').some(makesOtherOffice);
  if (/(?:^| )(?:congressman|congresswoman)$/u.test(label)) return role === 'representative';
  return label === 'lawmaker' && LEGISLATORS.includes(role);
}
