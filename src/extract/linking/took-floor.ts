import { wordSet } from '../lexicon/word-set.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import type { Term } from '../terms.ts';
import { actsInSentence } from './acts-in-sentence.ts';
import type { ClaimsRead } from './claims-read.ts';
import type { LinkState } from './link-state.ts';

/** How many mentions back the sentence before may begin. */
const LOOKBACK = 60;

/**
 * The person whom the sentence before a pronoun turns to after someone else's claim: its subject, by name, in the
 * article's own words.
 *
 *     “We are full,” Roe said. Lind, meanwhile, was furious. “Nobody asked us,” he said.
 *                              ~~~~                                            ^^ Lind
 *
 * @param before the claim made last before the pronoun.
 * @returns index of the chain.
 */
export function whoTookFloor(
  state: LinkState,
  i: number,
  { narrated, sourceOf, contentAt }: ClaimsRead,
  before: number | undefined,
): number | undefined {
  const { candidates, chainOf, terms } = state;
  const pronoun = candidates[i]!;
  const speaker = before === undefined ? undefined : sourceOf[before];
  if (pronoun.quoted || speaker === undefined) return undefined;
  let found: number | undefined;
  for (let k = i - 1; k >= 0 && k > i - LOOKBACK; k--) {
    const mention = candidates[k]!;
    const away = narrated[pronoun.sentence]! - narrated[mention.sentence]!;
    if (away > 1 || mention.sentence <= candidates[speaker]!.sentence) break;
    if (mention.heading || mention.quoted || !isSomebody(state, k)) continue;
    // "Roe wants to run, but she …": she need not be looked for any further.
    if (mention.sentence === pronoun.sentence && mention.form === 'name' && actsInSentence(state, mention)) break;
    if (away < 1) continue;
    if (contentAt(mention.start) !== undefined || !actsInSentence(state, mention)) continue;
    found = k;
  }
  if (found === undefined) return undefined;
  const { form, kind, first, sentence } = candidates[found]!;
  const opens = !hangs(terms.terms, terms.sentences[sentence]!.first, first);
  return form === 'name' && kind === 'person' && opens ? chainOf[found] : undefined;
}

function isSomebody({ candidates, chains, chainOf }: LinkState, k: number): boolean {
  const chain = chainOf[k];
  const { rule }: MentionCandidate = candidates[k]!;
  if (chain === undefined || rule === 'in name' || rule === 'unsure') return false;
  return chains[chain]!.kind === 'person' || chains[chain]!.kind === 'unnamed';
}

/** "After Roe was sworn in, …": whom a clause that leads up to another tells of. */
function hangs(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lower } = terms[i]!;
    if (tag === 'wh' || tag === 'quote' || LEADING.has(lower)) return true;
  }
  return false;
}

const LEADING = wordSet('after although as because before if once since that though unless until when while');
