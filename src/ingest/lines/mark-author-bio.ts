import { findNames, isPersonName } from '../find-names.ts';
import { type LineRule, wholeOf } from './line-rule.ts';

const BIO =
  /^[\s*_(\-–—•]*(?:(?:Mr|Ms|Mrs|Dr|Prof)\.\s+)?(?<name>\p{Lu}[^,]{1,60}?)(?:,(?<apposition>[^"“]{1,150}),)?\s+(?<is>is|are|edits|writes|covers|teaches|serves|hosts)\s(?<what>[^"“”]*)$/u;
const OFFICE =
  /\b(?:author|blogger|chair(?:man|woman)?|co-?founder|columnist|contribut(?:or|ing)|correspondent|director|editor|executive|fellow|founder|host|journalist|lawyer|lecturer|novelist|president|professor|reporter|research(?:er)?|scholar|strategist|student|writer)\b/i;

/**
 * The lines under an opinion piece that say who wrote it. What tells them from the story: they stand at its end, quote
 * nobody, and name someone (by surname) whom the story never named.
 *
 *     Jane Doe is a fellow at the Institute for Rivers.
 */
export const markAuthorBio: LineRule = (line, { text, inTail, facts }) => {
  if (!inTail) return undefined;
  const whole = wholeOf(text, line);
  const { name, apposition = '', is, what } = (whole && BIO.exec(whole)?.groups) || {};
  if (!name || !what || !(isPersonName(name) || /^\S*(?:Mr|Ms|Mrs|Dr|Prof)\./.test(whole ?? ''))) return undefined;
  if (/^(?:is|are)$/.test(is ?? '') && !OFFICE.test(`${apposition} ${what.slice(0, 100)}`)) return undefined;
  const surname = /(\p{Lu}[\p{L}'’-]+)(?:\s+(?:Jr|Sr)\.?)?$/u.exec(name)?.[1];
  if (!surname) return undefined;
  const isAuthor = facts.authors?.some((author) => author.endsWith(surname)) === true;
  if (!isAuthor && text.slice(0, line.start).includes(surname)) return undefined;
  return { mark: { ...line, kind: 'boilerplate' }, facts: { authors: findNames(name) } };
};
