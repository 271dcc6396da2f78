/** Whether an input is an address on the web and no file. */
export const isWebAddress = (input: string): boolean => /^https?:\/\/[^\s/]/i.test(input);

/**
 * The addresses in a text that is a list of them, one a line; empty lines and those that begin with # count for
 * nothing. Undefined where another line stands among them: then it is an article.
 */
export function readAddressList(text: string): string[] | undefined {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every((line) => isWebAddress(line) && !/\s/.test(line)) ? lines : undefined;
}

/** The address as it is asked for: without its fragment, which names a place on the page. Throws where it is none. */
export function parseAddress(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  return url;
}
