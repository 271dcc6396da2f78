import type { Chain } from '../../model/index.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { isPartOf } from '../lexicon/organizations.ts';
import { endOfPhrase } from '../mentions/phrase-end.ts';
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

/** Most words, then not in capitals, then first: of two spellings the one by which the article introduces it. */
function fullestName({ names, kind }: ChainDraft): string {
  let best = '';
  let bestWords = 0;
  for (const name of names.keys()) {
    if (kind === 'person' && runsOn(name, names)) continue;
    const words = name.split(' ').length + (/\p{Ll}/u.test(name) ? 0.5 : 0);
    if (words > bestWords) [best, bestWords] = [name, words];
  }
  return best;
}

/** "Jane Roe Defends Lind", as links have it, where the article has "Jane Roe" too: more than a name. */
function runsOn(name: string, names: ReadonlyMap<string, number>): boolean {
  const words = name.split(' ');
  return words.some((word, i) => i > 1 && isCommonWord(word.toLowerCase()) && names.has(words.slice(0, i).join(' ')));
}

/** Most modifiers, then first; without its article and with what it is of: "senior U.S. official", "head of a bank". */
function fullestDescription({ candidates, text, terms, personAt }: LinkState, { members, kind }: ChainDraft): string {
  const nominals = members
    .map((member) => candidates[member]!)
    .filter((candidate) => candidate.noun && !candidate.noun.partitive);
  const rank = ({ noun }: (typeof nominals)[number]): number => noun!.modifiers.length + (noun!.ordinal ? 0.5 : 0);
  const best = [...nominals].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0] ?? candidates[members[0]!]!;
  const last = kind === 'unnamed' && best.noun ? endOfPhrase(terms.terms, best, (at) => personAt.has(at)) : best.last;
  return text
    .slice(best.start, terms.terms[last - 1]!.end)
    .replace(/\s+/gu, ' ')
    .replace(
      /^(?:the|a|an|both|these|those|some|many|all|other|several|two|three|more|most|few|such|his|her|its|their|our|my) /iu,
      '',
    );
}
