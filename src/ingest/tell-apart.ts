import type { ArticleInput } from './article-input.ts';

/**
 * Gives each article an id of its own. The same id with the same text is the same article, and stays once; other texts
 * under that id get `ID~2`, `ID~3`, … in the order of their texts, so that it does not matter which was read first.
 */
export function tellApart(inputs: readonly ArticleInput[]): ArticleInput[] {
  const byId = groupById(inputs);
  if (byId.size === inputs.length) return [...inputs];
  const names = new Map([...byId].map(([id, same]) => [id, nameTexts(id, same, byId)]));
  const seen = new Set<string>();
  const apart: ArticleInput[] = [];
  for (const input of inputs) {
    const id = names.get(input.id)?.get(input.text) ?? input.id;
    if (!seen.has(id)) apart.push(id === input.id ? input : { ...input, id });
    seen.add(id);
  }
  return apart;
}

function nameTexts(
  id: string,
  same: readonly ArticleInput[],
  taken: ReadonlyMap<string, unknown>,
): Map<string, string> {
  const texts = [...new Set(same.map(({ text }) => text))].sort();
  let number = 1;
  const next = () => {
    do number++;
    while (taken.has(`${id}~${number}`));
    return `${id}~${number}`;
  };
  return new Map(texts.map((text, index) => [text, index === 0 ? id : next()]));
}

function groupById(inputs: readonly ArticleInput[]): Map<string, ArticleInput[]> {
  const groups = new Map<string, ArticleInput[]>();
  for (const input of inputs) {
    const group = groups.get(input.id);
    if (group) group.push(input);
    else groups.set(input.id, [input]);
  }
  return groups;
}
