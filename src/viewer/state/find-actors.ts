import { foldText } from '../../graph/filter/fold-text.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { ActorCount } from '../../graph/filter/select-claims.ts';

/**
 * Those who have a name with a word that begins with each word looked for: by their own name first, then by another
 * name, each in the order given.
 */
export function findActors(index: DataIndex, actors: readonly ActorCount[], query: string): ActorCount[] {
  const terms = foldText(query.normalize('NFC')).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [...actors];
  const byName: ActorCount[] = [];
  const byAlias: ActorCount[] = [];
  for (const actor of actors) {
    const entity = index.entities.get(actor.id);
    if (!entity) continue;
    if (hasAll(entity.name, terms)) byName.push(actor);
    else if (hasAll([entity.name, ...entity.aliases].join(' '), terms)) byAlias.push(actor);
  }
  return [...byName, ...byAlias];
}

function hasAll(names: string, terms: readonly string[]): boolean {
  const folded = foldText(names);
  return terms.every((term) => folded.startsWith(term) || folded.includes(` ${term}`) || folded.includes(`-${term}`));
}
