import type { Note } from './note.ts';
import type { Span } from './span.ts';

/**
 * What a marked stretch is. Only `dateline` may lie inside a paragraph ("BERLIN (AP) — …"); the others are no part of
 * the story: front matter, the line that names outlet and date, the byline, and boilerplate ("Advertisement", copyright
 * and comment notices, "… contributed to this report").
 */
export type MarkKind = 'front-matter' | 'source-line' | 'byline' | 'dateline' | 'boilerplate';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** A paragraph of the story. `title` is the headline, `heading` a subheading inside the story. */
export interface Paragraph extends Span {
  readonly kind: 'title' | 'heading' | 'body';
}

/** What is known of an article besides its text. Dates are ISO 8601 (`2025-12-16`, or with a time). */
export interface ArticleFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly authors?: readonly string[];
}

/**
 * One news text. `text` is what was read, untouched; everything else is offsets into it.
 * `paragraphs` and `marks` are sorted by start; paragraphs do not overlap, are trimmed of white space, and leave out
 * every mark but datelines.
 */
export interface Article extends ArticleFacts {
  readonly id: string;
  readonly text: string;
  /** Ids under which the same article was read, too, sorted; absent where it came once. */
  readonly origins?: readonly string[];
  readonly authors: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
}
