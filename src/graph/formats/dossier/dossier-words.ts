import type { ToldClaim } from '../claims-csv.ts';
import { xmlEscape } from '../xml-escape.ts';

/** Longest stretch shown whole; where claim and speaker stand further apart, only the claim is. In characters. */
const STRETCH = 700;

/**
 * The words of an article that prove a claim, as HTML: from its first mark to its last, with content, source and cue
 * marked.
 *
 *     <mark>“The crane stays,”</mark> <b>Mayor Ines Calloway</b> <u>said</u>
 */
export function provingWords({ article: { text }, attribution }: ToldClaim): string {
  const { content, source, cue } = attribution;
  const marks = [
    ...content.map((span) => ({ ...span, tag: 'mark' })),
    ...source.map((span) => ({ ...span, tag: 'b' })),
    ...cue.map((span) => ({ ...span, tag: 'u' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const [start, end] = [marks[0]!.start, Math.max(...marks.map((mark) => mark.end))];
  if (end - start > STRETCH)
    return content.map((span) => `<mark>${words(text, span.start, span.end)}</mark>`).join(' … ');
  let at = start;
  let html = '';
  for (const mark of marks) {
    // What lies in another mark is part of it.
    if (mark.start < at) continue;
    html += `${words(text, at, mark.start)}<${mark.tag}>${words(text, mark.start, mark.end)}</${mark.tag}>`;
    at = mark.end;
  }
  return html + words(text, at, end);
}

function words(text: string, start: number, end: number): string {
  return xmlEscape(text.slice(start, end).replace(/\s+/g, ' '));
}
