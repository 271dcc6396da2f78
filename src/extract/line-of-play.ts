import type { Candidate } from './learned/candidates.ts';
import type { Scene } from './rules/scene.ts';

/** "Rae Holm: “We are late”": a name, a colon and one quotation, all there is to the sentence. It needs no weighing. */
export function isLineOfPlay(
  { terms, sentences, quoteOf }: Scene,
  { cue, source, content }: Pick<Candidate, 'cue' | 'source' | 'content'>,
): boolean {
  if (terms[cue]!.text !== ':' || !source || content.length !== 1) return false;
  const [from, to] = content[0]!;
  const { first, last } = sentences[terms[cue]!.sentence]!;
  const isWhole = source[0] === first && source[1] === cue && from === cue + 1 && to === last;
  if (!isWhole || quoteOf[from] === -1 || quoteOf[from] !== quoteOf[to - 1]) return false;
  return terms.slice(source[0], source[1]).every(({ tag }) => tag === 'proper');
}
