import type { Entity } from '../model/index.ts';
import { foldWords } from './fold-name.ts';

/**
 * Whether two speakers can be one voice. `same`: they are; `alike`: two unnamed ones told by the same noun ("a senior
 * U.S. official", "one official"); `open`: one is not named, or speaks for the other ("the ministry", its spokeswoman);
 * `no`: two different people, bodies or countries.
 */
export type Voice = 'same' | 'alike' | 'open' | 'no';

export type IsNamed = (entity: Entity) => boolean;

export function compareVoices(a: Entity | undefined, b: Entity | undefined, isNamed: IsNamed): Voice {
  if (!a || !b) return 'open';
  if (a.id === b.id) return 'same';
  const [namedA, namedB] = [isNamed(a), isNamed(b)];
  if (!namedA && !namedB) return headNoun(a.name) === headNoun(b.name) ? 'alike' : 'open';
  if (!namedA || !namedB) return 'open';
  // A person may speak for a body or a country; two people, or two bodies, are two.
  if ((a.kind === 'person') !== (b.kind === 'person')) return 'open';
  // "Whip Ann Lee" was read as another name than "Ann Lee".
  return a.kind === 'person' && foldWords(a.name).at(-1) === foldWords(b.name).at(-1) ? 'open' : 'no';
}

/** "a senior U.S. official with knowledge of the talks", "U.S. officials" → official */
function headNoun(description: string): string {
  const words = foldWords(description);
  const end = words.findIndex((word, i) => i > 0 && AFTER_NOUN.has(word));
  return (words[end < 0 ? words.length - 1 : end - 1] ?? '').replace(/(?<=\p{L}{3})s$/u, '');
}

const AFTER_NOUN: ReadonlySet<string> = new Set(
  'about at briefed close familiar for from in involved near of on speaking that to who with'.split(' '),
);
