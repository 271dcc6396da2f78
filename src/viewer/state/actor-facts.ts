import type { Entity, Tie } from '../../model/index.ts';
import type { DataIndex } from './index-data.ts';

/** A tie as words with the other end as a link: `before` [other] `after`. */
export interface TieWords {
  readonly id: string;
  readonly before: string;
  readonly other?: string;
  readonly after: string;
}

/** An actor's roles, kin and members, its own first. */
export function describeTies(index: DataIndex, id: string): readonly TieWords[] {
  const ties = [...(index.ties.get(id) ?? [])];
  return [
    ...ties.filter(({ from }) => from === id).map(ownTie),
    ...ties.filter(({ from }) => from !== id).map(foreignTie),
  ];
}

/** `chancellor of [Germany]`, `son-in-law of [Dana Orlow]`, `member of [Harbor League]`. */
function ownTie({ id, kind, label, to }: Tie): TieWords {
  const word = kind === 'membership' ? label || 'member' : label;
  return to === undefined ? { id, before: word, after: '' } : { id, before: `${word} of `, other: to, after: '' };
}

/** `[Friedrich Merz], chancellor`. */
function foreignTie({ id, kind, label, from }: Tie): TieWords {
  return { id, before: '', other: from, after: `, ${kind === 'membership' ? label || 'member' : label}` };
}

/** Names it also goes by, without those that only lack a part of it ("Merz"). */
export function otherNames({ name, aliases }: Entity): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name && !` ${name} `.includes(` ${alias} `));
}
