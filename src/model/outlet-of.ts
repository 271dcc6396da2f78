import type { Article } from './article.ts';

/** The outlet that published an article: its publisher, or the host it was found at; undefined where it tells neither. */
export function outletOf({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string | undefined {
  return publisher?.trim() || (url && /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]) || undefined;
}
