import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GoldArticle, SHARED } from './gold.ts';

/** Per cent, to a tenth; by name of the figure ("claim", "direct claim", "speaker", "named B³"). */
export type Figures = Record<string, number>;

/** What a scorer of `../shared/eval` says of answers. `folder` is for the files it reads. */
export function score(
  scorer: string,
  articles: readonly GoldArticle[],
  answers: readonly object[],
  folder: string,
): unknown {
  const write = (name: string, lines: readonly object[]) => {
    const file = join(folder, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return file;
  };
  const script = fileURLToPath(new URL(`eval/${scorer}`, SHARED));
  const out = execFileSync(
    process.execPath,
    [script, write('gold.jsonl', articles), write('predicted.jsonl', answers), '--json'],
    { encoding: 'utf8' },
  );
  return JSON.parse(out);
}

interface Part {
  readonly f1: number;
  readonly p: number;
  readonly r: number;
}
interface ClaimScore {
  readonly types: Record<string, { gold: number; content: Part; strict: Part; claim: Part }>;
  readonly speaker: { gold: number; recall: number; fullRecall: number; ofFound: number };
  readonly voices: { f1: number };
}

export interface ClaimSet {
  readonly name: string;
  /** Of the sealed part only the total is shown. */
  readonly totalOnly?: boolean;
}

/** What `score.mjs` says of claims, by name. */
export function claimFigures(result: unknown, gold: ClaimSet): Figures {
  const { types, speaker, voices } = result as ClaimScore;
  const figures: Figures = {};
  const all = types.all!;
  if (gold.name === 'basil') figures['content recall'] = percent(all.content.r);
  else {
    figures.content = percent(all.content.f1);
    figures.strict = percent(all.strict.f1);
    figures.claim = percent(all.claim.f1);
    if (!gold.totalOnly)
      for (const type of ['direct', 'mixed', 'indirect']) figures[`${type} claim`] = percent(types[type]!.claim.f1);
  }
  if (speaker.gold > 0 && speaker.recall > 0) {
    figures.speaker = percent(speaker.recall);
    figures['speaker of found'] = percent(speaker.ofFound);
    figures.voices = percent(voices.f1);
  }
  return figures;
}

export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
