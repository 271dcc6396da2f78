import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { Entity, Tie } from '../../model/index.ts';
import { joinWords } from './wording.ts';

/** A tie as words with the other end as a link: `before` [other] `after`. */
export interface TieWords {
  readonly id: string;
  readonly before: string;
  readonly other?: string;
  readonly after: string;
}

/** An actor's own roles, kin and memberships; then who holds one towards it, each once. */
export function describeTies(index: DataIndex, id: string): readonly TieWords[] {
  const ties = index.ties.get(id) ?? [];
  const holders = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (tie.from !== id) holders.set(tie.from, [...(holders.get(tie.from) ?? []), tie]);
  }
  return [...ties.filter(({ from }) => from === id).map(ownTie), ...[...holders.values()].map(holderTies)];
}

/** `chancellor of [Germany]`, `son-in-law of [Dana Orlow]`, `member of [Harbor League]`. */
function ownTie(tie: Tie): TieWords {
  const { id, to } = tie;
  const word = labelOf(tie);
  return to === undefined ? { id, before: word, after: '' } : { id, before: `${word} of `, other: to, after: '' };
}

/** `[Dana Orlow], mayor and harbour master`. */
function holderTies(ties: readonly Tie[]): TieWords {
  const { id, from } = ties[0]!;
  return { id, before: '', other: from, after: `, ${joinWords([...new Set(ties.map(labelOf))], 'and', 4, 'ties')}` };
}

function labelOf({ kind, label }: Tie): string {
  return label || (kind === 'membership' ? 'member' : kind);
}

/** Names it also goes by, without those that only lack a part of it ("Merz"). */
export function otherNames({ name, aliases }: Entity): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name && !` ${name} `.includes(` ${alias} `));
}
