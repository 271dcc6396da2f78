import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../bench/gold.ts';
import type { Split } from '../bench/split.ts';
import type { FoundAttribution } from '../src/extract/found-attribution.ts';
import { describeCandidates } from '../src/extract/learned/candidate-features.ts';
import { chooseApart } from '../src/extract/learned/choose-apart.ts';
import { findLearned } from '../src/extract/learned/find-learned.ts';
import { type Forest, sumForest } from '../src/extract/learned/forest.ts';
import type { Model } from '../src/extract/learned/model.ts';
import type { Span } from '../src/model/index.ts';
import type { Jackknifed } from './fit.ts';
import { type GoldArticle, loadGold } from './load-gold.ts';
import { type Thresholds, worthOfScore } from './pack-model.ts';

/** Runs a model over the wanted articles of a gold file and returns the scorer's table. */
export function measure(name: string, wanted: (id: string, split: Split) => boolean, model: Model): string {
  const articles = loadGold(new URL(`gold/${name}`, SHARED), wanted);
  return score(name, articles, (article) => findLearned(article, model));
}

type Found = Pick<FoundAttribution, 'source' | 'cue' | 'content' | 'nested'>;

/** What candidates of models that have not seen the held articles, chosen by a forest that has not, are worth there. */
export function measureHeld(
  held: readonly GoldArticle[],
  candidates: Jackknifed['candidates'],
  forest: Forest,
  { least, nestedLeast }: Thresholds,
): string {
  return score('polnear-dev.jsonl', held, ({ id, view, terms }) => {
    const described = describeCandidates(view, candidates.get(id)!);
    const worth = described.map(({ features }) => worthOfScore(sumForest(forest, features)));
    const { standing, nested } = chooseApart(described, worth, least, nestedLeast);
    const spanOf = ([from, to]: readonly [number, number]): Span => ({
      start: terms.terms[from]!.start,
      end: terms.terms[to - 1]!.end,
    });
    return [...standing, ...nested].map((i) => {
      const { source, cueRun, content } = described[i]!;
      const sources = source ? [spanOf(source)] : [];
      return { source: sources, cue: [spanOf(cueRun)], content: content.map(spanOf), nested: nested.includes(i) };
    });
  });
}

function score(
  name: string,
  articles: readonly GoldArticle[],
  find: (article: GoldArticle) => readonly Found[],
): string {
  const ids = new Set(articles.map(({ id }) => id));
  const gold = readFileSync(new URL(`gold/${name}`, SHARED), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && ids.has((JSON.parse(line) as { id: string }).id));
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);
  const predicted = articles.map((article) => {
    const attributions = find(article).map(({ source, cue, content, nested }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      ...(nested && { nested }),
    }));
    return JSON.stringify({ id: article.id, attributions });
  });
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-train-'));
  try {
    const files = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')] as const;
    writeFileSync(files[0], gold.join('\n'));
    writeFileSync(files[1], predicted.join('\n'));
    const script = fileURLToPath(new URL('eval/score.mjs', SHARED));
    return `${name}: ${execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
