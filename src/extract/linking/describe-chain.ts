import type { Chain } from '../../model/index.ts';
import { isPartOf } from '../lexicon/organizations.ts';
import type { ChainDraft, LinkState } from './link-state.ts';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A chain as the article has it: under its fullest name or, of an unnamed source, its fullest description. */
export function describeChain(state: LinkState, draft: ChainDraft): Chain {
  const named = draft.names.size > 0 || draft.known !== undefined;
  const own = draft.names.size > 0 ? fullestName(draft) : '';
  const name = knownName(draft, own) ?? (named ? own : fullestDescription(state, draft));
  const names = [...draft.names.keys()].filter((other) => other !== name).sort(byCodeUnit);
  return {
    kind: draft.kind,
    name,
    named,
    names,
    ...(draft.gender ? { gender: draft.gender } : {}),
    ...(draft.kind === 'country' && draft.country ? { country: draft.country } : {}),
  };
}

/** The lexicon's name for a country; for an organisation only where the article's own is a part of it: "Congress". */
function knownName({ kind, known }: ChainDraft, own: string): string | undefined {
  if (!known || kind === 'country' || kind === 'place' || own === '') return known;
  return isPartOf(own, known) ? known : own.replace(/^The /u, '');
}

/** Most words, then first: of two spellings the one by which the article introduces it. */
function fullestName({ names }: ChainDraft): string {
  let best = '';
  let bestWords = 0;
  for (const name of names.keys()) {
    const words = name.split(' ').length;
    if (words > bestWords) [best, bestWords] = [name, words];
  }
  return best;
}

/** Most modifiers, then first; without its article: "senior U.S. official". */
function fullestDescription({ candidates, text }: LinkState, { members }: ChainDraft): string {
  const nominals = members
    .map((member) => candidates[member]!)
    .filter((candidate) => candidate.noun && !candidate.noun.partitive);
  const rank = ({ noun }: (typeof nominals)[number]): number => noun!.modifiers.length + (noun!.ordinal ? 0.5 : 0);
  const best = [...nominals].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0] ?? candidates[members[0]!]!;
  return text
    .slice(best.start, best.end)
    .replace(/\s+/gu, ' ')
    .replace(
      /^(?:the|a|an|both|these|those|some|many|all|other|several|two|three|more|most|few|such|his|her|its|their|our|my) /iu,
      '',
    );
}
