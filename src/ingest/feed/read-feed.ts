import { type ArticleInput, type InputProblem, isProblem } from '../article-input.ts';
import { problemOf } from '../input-problem.ts';
import { preferFirst } from '../page/page-facts.ts';
import { withHeadline } from '../with-headline.ts';
import { type FeedEntry, parseFeed } from './parse-feed.ts';

type Read = ArticleInput | InputProblem;

/**
 * The articles of a feed: of each entry the page it leads to, or, where that cannot be had, the words that stand in the
 * feed itself.
 *
 * @param name the feed's file or address.
 * @param readPages the articles at these addresses, one for one.
 */
export async function readFeed(
  name: string,
  text: string,
  readPages: (addresses: readonly string[]) => Promise<readonly Read[]>,
): Promise<Read[]> {
  try {
    const entries = parseFeed(text);
    if (entries.length === 0) return [{ name, code: 'no-article', message: 'The feed has no entries.' }];
    const pages = await readPages(entries.flatMap(({ address }) => address ?? []));
    const left = [...pages];
    return entries.map((entry, index) =>
      readEntry(`${name}#${index + 1}`, entry, entry.address ? left.shift() : undefined),
    );
  } catch (error) {
    return [problemOf(name, error)];
  }
}

function readEntry(name: string, { facts, text }: FeedEntry, page: Read | undefined): Read {
  if (page && !isProblem(page)) return { ...page, facts: preferFirst(page.facts, facts) };
  if (text === '') return page ?? { name, code: 'no-text', message: 'The entry has neither an address nor words.' };
  const message = page && `Its page was not read, these are the words of the feed: ${page.message}`;
  return {
    id: facts.url ?? name,
    text: withHeadline(facts.title ?? '', text),
    facts,
    notes: message ? [{ code: 'from-feed', message }] : [],
  };
}
