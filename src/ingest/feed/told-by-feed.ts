import { parseFeed } from 'feedsmith';
import { ClaimgraphError } from '../../model/index.ts';

/** What a feed says of an entry, whatever the feed's format; markup as it stands. */
export interface ToldByEntry {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly date?: string | undefined;
  readonly authors?: readonly (string | undefined)[] | undefined;
  readonly html?: string | undefined;
}

export interface ToldByFeed {
  readonly outlet?: string | undefined;
  readonly entries: readonly ToldByEntry[];
}

/** A feed of whatever format as one thing. Throws where it is none. */
export function readToldByFeed(text: string): ToldByFeed {
  const { format, feed } = parse(text);
  switch (format) {
    case 'json':
      return {
        outlet: feed.title,
        entries: (feed.items ?? []).map((item) => ({
          title: item.title,
          link: item.url,
          date: item.date_published ?? item.date_modified,
          authors: item.authors?.map(({ name }) => name),
          html: item.content_html ?? asHtml(item.content_text ?? item.summary),
        })),
      };
    case 'atom':
      return {
        outlet: feed.title?.value,
        entries: (feed.entries ?? []).map(({ title, links, published, updated, authors, content, summary }) => ({
          title: title?.value,
          link: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          date: published ?? updated,
          authors: authors?.map(({ name }) => name),
          html: content?.value ?? summary?.value,
        })),
      };
    case 'rdf':
      return {
        outlet: feed.title,
        entries: (feed.items ?? []).map(({ title, link, dc, content, description }) => ({
          title,
          link,
          date: dc?.dates?.[0],
          authors: dc?.creators,
          html: content?.encoded ?? description,
        })),
      };
    default:
      return {
        outlet: feed.title,
        entries: (feed.items ?? []).map(({ title, link, pubDate, dc, authors, content, description }) => ({
          title,
          link,
          date: pubDate ?? dc?.dates?.[0],
          authors: dc?.creators ?? authors?.map(({ name }) => name),
          html: content?.encoded ?? description,
        })),
      };
  }
}

function parse(text: string) {
  try {
    return parseFeed(text);
  } catch (cause) {
    const message =
      'It is no feed, or one that is damaged or cut off. Get it anew, or give the addresses of its pages.';
    throw new ClaimgraphError('damaged', message, { cause });
  }
}

const asHtml = (words = ''): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\n', '<br>');
