export { articleKey, buildGraph, claimText, edgeKey, findActors } from './build-graph.ts';
export { documentsOf } from './documents-of.ts';
export { type GexfMeta, gexfMeta, writeGexf } from './formats/gexf.ts';
export { buildGraphFile, type Document, writeGraphFile } from './graph-file.ts';
export type { ActorsGraph, ClaimsGraph, GraphSource, ProjectionSource, WholeGraph } from './graph-types.ts';
export { projectActors } from './project-actors.ts';
export { projectClaims } from './project-claims.ts';
export { readGraphFile } from './read-graph-file.ts';
export * from './schema.ts';
