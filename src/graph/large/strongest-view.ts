import { foldActors } from '../fold-actors.ts';
import type { FoldedActors, ProjectionSource } from '../graph-types.ts';
import type { NumberedActors } from './number-actors.ts';

/** The actors view of the strongest alone: what they say about each other, with all their figures. */
export function strongestView(source: ProjectionSource, { strongest, says, about }: NumberedActors): FoldedActors {
  const { entities, claims, ties } = source.resolution;
  const own = [...strongest].sort((a, b) => a - b).map((number) => ({ ...entities[number]!, evidence: [] }));
  const ids = new Set(own.map(({ id }) => id));
  const among = claims.flatMap((claim) => {
    if (claim.speaker === undefined || !ids.has(claim.speaker)) return [];
    const others = claim.about.filter((id) => ids.has(id));
    return others.length > 0 ? [{ ...claim, about: others }] : [];
  });
  // Each is a node, whatever is said of them here.
  const held = own.map(({ id }) => ({ id: `held:${id}`, kind: 'role', from: id, label: '', evidence: [] }) as const);
  const resolution = { entities: own, claims: among, ties: [...ties, ...held], links: [] };
  const view = foldActors({ ...source, resolution });
  for (const number of strongest)
    view.mergeNodeAttributes(entities[number]!.id, { says: says[number]!, about: about[number]! });
  return view;
}
