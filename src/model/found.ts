import type { Entity } from './resolution.ts';

/** What a search finds in a graph of which the page holds a part: the server's answer. */
export interface Found {
  readonly actors: readonly FoundActor[];
  /** How many claims hold all words looked for. */
  readonly claims: number;
}

/** An actor that a search leads to. */
export interface FoundActor extends Pick<Entity, 'id' | 'kind' | 'name'> {
  /** Claims made, and claims about it, in the whole graph. */
  readonly says: number;
  readonly about: number;
}
