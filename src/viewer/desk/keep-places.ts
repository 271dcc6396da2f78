import type { GraphFile, Layout, Ref, Resolution } from '../../model/index.ts';
import { refKey } from '../../resolve/ref-key.ts';

/** Somebody new stands so far from whom they were part of, in graph units. */
const ASIDE = 40;

/**
 * Positions for a world that was put right: everyone stays where they are, and who is new stands beside whom they were
 * told apart from. Laying out anew would move everyone at every correction.
 */
export function keepPlaces({ resolution, layout }: GraphFile, after: Resolution): GraphFile['layout'] {
  const origins = new Map([
    ...originsOf(
      resolution.entities.map(({ id, evidence }) => [id, evidence]),
      after.entities.map(({ id, evidence }) => [id, evidence]),
    ),
    ...originsOf(
      resolution.claims.map(({ id, attributions }) => [id, attributions]),
      after.claims.map(({ id, attributions }) => [id, attributions]),
    ),
  ]);
  return { actors: placeBeside(layout.actors, origins), claims: placeBeside(layout.claims, origins) };
}

type Proved = readonly [id: string, proofs: readonly Ref[]];

/** Of each who is new, whom the same evidence was of before. */
function originsOf(before: readonly Proved[], after: readonly Proved[]): [string, string][] {
  const known = new Set(before.map(([id]) => id));
  const was = new Map(before.flatMap(([id, proofs]) => proofs.map((ref) => [refKey(ref), id] as const)));
  return after.flatMap(([id, proofs]): [string, string][] => {
    const origin = known.has(id)
      ? undefined
      : proofs.map((ref) => was.get(refKey(ref))).find((one) => one !== undefined);
    return origin === undefined ? [] : [[id, origin]];
  });
}

function placeBeside(layout: Layout, origins: ReadonlyMap<string, string>): Layout {
  const placed = [...origins].flatMap(([id, origin]): [string, Layout[string]][] => {
    const at = Object.hasOwn(layout, origin) ? layout[origin] : undefined;
    return at ? [[id, [at[0] + ASIDE, at[1] - ASIDE]]] : [];
  });
  return placed.length === 0 ? layout : Object.fromEntries([...Object.entries(layout), ...placed]);
}
