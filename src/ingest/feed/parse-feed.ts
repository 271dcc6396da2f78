import type { ArticleFacts } from '../../model/index.ts';
import { htmlToText } from '../page/html-to-text.ts';
import { readFacts } from '../read-facts.ts';
import { isWebAddress } from '../web/web-address.ts';
import { readToldByFeed } from './told-by-feed.ts';

/** What a feed has of one article. */
export interface FeedEntry {
  /** Where the article stands. */
  readonly address?: string;
  readonly facts: ArticleFacts;
  /** Its words as far as the feed has them, often only the first. */
  readonly text: string;
}

/** The entries of a feed, as they follow each other in it. Throws where it is broken. */
export function parseFeed(text: string): FeedEntry[] {
  const { outlet, entries } = readToldByFeed(text);
  const publisher = htmlToText(outlet ?? '');
  return entries.map(({ title, link = '', date, authors, html }) => {
    const told = { title: htmlToText(title ?? ''), publisher, date, url: link, authors };
    const address = link.trim();
    return {
      facts: readFacts(new Map(Object.entries(told))),
      text: htmlToText(html ?? ''),
      ...(isWebAddress(address) && { address }),
    };
  });
}
