import { groupBy, hashText, outletOf } from '../model/index.ts';
import type { ArticleInput } from './article-input.ts';
import { foldTitle, withoutHeadline } from './find-title.ts';
import { isAlike } from './is-alike.ts';
import { preferFirst } from './page/page-facts.ts';

/** Of one address more articles than that are no versions of one: it is a section's, or everybody's. */
const MOST_VERSIONS = 20;

/**
 * Each article once: those of one address whose words are mostly the same, and those of one outlet whose words are all
 * the same but for white space, the shape of quotation marks, and a headline on top that is in the facts of one of them. The longest stands for all; what it does not say of
 * itself the others do, and their ids are its `origins`. The same words in two outlets stay two articles: they are copies
 * of one story, which `resolve` knows as such. It does not matter which was read first.
 */
export function joinSame(inputs: readonly ArticleInput[]): ArticleInput[] {
  const groups = new Map<ArticleInput, Set<ArticleInput>>(inputs.map((input) => [input, new Set([input])]));
  const join = (a: ArticleInput, b: ArticleInput): void => {
    const [into, from] = [groups.get(a)!, groups.get(b)!];
    if (into === from) return;
    for (const input of from) groups.set(input, into.add(input));
  };
  const titles = new Set(inputs.flatMap(({ facts: { title } }) => (title ? [foldTitle(title)] : [])));
  titles.delete('');
  for (const same of sharing(inputs, ({ text }) => wordsKey(withoutHeadline(text, titles)))) joinOneOutlet(same, join);
  for (const same of sharing(inputs, addressKey)) {
    if (same.length > MOST_VERSIONS) continue;
    for (const [index, one] of same.entries())
      for (const other of same.slice(index + 1)) if (isAlike(one.text, other.text)) join(one, other);
  }
  return [...new Set(groups.values())].flatMap((same) => joinOrigins([...same]));
}

/** Of the same words, those of one outlet; where nobody says whose they are, they are the first outlet's. */
function joinOneOutlet(same: readonly ArticleInput[], join: (a: ArticleInput, b: ArticleInput) => void): void {
  const outlets = same.map(({ facts }) => outletOf(facts)?.toLowerCase());
  const [first = ''] = outlets.filter((outlet) => outlet !== undefined).sort();
  const seen = new Map<string, ArticleInput>();
  for (const [index, input] of same.entries()) {
    const outlet = outlets[index] ?? first;
    const before = seen.get(outlet);
    if (before) join(before, input);
    else seen.set(outlet, input);
  }
}

/** One for all; what came twice under one id is left to `tellApart`. */
function joinOrigins(same: readonly ArticleInput[]): readonly ArticleInput[] {
  const [first, ...others] = same.toSorted(
    (a, b) => b.text.length - a.text.length || compare(a.id, b.id) || compare(sortKey(a), sortKey(b)),
  );
  if (!first || others.every(({ id, text }) => id === first.id && text === first.text)) return same;
  const facts = [first, ...others].map((input) => input.facts).reduce(preferFirst);
  const origins = [...new Set(others.map(({ id }) => id))].filter((id) => id !== first.id).sort();
  return [{ ...first, text: first.text, facts, ...(origins.length > 0 && { origins }) }];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortKey = ({ text, facts, notes }: ArticleInput): string => JSON.stringify([text, facts, notes]);

const wordsKey = (text: string): string =>
  text
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’‚`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** An address without what says only how somebody came to it. */
function addressKey({ facts: { url = '' } }: ArticleInput): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname, searchParams } = new URL(url);
  const asked = [...searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid|ref|cmp|smid)$/i.test(name)).sort();
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${asked.map((pair) => pair.join('=')).join('&')}`;
}

/** Those that share a key, where more than one does; an empty key is none. Of keys the hash alone is held: they are whole texts. */
function sharing(inputs: readonly ArticleInput[], keyOf: (input: ArticleInput) => string): ArticleInput[][] {
  const byHash = groupBy(inputs, (input) => hashText(keyOf(input)));
  const several = [...byHash.values()].filter(({ length }) => length > 1);
  return several.flatMap((alike) =>
    [...groupBy(alike, keyOf)].flatMap(([key, group]) => (key !== '' && group.length > 1 ? [group] : [])),
  );
}
