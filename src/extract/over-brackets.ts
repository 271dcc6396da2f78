import { type Range, type Scene, sentenceOf } from './rules/scene.ts';

/** How far back brackets may open, and how far on they may close, in terms: "(NYSE: ACM)", "(D-Ostland)", "<ACM.O>". */
const REACH = 6;
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['<', '>'],
  ['[', ']'],
]);

/**
 * A source with the brackets that it ends in, whole; one that lies inside brackets is whom they follow:
 *
 *     Acme Inc. (NYSE: ACM) said
 *                      ~~~          → Acme Inc. (NYSE: ACM)
 */
export function overBrackets(scene: Scene, { from, to }: Range): Range {
  const { terms } = scene;
  const sentence = sentenceOf(scene, from);
  let open = -1;
  let closer: string | undefined;
  for (let at = Math.max(sentence.from, from - REACH); at < to; at++) {
    const { text } = terms[at]!;
    if (CLOSES.has(text)) [open, closer] = [at, CLOSES.get(text)];
    else if (text === closer) closer = undefined;
  }
  if (closer === undefined) return { from, to };
  let close = to;
  while (close < Math.min(sentence.to, to + REACH) && terms[close]!.text !== closer) close++;
  if (terms[close]?.text !== closer) return { from, to };
  if (open >= from) return close === to ? { from, to: to + 1 } : { from, to };
  let first = open;
  while (first > sentence.from && IN_NAME.test(terms[first - 1]!.tag)) first--;
  return first < open ? { from: first, to: close + 1 } : { from, to };
}

const IN_NAME = /^(?:determiner|proper)$/u;
