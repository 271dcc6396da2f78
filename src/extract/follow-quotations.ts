import type { Claim } from './as-attribution.ts';
import { lastWord } from './rules/content-ends.ts';
import { isUnquoted, paragraphsOf, type Range, type Scene } from './rules/scene.ts';

/** What may stand after a quotation for the next paragraph to go on with it ("…,” Holm told the crowd in Ost."), in terms. */
const LAST_WORDS = 12;

/** A quotation of fewer words is a heading, in terms with its marks. */
const SHORTEST = 8;

/** The claim whose content ends last in a paragraph. */
interface Last {
  readonly claim: number;
  readonly end: number;
}

/**
 * Gives paragraphs that are a quotation and nothing else to whoever was quoted last in the paragraph before, unless that
 * was a question: an answer is someone else's.
 *
 *     “We are late,” Holm said.
 *     “We came by boat.”            Holm's too
 */
export function followQuotations(scene: Scene, claims: readonly Claim[]): Claim[] {
  const contents = claims.map(({ content }) => [...content]);
  const held = new Uint8Array(scene.terms.length);
  const ends: Last[] = [];
  claims.forEach(({ cue, content }, claim) => {
    for (const { from, to } of [{ from: cue.first, to: cue.last }, ...content]) held.fill(1, from, to);
    for (const { to } of content) ends.push({ claim, end: to });
  });
  ends.sort((a, b) => a.end - b.end || a.claim - b.claim);
  let next = 0;
  let last: Last | undefined;
  let before: Range | undefined;
  for (const paragraph of paragraphsOf(scene)) {
    const quotation = quotationAt(scene, paragraph);
    const goesOn = before && last && quotation && !held.subarray(quotation.from, quotation.to).includes(1);
    if (goesOn && endsQuoted(scene, before!, last!.end)) {
      contents[last!.claim]!.push(quotation);
      last = { claim: last!.claim, end: quotation.to };
    }
    for (; next < ends.length && ends[next]!.end <= paragraph.to; next++)
      if (!last || ends[next]!.end > last.end) last = ends[next];
    before = paragraph;
  }
  return claims.map((claim, i) => ({ ...claim, content: contents[i]! }));
}

/** The quotation that a paragraph is, and nothing else. */
function quotationAt(scene: Scene, { from, to }: Range): Range | undefined {
  const { terms, quoteOf, quotes } = scene;
  const quotation = quotes[quoteOf[from]!];
  if (quotation?.from !== from || quotation.to < lastWord(scene, to) || quotation.to > to) return undefined;
  return terms[quotation.to - 1]!.tag === 'quote' && quotation.to - from >= SHORTEST ? quotation : undefined;
}

/** Whether a claim that ends at `end` is the last thing quoted in a paragraph, with few words after it and no question. */
function endsQuoted({ terms, quoteOf }: Scene, { from, to }: Range, end: number): boolean {
  if (end <= from || end > to || to - end > LAST_WORDS || quoteOf[end - 1] === -1) return false;
  return terms[end - 2]?.text !== '?' && isUnquoted({ quoteOf }, end, to);
}
