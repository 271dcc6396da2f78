/** A stretch of an article's text: `text.slice(start, end)`. UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
