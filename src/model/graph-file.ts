import type { Article } from './article.ts';
import type { Extraction } from './extraction.ts';
import type { Resolution } from './resolution.ts';

/** Positions of nodes by id, so that the page opens laid out; in graph units, y up. */
export type Layout = Readonly<Record<string, readonly [x: number, y: number]>>;

/** `graph.json`: all that the page, a script or another export needs. Articles and extractions are sorted by article id. */
export interface GraphFile {
  readonly format: 'claimgraph';
  readonly version: 1;
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  readonly resolution: Resolution;
  /** Of the actors view and of the claims view (see graph/project). */
  readonly layout: { readonly actors: Layout; readonly claims: Layout };
}
