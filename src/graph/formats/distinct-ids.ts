import { xmlText } from './xml-escape.ts';

/** Two ids that differ only in what XML forbids get a number; the same id gives the same answer. */
export function distinctIds(): (id: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (id) => {
    const known = given.get(id);
    if (known !== undefined) return known;
    const plain = xmlText(id);
    let distinct = plain;
    for (let i = 2; taken.has(distinct); i++) distinct = `${plain}~${i}`;
    taken.add(distinct);
    given.set(id, distinct);
    return distinct;
  };
}
