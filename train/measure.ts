import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../bench/gold.ts';
import type { Split } from '../bench/split.ts';
import { attribute, type ChoiceModel, chooseClaims, type Learned } from '../src/extract/attribute.ts';
import type { FoundAttribution } from '../src/extract/found-attribution.ts';
import { type Jackknifed, sceneOf } from './fit.ts';
import { type GoldArticle, loadGold, pairsOf } from './load-gold.ts';

/** Runs models over the wanted articles of a gold file and returns the scorer's table. */
export function measure(name: string, wanted: (id: string, split: Split) => boolean, learned: Learned): string {
  const articles = loadGold(new URL(`gold/${name}`, SHARED), wanted);
  return score(name, articles, (article) => attribute(article, learned));
}

/** What models that have not seen the held articles are worth there. */
export function measureHeld(
  held: readonly GoldArticle[],
  unseen: Jackknifed['unseen'],
  learned: Pick<Learned, 'weights'> & { readonly model: ChoiceModel },
): string {
  return score('polnear-dev.jsonl', held, (article) =>
    chooseClaims(sceneOf(article), { ...unseen.get(article.id)!, view: article.view }, learned),
  );
}

/** What the scorer asks of a claim. */
export type Found = Pick<FoundAttribution, 'source' | 'cue' | 'content' | 'nested'>;

/** The scorer's table over some articles of a gold file. */
export function score(
  name: string,
  articles: readonly GoldArticle[],
  find: (article: GoldArticle) => readonly Found[],
): string {
  const ids = new Set(articles.map(({ id }) => id));
  const gold = readFileSync(new URL(`gold/${name}`, SHARED), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && ids.has((JSON.parse(line) as { id: string }).id));
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-train-'));
  try {
    const files = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')] as const;
    writeFileSync(files[0], gold.join('\n'));
    writeFileSync(files[1], linesOfFound(articles, find));
    const script = fileURLToPath(new URL('eval/score.mjs', SHARED));
    return `${name}: ${execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was found as the scorer reads it: a line of JSON an article. */
export function linesOfFound(
  articles: readonly GoldArticle[],
  find: (article: GoldArticle) => readonly Found[],
): string {
  const lines = articles.map((article) => {
    const attributions = find(article).map(({ source, cue, content, nested }) => ({
      source: pairsOf(source),
      cue: pairsOf(cue),
      content: pairsOf(content),
      ...(nested && { nested }),
    }));
    return JSON.stringify({ id: article.id, attributions });
  });
  return lines.join('\n');
}
