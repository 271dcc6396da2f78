import type { EntityKind } from './kinds.ts';
import type { Evidence } from './resolution.ts';
import type { Span } from './span.ts';

/**
 * An entity as a correction names it: its id, and enough else to find it again where a later build, of more articles,
 * gives it another.
 */
export interface EntityPointer {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Further names it went by. */
  readonly names: readonly string[];
  /** One place where it is mentioned. */
  readonly at?: Evidence;
}

/** A claim as a correction names it: its id, and where one article tells it. */
export interface ClaimPointer extends Span {
  readonly id: string;
  readonly article: string;
}

/** What a person has put right. Of two entities the first is kept. */
export type Correction =
  | { readonly do: 'merge'; readonly entity: EntityPointer; readonly other: EntityPointer }
  /** What is mentioned at these places is somebody else; in each article all that hangs together with it. */
  | { readonly do: 'split'; readonly entity: EntityPointer; readonly at: readonly Evidence[] }
  | { readonly do: 'rename'; readonly entity: EntityPointer; readonly name: string }
  | { readonly do: 'kind'; readonly entity: EntityPointer; readonly kind: EntityKind }
  /** These two are never one, whatever later articles seem to say. */
  | { readonly do: 'apart'; readonly entity: EntityPointer; readonly other: EntityPointer }
  /** Somebody else claims it; nobody who is known, if no entity is given. */
  | { readonly do: 'speaker'; readonly claim: ClaimPointer; readonly entity?: EntityPointer }
  /** This is no claim. */
  | { readonly do: 'reject'; readonly claim: ClaimPointer }
  /** These two claims are two utterances. */
  | { readonly do: 'unlink'; readonly claim: ClaimPointer; readonly other: ClaimPointer };

/** A correction with the number of its line in the log, which is its name: nothing in the log ever moves. */
export interface LoggedCorrection {
  readonly line: number;
  readonly correction: Correction;
}
