import type { AnnotatedArticle as Annotated } from '../src/index.ts';
import type { GoldArticle, Offsets } from './gold.ts';

export const ERROR_KINDS = ['no cue found', 'wrong boundary', 'wrong source', 'extra', 'extra, right cue'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface GroupedError {
  readonly kind: ErrorKind;
  /** The cue's words (of gold, or of what was found too much), lower case. */
  readonly cue: string;
  readonly article: string;
  readonly wanted: string;
  readonly got: string;
}

type Claim = Pick<Annotated['attributions'][number], 'source' | 'cue' | 'content'>;

/** Says of every claim missed and every claim found too much what went wrong with it. */
export function groupErrors(gold: GoldArticle, answer: Annotated): GroupedError[] {
  const { text, id } = gold;
  const errors: GroupedError[] = [];
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const cover = (spans: readonly Offsets[]) =>
    new Set(words.filter(([s, e]) => spans.some(([a, b]) => s < b && e > a)));
  const dice = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>) =>
    a.size + b.size === 0 ? 0 : (2 * [...a].filter((x) => b.has(x)).length) / (a.size + b.size);
  const show = (claim: Claim) =>
    `[${slices(text, claim.source)}] {${slices(text, claim.cue)}} ${slices(text, claim.content)}`;
  const left = new Set(answer.attributions.filter((a) => !a.nested));
  const contents = new Map([...answer.attributions].map((a) => [a, cover(a.content)]));
  const sameCue = (a: Claim, b: Claim) => a.cue.some(([s, e]) => b.cue.some(([s2, e2]) => s < e2 && e > s2));
  const add = (kind: ErrorKind, claim: Claim, wanted: string, got: string) =>
    errors.push({ kind, cue: slices(text, claim.cue).toLowerCase(), article: id, wanted, got });
  for (const claim of gold.attributions) {
    const content = cover(claim.content);
    if (content.size === 0) continue;
    const [best] = [...left].map((a) => ({ a, like: dice(content, contents.get(a)!) })).sort((x, y) => y.like - x.like);
    if (best && best.like >= 0.5) {
      left.delete(best.a);
      const source = cover(claim.source);
      const found = cover(best.a.source);
      const last = [...source].at(-1);
      const inside = found.size > 0 && [...found].every((w) => source.has(w)) && last !== undefined && found.has(last);
      if (!claim.optional && source.size > 0 && dice(source, found) < 0.5 && !inside)
        add('wrong source', claim, show(claim), show(best.a));
      continue;
    }
    const near = [...left].find((a) => sameCue(a, claim));
    if (near) left.delete(near);
    if (claim.optional) continue;
    if (near) add('wrong boundary', claim, show(claim), show(near));
    else add('no cue found', claim, show(claim), '');
  }
  for (const claim of left)
    add(gold.attributions.some((g) => sameCue(g, claim)) ? 'extra, right cue' : 'extra', claim, '', show(claim));
  return errors;
}

function slices(text: string, spans: readonly Offsets[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ');
}
