import type { Linked } from '../link-mentions.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';

/** Institutions an article names without their country only where it is its own: by ISO code. */
const INSTITUTIONS: ReadonlyMap<string, string> = new Map([
  ['White House', 'US'],
  ['Congress', 'US'],
  ['Senate', 'US'],
  ['Pentagon', 'US'],
  ['State Department', 'US'],
  ['Justice Department', 'US'],
  ['Capitol', 'US'],
  ['Downing Street', 'GB'],
  ['House of Commons', 'GB'],
  ['House of Lords', 'GB'],
  ['Home Office', 'GB'],
]);

/**
 * The chain of the country whose institutions the article names without a country ("the White House", "the Roe
 * administration"): a bare "President Roe" is president of it.
 */
export function homeCountryOf(
  candidates: readonly MentionCandidate[],
  { chains }: Pick<Linked, 'chains'>,
): number | undefined {
  const votes = new Map<string, number>();
  for (const { name, kind } of candidates) {
    if (!name || kind !== 'organization') continue;
    const code = INSTITUTIONS.get(name.text) ?? (name.text.endsWith(' administration') ? 'US' : undefined);
    if (code) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best) return undefined;
  const chain = chains.findIndex(({ country }) => country === best[0]);
  return chain < 0 ? undefined : chain;
}
