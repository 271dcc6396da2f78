import { compare, type DataIndex } from '../../graph/filter/index-data.ts';
import type { ActorCount } from '../../graph/filter/select-claims.ts';

/** All actors with all of their claims, whatever is filtered; those of whom most is told come first. */
export function countAll({ entities, claimsBy, claimsAbout }: DataIndex): readonly ActorCount[] {
  const counts = [...entities.keys()].map((id) => ({
    id,
    says: claimsBy.get(id)?.length ?? 0,
    about: claimsAbout.get(id)?.length ?? 0,
  }));
  return counts.sort((a, b) => b.says + b.about - a.says - a.about || compare(a.id, b.id));
}
