import type { EntityKind } from './kinds.ts';
import type { Span } from './span.ts';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/**
 * A place where someone or something is named.
 *
 *     German Chancellor Friedrich Merz told reporters
 *     ~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^   ~ mention (with its title)  ^ head (the name alone; of a nominal its noun)
 */
export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly head: Span;
  /** Index into `Extraction.chains`: who this is within the article. */
  readonly chain: number;
  /** The rule that found it, and the one that linked it to its chain. */
  readonly rule: string;
  readonly link: string;
}

/** Who is who within one article: all mentions of one person, organisation, … */
export interface Chain {
  readonly kind: EntityKind;
  /** The fullest name the article has ("Donald Trump"), without title; of an unnamed source its fullest description. */
  readonly name: string;
  /** Whether the article ever names it; unnamed sources and nominals without a name are not named. */
  readonly named: boolean;
  /** Further names the article has for it ("Trump", "Zelenskiy"), sorted. */
  readonly names: readonly string[];
  readonly gender?: 'female' | 'male';
  /** ISO 3166-1 alpha-2, of countries only. */
  readonly country?: string;
}
