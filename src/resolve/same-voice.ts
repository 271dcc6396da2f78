import type { Entity } from '../model/index.ts';
import { foldWords } from './fold-name.ts';

/**
 * Whether two speakers can be one voice. `same`: they are; `alike`: two unnamed ones told by the same noun ("a senior
 * U.S. official", "one official"); `open`: one is not named, or speaks for the other ("the ministry", its spokeswoman);
 * `no`: two different people, bodies or countries.
 */
export type Voice = 'same' | 'alike' | 'open' | 'no';

export type IsNamed = (entity: Entity) => boolean;

/** What is needed of a speaker to compare voices. */
export interface Speaker {
  readonly id: string;
  readonly named: boolean;
  readonly isPerson: boolean;
  /** The noun an unnamed one is told by; the family name of a person. */
  readonly word: string;
}

export function describeSpeaker(entity: Entity, isNamed: IsNamed): Speaker {
  const { id, name, kind } = entity;
  const named = isNamed(entity);
  const word = named ? (foldWords(name).at(-1) ?? '') : headNoun(name);
  return { id, named, isPerson: kind === 'person', word };
}

export function compareVoices(a: Speaker | undefined, b: Speaker | undefined): Voice {
  if (!a || !b) return 'open';
  if (a.id === b.id) return 'same';
  if (!a.named && !b.named) return a.word === b.word ? 'alike' : 'open';
  // A person may speak for a body or a country; two people, or two bodies, are two.
  if (!a.named || !b.named || a.isPerson !== b.isPerson) return 'open';
  // "Whip Ann Lee" was read as another name than "Ann Lee".
  return a.isPerson && a.word === b.word ? 'open' : 'no';
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
