import type { EntityKind, MentionForm, Span } from '../../model/index.ts';

export type Gender = 'female' | 'male';

/** A stretch of terms: index of the first, and of the one after the last. */
export interface TermRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A role that words beside a name or in a nominal give.
 *
 *     Kremlin spokesperson Dmitry Peskov       the top commander for NATO
 *     ^^^^^^^ ~~~~~~~~~~~~                         ~~~~~~~~~~~~~     ^^^^   ~ label  ^ of
 */
export interface RoleWords {
  readonly label: TermRange;
  /** The noun that says it, singular, lower case: "commander". */
  readonly noun: string;
  /** Where the name of what or whom it is of stands. */
  readonly of?: TermRange;
  /** "Trump’s adviser", "his adviser": the holder is a possessor. */
  readonly owned: boolean;
}

/** What a name says by its own words. */
export interface NameParts {
  /** The name alone, as written: "Donald Trump". */
  readonly text: string;
  readonly words: readonly string[];
  /** Title before it, lower case: "mr.". */
  readonly title?: string | undefined;
  readonly gender?: Gender | undefined;
  readonly suffix?: string | undefined;
}

/** What a nominal says: "a second U.S. official". */
export interface NounParts {
  /** Its noun in the singular, lower case: "official". */
  readonly noun: string;
  readonly plural: boolean;
  /** "the", "a", "one", "both", "another", "his", … or empty. */
  readonly determiner: string;
  /** Position among its like: "first", "second", "another", "one". */
  readonly ordinal?: string | undefined;
  /** "two", "hundreds". */
  readonly number?: string | undefined;
  /** Words between determiner and noun, lower case, without ordinal and number. */
  readonly modifiers: readonly string[];
  /** Country it is said to be of, by adjective or name. */
  readonly country?: string | undefined;
  /** "one of the U.S. officials": a member of the group. */
  readonly partitive: boolean;
  readonly gender?: Gender | undefined;
}

export interface PronounParts {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender?: Gender;
}

/** A mention before it is known who it is, with all that helps to find out. */
export interface MentionCandidate extends Span, TermRange {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly head: Span;
  readonly rule: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** In a headline or a line in title case: may be linked, never tells of someone new. */
  readonly heading: boolean;
  readonly possessive: boolean;
  /** Stands before its verb. */
  readonly subject: boolean;
  readonly roles: readonly RoleWords[];
  readonly name?: NameParts | undefined;
  readonly noun?: NounParts | undefined;
  readonly pronoun?: PronounParts | undefined;
  /** ISO code, where the words stand for a country or its government. */
  readonly country?: string | undefined;
}
