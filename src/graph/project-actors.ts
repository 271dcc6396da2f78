import { foldActors } from './fold-actors.ts';
import type { ActorsGraph, ProjectionSource } from './graph-types.ts';
import { measureActors } from './measure.ts';

/** The actors view (see foldActors) with what is measured of everyone in it: degrees, betweenness, community. */
export function projectActors(source: ProjectionSource, claimIds?: ReadonlySet<string>): ActorsGraph {
  return measureActors(foldActors(source, claimIds));
}
