import type { ArticleInput } from './article-input.ts';

type Named = Pick<ArticleInput, 'id' | 'text'>;

/**
 * An id of its own for each article, in their order. The same id with the same text is the same article and keeps one
 * id; other texts under that id get `ID~2`, `ID~3`, … in the order of their texts, so that it does not matter which was
 * read first.
 */
export function findOwnIds(inputs: readonly Named[]): string[] {
  const byId = groupById(inputs);
  if (byId.size === inputs.length) return inputs.map(({ id }) => id);
  const names = new Map([...byId].map(([id, same]) => [id, nameTexts(id, same, byId)]));
  return inputs.map(({ id, text }) => names.get(id)?.get(text) ?? id);
}

/** The articles under ids of their own, each once. */
export function tellApart<T extends Named>(inputs: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const [index, id] of findOwnIds(inputs).entries()) {
    const input = inputs[index];
    if (input && !byId.has(id)) byId.set(id, id === input.id ? input : { ...input, id });
  }
  return [...byId.values()];
}

function groupById(inputs: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const input of inputs) {
    const group = groups.get(input.id);
    if (group) group.push(input);
    else groups.set(input.id, [input]);
  }
  return groups;
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
