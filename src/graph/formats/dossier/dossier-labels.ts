import type { ClaimType, EntityKind, Stance } from '../../../model/index.ts';
import { writeDays } from '../../filter/days.ts';
import type { Dossier } from './gather-dossier.ts';

export const TYPE_WORDS: Readonly<Record<ClaimType, string>> = {
  direct: 'quoted',
  mixed: 'half quoted',
  indirect: 'in the outlet’s words',
};

/** What each way of speaking is called over a list of claims. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  says: 'Says',
  asks: 'Asks',
  believes: 'Believes',
  praises: 'Praises',
  backs: 'Backs',
  admits: 'Admits',
  demands: 'Demands',
  warns: 'Warns',
  expects: 'Expects',
  promises: 'Promises',
  intends: 'Intends',
  denies: 'Denies',
  criticises: 'Criticises',
  doubts: 'Doubts',
};

const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organisation',
  country: 'Country',
  place: 'Place',
  group: 'Group',
  unnamed: 'Unnamed source',
};

/** What an editor has to know before he prints any of it. */
export const CAVEAT =
  'claimgraph finds who claims something, not whether it is true, and it errs; read the article before you rely on a claim.';

/** What stands under the name: kind, roles and kin of one actor. */
export function factsOf({ subjects, ties }: Dossier): string[] {
  const [one, other] = subjects;
  return one && !other ? [KIND_WORDS[one.kind], ...ties] : ['What they say of each other'];
}

/** "Spokesman Lee", "Lee"; of a pair none. */
export const aliasesOf = ({ subjects: [one, other] }: Dossier): readonly string[] => (one && !other ? one.aliases : []);

/** "In 4 articles of 2 outlets, 2–9 Mar 2031" */
export function whereTold({ articles, outlets, span }: Dossier): string {
  const where = [counted(articles, 'article'), counted(outlets.length, 'outlet')].join(' of ');
  return `In ${where}${span ? `, ${writeDays(...span)}` : ''}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
