import type { Article } from '../../model/index.ts';

/** Where an article can be opened: on the web or nowhere, for an address may be a script too. */
export function webAddressOf({ url = '' }: Pick<Article, 'url'>): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
