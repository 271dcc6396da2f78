import { foldText } from './fold-text.ts';
import type { DataIndex } from './index-data.ts';
import type { ActorCount } from './select-claims.ts';

/** Those whose name or other name has a word that begins with each word looked for, in the order given. */
export function findActors(index: DataIndex, actors: readonly ActorCount[], query: string): ActorCount[] {
  const terms = foldText(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [...actors];
  return actors.filter(({ id }) => {
    const entity = index.entities.get(id);
    const names = entity ? foldText([entity.name, ...entity.aliases].join(' ')) : '';
    return terms.every((term) => names.startsWith(term) || names.includes(` ${term}`) || names.includes(`-${term}`));
  });
}
