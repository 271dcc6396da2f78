import type { Claim, GraphFile } from '../../src/model/index.ts';

/** The claims of a file that fit, found the plainest way. */
export function claimsWhere(graph: GraphFile, fits: (claim: Claim) => boolean): readonly string[] {
  return graph.resolution.claims.filter(fits).map(({ id }) => id);
}

/** Speakers and those spoken about, each once. */
export function actorsOf({ resolution }: GraphFile): readonly string[] {
  return [
    ...new Set(resolution.claims.flatMap(({ speaker, about }) => (speaker ? [speaker, ...about] : about))),
  ].sort();
}

/** The actor with the given name; the test is wrong where there is none. */
export function idOf({ resolution }: GraphFile, name: string): string {
  const found = resolution.entities.find((entity) => entity.name === name);
  if (found === undefined) throw new Error(`Nobody is called ${name}.`);
  return found.id;
}
