import { existsSync, readFileSync } from 'node:fs';

/** Offsets of one stretch, end exclusive. */
export type Offsets = readonly [start: number, end: number];

export interface GoldAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Where the evaluation data lie beside the project; users' machines have none. */
export const SHARED = new URL('../../shared/', import.meta.url);
export const hasShared = (): boolean => existsSync(new URL('gold/polnear-dev.jsonl', SHARED));

export function readGold(name: string): GoldArticle[] {
  const lines = readFileSync(new URL(`gold/${name}`, SHARED), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

/** Lines as paragraphs, for scripts that need no more of an article than its text. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].trimEnd().length }));
}
