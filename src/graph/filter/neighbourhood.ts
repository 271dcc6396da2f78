import type { ClaimEntry, DataIndex } from './index-data.ts';

/** Actors one looks around, and how many claims away from them others may be. */
export interface Around {
  readonly ids: readonly string[];
  readonly steps: Steps;
}

export const STEPS = [1, 2, 3] as const;
export type Steps = (typeof STEPS)[number];

/** Those whom a claim of theirs, or one about them, joins to an actor, with the claim. */
export function neighboursOf(index: DataIndex, id: string): readonly (readonly [other: string, entry: ClaimEntry])[] {
  const says = (index.claimsBy.get(id) ?? []).flatMap((entry) =>
    entry.claim.about.map((other) => [other, entry] as const),
  );
  const about = (index.claimsAbout.get(id) ?? []).flatMap((entry) =>
    entry.claim.speaker === undefined ? [] : [[entry.claim.speaker, entry] as const],
  );
  return [...says, ...about].filter(([other]) => other !== id);
}

/**
 * Tells whether a claim can be walked to in so many steps, each from a speaker to whom the claim is about, or back.
 *
 *     Ann --1--> Bob <--2-- Cem --3--> Dana      around Ann; the claim between Cem and Dana is the third step
 */
export function withinSteps(index: DataIndex, { ids, steps }: Around): (entry: ClaimEntry) => boolean {
  const reached = new Set(ids);
  let rim: readonly string[] = ids;
  for (let step = 1; step < steps; step++) {
    const next = new Set(rim.flatMap((id) => neighboursOf(index, id).map(([other]) => other)));
    rim = [...next].filter((id) => !reached.has(id));
    for (const id of rim) reached.add(id);
  }
  return ({ claim }) =>
    (claim.speaker !== undefined && reached.has(claim.speaker)) || claim.about.some((id) => reached.has(id));
}

/** A double click: goes there; from there on takes another one in; on one of them goes a step further. */
export function focusOn(around: Around | undefined, id: string): Around {
  if (!around) return { ids: [id], steps: 1 };
  if (!around.ids.includes(id)) return { ids: [...around.ids, id].sort(), steps: around.steps };
  return { ids: around.ids, steps: STEPS.find((steps) => steps > around.steps) ?? around.steps };
}
