import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleInput, InputProblem } from '../article-input.ts';
import { problemOf } from '../input-problem.ts';
import { LONGEST_TEXT, tooLong } from '../longest-text.ts';
import { readFacts } from '../read-facts.ts';
import { withHeadline } from '../with-headline.ts';
import { preferFirst, readPageFacts, webAddress, withoutOutlet } from './page-facts.ts';
import type { PageNode } from './page-node.ts';
import { writePageText } from './page-text.ts';
import { refuseEndless } from './refuse-endless.ts';

/**
 * The article on a web page that was saved: its main text by Mozilla's Readability, the headline on top, and what the
 * page says of title, outlet, date, authors and address. The article's `text` is this readable text, and all offsets
 * count in it. Nothing on the page is run or fetched.
 *
 * @param name the file's, which becomes the article's id.
 * @param address where it was saved from, if that is known; browsers write it into the page, too.
 */
export function parsePage(name: string, html: string, address?: string): ArticleInput | InputProblem {
  try {
    refuseEndless(html);
    const { document } = parseHTML(asWholePage(html));
    if (!document.documentElement) return noArticle(name);
    const told = readPageFacts(document); // before Readability, which takes the document apart
    const found = new Readability<PageNode>(document, { serializer: (node) => node as unknown as PageNode }).parse();
    const body = found?.content ? writePageText(found.content) : '';
    if (!found || body === '') return noArticle(name);
    const { title, byline: authors, siteName: publisher } = found;
    const guessed = readFacts(
      new Map(Object.entries({ title, authors, publisher, url: webAddress(address) ?? savedFrom(html) })),
    );
    const { title: whole = '', ...facts } = preferFirst(told, guessed);
    const headline = withoutOutlet(whole, facts.publisher);
    const text = withHeadline(headline, body);
    if (text.length > LONGEST_TEXT) throw tooLong();
    return { id: name, text, facts: { ...facts, ...(headline && { title: headline }) }, notes: [] };
  } catch (error) {
    return problemOf(name, error);
  }
}

function noArticle(name: string): InputProblem {
  return { name, code: 'no-article', message: 'No article was found on the page. Save its words as .txt.' };
}

/** linkedom takes the first element for the whole page. */
const asWholePage = (html: string): string =>
  /<html\b/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;

/** Browsers write where a page is from: `<!-- saved from url=(0024)https://example.com/ -->`. */
const savedFrom = (html: string): string | undefined =>
  /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(html.slice(0, 4000))?.[1];
