/** How a whole page begins; a tag among words is none. */
const PAGE = /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is;
/** How other files of markup begin. */
const XML = /^[\s\ufeff]*<(?:\?xml|!doctype|rss|feed|gexf|svg)\b/i;

/** Whether a text is a web page. */
export const isPage = (text: string): boolean => PAGE.test(text.slice(0, 1000));

/** Whether a text is XML of whatever kind. */
export const isXml = (text: string): boolean => XML.test(text.slice(0, 1000));

/** Whether a text without a name that tells is JSON lines. */
export const isJsonLines = (text: string): boolean => /^[\s\ufeff]{0,100}\{\s*"/.test(text.slice(0, 200));

/** Whether a text without a name that tells is one value of JSON: a list of objects, an object of many lines or with such a list. */
export const isJson = (text: string): boolean =>
  /^[\s\ufeff]{0,100}(?:\[\s*\{|\{\s*\n|\{\s*"[^"]{0,100}"\s*:\s*\[\s*\{)/.test(text.slice(0, 500));

/** Whether the end of a file's name tells nothing. */
export const isNameless = (name: string): boolean => !/\.[a-z]{1,8}$/i.test(name);

export const NO_FEED = 'It is XML and no feed. Give the words of the article as text, or its web page.';
