import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import type { ChainDraft } from './link-state.ts';

/** How likely a pronoun means whom a mention before it names, from how that mention stands. */
export function scoreMention(mention: MentionCandidate, pronoun: MentionCandidate, subject: boolean): number {
  let score = 0;
  if (subject) score += 1.2;
  if (subject && !mention.quoted && mention.sentence === pronoun.sentence) score += 0.5;
  if (mention.possessive) score -= 0.6;
  if (mention.quoted && !pronoun.quoted) score -= 1.5;
  if (pronoun.pronoun?.plural === true && mention.form === 'nominal' && !subject) score -= 1.2;
  if (mention.form === 'pronoun') score += 0.3;
  return score;
}

export const scoreDistance = (sentences: number): number => -0.9 * sentences;

/** How likely it means a chain at all: by gender, kind, and how much the article tells of it. */
export function scoreChain(chain: ChainDraft, { pronoun }: MentionCandidate): number {
  let score = Math.min(1.2, Math.log(chain.members.length) * 0.5);
  if (pronoun?.gender && chain.gender === pronoun.gender) score += chain.genderSource === 'first-name' ? 0.8 : 1;
  if (chain.kind === 'unnamed') score -= 0.8;
  if (pronoun?.plural && chain.kind === 'organization') score -= 1;
  return score;
}
