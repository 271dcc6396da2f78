/**
 * Measures claimgraph against hand-annotated news (`../shared/gold`), with the scorers of `../shared/eval`:
 *
 *     npm run eval                  all figures, checked against bench/floors.json
 *     npm run eval -- --json        the same as JSON
 *     npm run eval -- --errors      what is missed or found too much, grouped (PolNeAR, but for its sealed part)
 *     npm run eval -- --raise       writes what was reached as the new floors; never lower ones
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotateAll } from './annotate-all.ts';
import { hasShared, readGold } from './gold.ts';
import { ERROR_KINDS, groupErrors } from './group-errors.ts';
import { scoreCopies, scoreSameClaims } from './same-claim.ts';
import { claimFigures, type Figures, percent, score } from './score.ts';
import { splitOf } from './split.ts';

interface Gold {
  readonly name: string;
  readonly file: string;
  readonly scorer: 'claims' | 'entities';
  readonly keep?: (id: string) => boolean;
  /** Of the sealed part only the total is shown. */
  readonly totalOnly?: boolean;
  /** Some mentions of its kinds are not annotated: how many of ours are says little, and has no floor. */
  readonly selective?: boolean;
}

const GOLDS: readonly Gold[] = [
  { name: 'seeds', file: 'seeds.jsonl', scorer: 'claims' },
  { name: 'polnear held', file: 'polnear-dev.jsonl', scorer: 'claims', keep: (id) => splitOf(id) === 'held' },
  {
    name: 'polnear sealed',
    file: 'polnear-dev.jsonl',
    scorer: 'claims',
    keep: (id) => splitOf(id) === 'sealed',
    totalOnly: true,
  },
  { name: 'polnear counted', file: 'polnear-dev.jsonl', scorer: 'claims', keep: (id) => splitOf(id) === 'counted' },
  { name: 'gum', file: 'gum-dev.jsonl', scorer: 'claims' },
  { name: 'basil', file: 'basil-dev.jsonl', scorer: 'claims' },
  { name: 'newswcl50', file: 'newswcl50-dev.jsonl', scorer: 'entities', selective: true },
  { name: 'meantime', file: 'meantime-dev.jsonl', scorer: 'entities', selective: true },
  { name: 'gum entities', file: 'gum-entities-dev.jsonl', scorer: 'entities' },
];
const FLOORS = new URL('floors.json', import.meta.url);

const flags = new Set(process.argv.slice(2));
if (!hasShared())
  console.log('left out: ../shared with the annotated articles is not here, so there is nothing to measure against');
else if (flags.has('--errors')) await printErrors();
else await printFigures();

async function printFigures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-eval-'));
  const all = new Map<string, Figures>();
  try {
    for (const gold of GOLDS) {
      const figures = await figuresOf(gold, folder);
      if (figures) all.set(gold.name, figures);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const [name, { p, r, f1, verdicts }] of scoreSameClaims())
    all.set(name, { f1: percent(f1), precision: percent(p), recall: percent(r), verdict: percent(verdicts) });
  const copies = scoreCopies();
  all.set('copies', { precision: percent(copies.p), recall: percent(copies.r) });
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Figures>;
  const fallen = fallenBelow(all, floors);
  if (flags.has('--raise')) writeFileSync(FLOORS, `${JSON.stringify(raise(all, floors), undefined, 2)}\n`);
  if (flags.has('--json')) console.log(JSON.stringify({ figures: Object.fromEntries(all), fallen }, undefined, 2));
  else {
    for (const [name, figures] of all) console.log(rowOf(name, figures));
    console.log('"held" and "counted" were learned from, "sealed" and all others were not (docs/accuracy.md)');
    for (const line of fallen) console.log(`BELOW ITS FLOOR  ${line}`);
    if (fallen.length === 0) console.log('no figure is below its floor (bench/floors.json)');
  }
  if (fallen.length > 0) process.exitCode = 1;
}

async function figuresOf(gold: Gold, folder: string): Promise<Figures | undefined> {
  const articles = readGold(gold.file).filter((a) => gold.keep?.(a.id) ?? true);
  const answers = annotateAll(articles);
  if (gold.scorer === 'entities' && !answers.some((a) => a.mentions)) return undefined;
  return gold.scorer === 'claims'
    ? claimFigures(score('score.mjs', articles, answers, folder), gold)
    : entityFigures(score('score-entities.mjs', articles, answers, folder));
}

function entityFigures(result: unknown): Figures {
  const { precise, all, named } = result as {
    precise: number;
    all: { f1: number };
    named: { found: number; f1: number };
  };
  return {
    'named found': percent(named.found),
    'named B³': percent(named.f1),
    'all B³': percent(all.f1),
    precise: percent(precise),
  };
}

function rowOf(name: string, figures: Figures): string {
  return `${name.padEnd(16)} ${Object.entries(figures)
    .map(([key, value]) => `${key} ${value.toFixed(1)}`)
    .join('   ')}`;
}

function fallenBelow(all: ReadonlyMap<string, Figures>, floors: Record<string, Figures>): string[] {
  return Object.entries(floors).flatMap(([name, figures]) =>
    Object.entries(figures).flatMap(([key, floor]) => {
      const value = all.get(name)?.[key];
      return value !== undefined && value < floor ? [`${name}: ${key} ${value.toFixed(1)} < ${floor.toFixed(1)}`] : [];
    }),
  );
}

/** Of judged pairs there are few: one of them is a point and more. */
function slackOf(name: string): number {
  return name.startsWith('same claim') ? 3 : 0.5;
}

/** A little below what was reached, so that a floor trips on a loss and not on a comma. */
function raise(all: ReadonlyMap<string, Figures>, floors: Record<string, Figures>): Record<string, Figures> {
  const raised: Record<string, Figures> = {};
  for (const [name, figures] of all) {
    raised[name] = {};
    const selective = GOLDS.some((gold) => gold.name === name && gold.selective);
    for (const [key, value] of Object.entries(figures).filter(([key]) => key !== 'precise' || !selective))
      raised[name][key] = Math.max(floors[name]?.[key] ?? 0, Math.round((value - slackOf(name)) * 10) / 10);
  }
  return raised;
}

async function printErrors(): Promise<void> {
  const articles = readGold('polnear-dev.jsonl').filter((a) => splitOf(a.id) !== 'sealed');
  const answers = annotateAll(articles);
  const errors = articles.flatMap((article, i) => groupErrors(article, answers[i]!));
  for (const kind of ERROR_KINDS) {
    const some = errors.filter((error) => error.kind === kind);
    const byCue = new Map<string, number>();
    for (const { cue } of some) byCue.set(cue, (byCue.get(cue) ?? 0) + 1);
    const top = [...byCue].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 25);
    console.log(`\n${kind}: ${some.length}\n  ${top.map(([cue, n]) => `${cue || '(none)'} ${n}`).join(' · ')}`);
    for (const { article, wanted, got } of some.filter((_, i) => i % Math.ceil(some.length / 15) === 0)) {
      console.log(`  ${article}\n    wanted ${wanted.slice(0, 260)}\n    got    ${got.slice(0, 260)}`);
    }
  }
}
