import type { PronounParts } from './mention-candidate.ts';

const PRONOUNS: ReadonlyMap<string, PronounParts> = new Map([
  ...pronouns('he him his himself', { person: 3, plural: false, gender: 'male' }),
  ...pronouns('she her hers herself', { person: 3, plural: false, gender: 'female' }),
  ...pronouns('they them their theirs themselves', { person: 3, plural: true }),
  ...pronouns('it its itself', { person: 3, plural: false }),
  ...pronouns('i me my mine myself', { person: 1, plural: false }),
  ...pronouns('we us our ours ourselves', { person: 1, plural: true }),
]);

function pronouns(words: string, parts: PronounParts): [string, PronounParts][] {
  return words.split(' ').map((word) => [word, parts]);
}

/** Who a pronoun may stand for; "you" stands for no one an article names. */
export const readPronoun = (lower: string): PronounParts | undefined => PRONOUNS.get(lower);
