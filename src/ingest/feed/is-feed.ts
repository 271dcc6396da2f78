const XML_FEED =
  /^[\s\ufeff]*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|feed|(?:\w+:)?rdf)\b/is;
const JSON_FEED = /^[\s\ufeff]*\{.{0,500}jsonfeed\.org\/version/s;

/** Whether a text is a feed: RSS, Atom or JSON Feed. */
export function isFeed(text: string): boolean {
  const opening = text.slice(0, 2000);
  return XML_FEED.test(opening) || JSON_FEED.test(opening);
}
