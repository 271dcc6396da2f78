/**
 * What no XML 1.0 document may hold, not even escaped: control characters but tab and line ends, half a surrogate pair,
 * U+FFFE and U+FFFF.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Line ends and tabs stand for themselves only as references: in an attribute a reader turns them to spaces. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Text without what XML forbids, each such character replaced by U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** Whether XML can hold the text as it is. */
export const isXmlText = (text: string): boolean => text.search(FORBIDDEN) < 0;

/** Most of what is written: letters, digits and signs that mean nothing to XML. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Any text as the value of an attribute in double quotes, or as an element's content. */
export function xmlEscape(text: string): string {
  if (PLAIN.test(text)) return text;
  return xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => REFERENCES.get(character)!);
}

/** ` name="value"` for each that has a value. */
export function xmlAttributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let written = '';
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) written += ` ${name}="${typeof value === 'string' ? xmlEscape(value) : value}"`;
  }
  return written;
}
