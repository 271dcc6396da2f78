import { readFacts } from '../read-facts.ts';
import { type LineRule, wholeOf } from './line-rule.ts';

const FIELD =
  /^(?<name>title|headline|source|publisher|publication|outlet|date|published|author|authors|byline|url|link):\s+(?<value>\S.*)$/i;

/** "Title: …", "Source: …", "Date: …" above the story, as archives export it. */
export const markHeaderField: LineRule = (line, { text, inHead }) => {
  const whole = inHead ? wholeOf(text, line) : undefined;
  const { name, value } = (whole && FIELD.exec(whole)?.groups) || {};
  if (!name || !value) return undefined;
  return { mark: { ...line, kind: 'front-matter' }, facts: readFacts(new Map([[name.toLowerCase(), value]])) };
};
