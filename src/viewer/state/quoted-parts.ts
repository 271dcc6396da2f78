/** A stretch of a claim's words, inside quotation marks (they belong to it) or outside them. */
export interface QuotedPart {
  readonly text: string;
  readonly quoted: boolean;
}

const OPENS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
]);

/**
 * What was really said and what is the outlet's wording.
 *
 *     called the deal “a thankless task.”
 *     ................~~~~~~~~~~~~~~~~~~~  ~ quoted
 *
 * A quotation left open runs to the end; a closing mark nobody opened closes one that began before these words.
 */
export function splitQuoted(text: string): readonly QuotedPart[] {
  const parts: QuotedPart[] = [];
  let at = 0;
  let close: string | undefined;
  const cut = (end: number, quoted: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), quoted });
    at = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (close === undefined && OPENS.has(unit)) {
      cut(i, false);
      close = OPENS.get(unit);
    } else if (unit === close) {
      cut(i + 1, true);
      close = undefined;
    } else if (close === undefined && unit === '”') cut(i + 1, true);
  }
  cut(text.length, close !== undefined);
  return parts;
}
