import type { Article, Paragraph } from '../model/index.ts';

/**
 * The article with each dateline a paragraph of its own, so that no sentence, source or content runs through it.
 *
 *     BERLIN (AP) — The ferry stays, the mayor said.
 *     ~~~~~~~~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ~ one paragraph  ^ the next
 *
 * Marks and paragraphs are sorted, as ever; linear in their number.
 */
export function partDatelines(article: Article): Article {
  const datelines = article.marks.filter(({ kind }) => kind === 'dateline');
  if (datelines.length === 0) return article;
  let at = 0;
  const paragraphs = article.paragraphs.flatMap((paragraph): Paragraph[] => {
    while (at < datelines.length && datelines[at]!.end <= paragraph.start) at += 1;
    const dateline = datelines[at];
    if (!dateline || dateline.start >= paragraph.end) return [paragraph];
    const parts = [
      { ...paragraph, end: dateline.start },
      { ...paragraph, start: dateline.start, end: dateline.end },
      { ...paragraph, start: dateline.end },
    ];
    return parts.filter(({ start, end }) => article.text.slice(start, end).trim() !== '');
  });
  return { ...article, paragraphs };
}
