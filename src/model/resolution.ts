import type { ClaimType, EntityKind, Stance } from './kinds.ts';
import type { Span } from './span.ts';
import type { TieKind } from './tie.ts';

/** A stretch of a named article. */
export interface Evidence extends Span {
  readonly article: string;
}

/** Where an attribution or a chain stands: article id and its index in that article's extraction. */
export interface Ref {
  readonly article: string;
  readonly index: number;
}

/** Who or what that is, in the world. Ids can be read: `person:donald-trump`, `country:us`, `unnamed:ARTICLE#START`. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names it goes by, as written, commonest first. */
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly gender?: 'female' | 'male';
  /** The chains that are this entity, each with the reason it was joined. */
  readonly evidence: readonly (Ref & { readonly reason: string })[];
  /** Mentions over all articles. */
  readonly mentions: number;
}

/** What a speaker claims, over all attributions that report it. `id` is `claim:ARTICLE#START-END` of its first attribution's content. */
export interface Claim {
  readonly id: string;
  /** Entity ids. */
  readonly speaker?: string;
  readonly about: readonly string[];
  readonly type: ClaimType;
  readonly stance: Stance;
  readonly negated: boolean;
  /** The attributions that report it, in code-unit order of article id, then by index; never empty. */
  readonly attributions: readonly Ref[];
  /**
   * How many independent outlets report it, here or in claims that corroborate it; absent where it is one. Copies of one
   * story (an agency's, in thirty papers) are one, and so are all articles of one outlet.
   */
  readonly outlets?: number;
}

/** A role, kinship or membership between entities, with the words that prove it. */
export interface Tie {
  readonly id: string;
  readonly kind: TieKind;
  readonly from: string;
  readonly to?: string;
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

/** The same utterance told again: in the same words (`corroborates`) or in other ones (`diverges`). `from` < `to`. */
export interface ClaimLink {
  readonly kind: 'corroborates' | 'diverges';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Of those that diverge, where the words differ, in the order of the text; absent where they share too few to say. */
  readonly differences?: readonly Difference[];
}

/** Words that stand for each other in two claims, each in the article of its first attribution; one may be empty. */
export interface Difference {
  readonly from: Span;
  readonly to: Span;
}

/** A correction that could not be applied, since what it names is not there any more. */
export interface UnfittingCorrection {
  readonly line: number;
  readonly reason: string;
}

/** The world as the articles tell it. Every list is sorted by id. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
  readonly links: readonly ClaimLink[];
  /** Corrections that fit nothing, by line; absent where all fit. */
  readonly unfitting?: readonly UnfittingCorrection[];
}
