import { type ArticleFacts, groupBy } from '../model/index.ts';
import type { ArticleInput } from './article-input.ts';

type Named = Pick<ArticleInput, 'id' | 'text'>;

/**
 * An id of its own for each article, in their order. The same id with the same text is the same article and keeps one
 * id; other texts under that id get `ID~2`, `ID~3`, … in the order of their texts, so that it does not matter which was
 * read first.
 */
export function findOwnIds(inputs: readonly Named[]): string[] {
  const byId = groupBy(inputs, ({ id }) => id);
  if (byId.size === inputs.length) return inputs.map(({ id }) => id);
  const names = new Map([...byId].map(([id, same]) => [id, nameTexts(id, same, byId)]));
  return inputs.map(({ id, text }) => names.get(id)?.get(text) ?? id);
}

/** The articles under ids of their own, each once. */
export function tellApart(inputs: readonly ArticleInput[]): ArticleInput[] {
  const ids = findOwnIds(inputs);
  return [...groupBy(inputs, (_, index) => ids[index]!)].map(([id, same]) => {
    const input = settleFacts(same);
    return input.id === id ? input : { ...input, text: input.text, id };
  });
}

/** Of the same article told otherwise, the one that comes first by code unit: it must not matter which was read first. */
function settleFacts(same: readonly ArticleInput[]): ArticleInput {
  if (same.length === 1) return same[0]!;
  const first = same.map((input) => ({ input, key: keyOf(input) })).reduce((a, b) => (b.key < a.key ? b : a)).input;
  const names = new Set(same.flatMap(({ facts }) => Object.keys(facts) as (keyof ArticleFacts)[]));
  const differing = [...names].filter((name) =>
    same.some(({ facts }) => String(facts[name]) !== String(first.facts[name])),
  );
  if (differing.length === 0) return first;
  const taken = differing.sort().map((name) => tellFact(name, first.facts));
  const message = `It came more than once with different facts: ${differing.join(', ')}. Taken: ${taken.join('; ')}.`;
  return { ...first, text: first.text, notes: [...first.notes, { code: 'other-facts', message }] };
}

/** So much of a fact says which it is. */
const SHOWN = 80;

function tellFact(name: keyof ArticleFacts, facts: ArticleFacts): string {
  const fact = facts[name];
  return fact === undefined ? `no ${name}` : `${name} “${String(fact).slice(0, SHOWN)}”`;
}

function keyOf({ facts, notes }: ArticleInput): string {
  return JSON.stringify([facts, notes]);
}

function nameTexts(id: string, same: readonly Named[], taken: ReadonlyMap<string, unknown>): Map<string, string> {
  const texts = [...new Set(same.map(({ text }) => text))].sort();
  let number = 1;
  const next = () => {
    do number++;
    while (taken.has(`${id}~${number}`));
    return `${id}~${number}`;
  };
  return new Map(texts.map((text, index) => [text, index === 0 ? id : next()]));
}
