import type { Article, MarkKind, Paragraph } from '../../src/model/index.ts';

/** The words of the marks of one kind. */
export function marked(article: Article, kind: MarkKind): string[] {
  return article.marks.filter((mark) => mark.kind === kind).map(({ start, end }) => article.text.slice(start, end));
}

/** The words of the paragraphs, or of those of one kind. */
export function paragraphs(article: Article, kind?: Paragraph['kind']): string[] {
  return article.paragraphs
    .filter((paragraph) => kind === undefined || paragraph.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end));
}
