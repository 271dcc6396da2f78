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
  /** Of what larger graph this is a part; absent where it is all of it. */
  readonly part?: GraphPart;
  /** Of the actors view and of the claims view (see graph/project). */
  readonly layout: { readonly actors: Layout; readonly claims: Layout };
}

/** The larger graph that a file is a part of, and how the part was chosen. */
export interface GraphPart {
  /** Of the whole graph. */
  readonly claims: number;
  readonly actors: number;
  readonly articles: number;
  /** Tells the whole graph from others (see graph/fingerprint). */
  readonly fingerprint: string;
  /** Outlets of the whole graph, those of most articles first, if there are many not all. */
  readonly outlets: readonly string[];
  /** Claims of the whole graph that were asked for; the file holds these, or those of them that come first. */
  readonly matching: number;
  /** Nothing was asked for: these are some claims of each pair among so many actors, those who take part in most. */
  readonly among?: number;
  /** Claims by day, of all that were asked for but for the days; and how many have no day. */
  readonly days: Readonly<Record<string, number>>;
  readonly undated: number;
  /** The mentions and chains of its articles are not in the file: whoever served it gives them by themselves. */
  readonly mentions?: 'apart';
  /** How many claims of the whole graph each actor of this file takes part in. */
  readonly takes: Readonly<Record<string, number>>;
}
