import type { ToldClaim } from '../claims-csv.ts';

/** Words of an article, and what they are to the claim they prove; between these nothing. */
export interface ProofPiece {
  readonly words: string;
  readonly is?: 'content' | 'source' | 'cue';
}

/** Longest stretch shown whole; where claim and speaker stand further apart, only the claim is. In characters. */
const STRETCH = 700;

/**
 * The words of an article that prove a claim: from its first mark to its last, in pieces.
 *
 *     “The crane stays,” Mayor Ines Calloway said
 *     ~~~~~~~~~~~~~~~~~~ ^^^^^^^^^^^^^^^^^^^ ====      ~ content  ^ source  = cue
 */
export function findProof({ article: { text }, attribution }: ToldClaim): ProofPiece[] {
  const { content, source, cue } = attribution;
  const marks = [
    ...content.map((span) => ({ ...span, is: 'content' as const })),
    ...source.map((span) => ({ ...span, is: 'source' as const })),
    ...cue.map((span) => ({ ...span, is: 'cue' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const wordsOf = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  const [start, end] = [marks[0]!.start, Math.max(...marks.map((mark) => mark.end))];
  if (end - start > STRETCH)
    return content.flatMap((span, index) => [
      ...(index > 0 ? [{ words: ' … ' }] : []),
      { words: wordsOf(span.start, span.end), is: 'content' as const },
    ]);
  const pieces: ProofPiece[] = [];
  let at = start;
  for (const mark of marks) {
    // What lies in another mark is part of it.
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push({ words: wordsOf(at, mark.start) });
    pieces.push({ words: wordsOf(mark.start, mark.end), is: mark.is });
    at = mark.end;
  }
  return at < end ? [...pieces, { words: wordsOf(at, end) }] : pieces;
}
