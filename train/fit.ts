import type { Findings } from '../src/extract/learned/candidates.ts';
import { type CandidateModel, findCandidates, scoreCues } from '../src/extract/learned/find-candidates.ts';
import { readByRules } from '../src/extract/learned/rule-readings.ts';
import { withCues } from '../src/extract/learned/view.ts';
import { type Scene, setScene } from '../src/extract/rules/scene.ts';
import { tableOf as ruleTable } from '../src/extract/rules/weights.ts';
import { fitRules, gatherRules, moduleOfRules, type RuleRows } from './fit-rules.ts';
import type { GoldArticle } from './load-gold.ts';
import { type Quantised, quantise, tableOf } from './quantise.ts';
import { type CueCases, gatherCues, trainCues } from './train-cues.ts';
import { gatherLabels, type LabelCases, trainLabels } from './train-labels.ts';

/** How the first two stages are fitted; chosen on held articles. */
const CUES = { epochs: 5, rate: 0.1, lasso: 0.005 };
const LABELS = { epochs: 4, rate: 0.04, lasso: 0.01 };
/** Features seen less often are left out. */
const CUE_LEAST_SEEN = 3;
const LABEL_LEAST_SEEN = 4;
/** Steps a unit of weight is cut into. */
const CUE_SCALE = 20;
const LABEL_SCALE = 24;
export const CUE_LEAST = -60;
export const NO_SOURCE = 70;
/**
 * Parts the articles are cut into, so that each is read by a model that has not seen it. The held articles are one part:
 * the model that reads them has learned from all counted ones and no others.
 */
const FOLDS = 4;
const foldOf = ({ split }: GoldArticle, index: number): number => (split === 'held' ? 0 : 1 + (index % (FOLDS - 1)));

/** The first two stages as they ship. */
export interface Fitted {
  readonly cues: Quantised;
  readonly cueBias: number;
  readonly labels: Quantised;
  readonly follows: Int32Array;
}

const modelOf = ({ cues, cueBias, labels, follows }: Fitted): CandidateModel => ({
  cues: tableOf(cues),
  cueBias,
  cueLeast: CUE_LEAST,
  labels: tableOf(labels),
  follows,
  noSource: NO_SOURCE,
});

interface FittedCues {
  readonly cues: Quantised;
  readonly cueBias: number;
}

function fitCues(cases: CueCases, learns: Learns): FittedCues {
  const weights = trainCues(cases, learns, CUES);
  return { cues: quantise(weights, CUE_SCALE, 1), cueBias: Math.round(weights.bias[0]! * CUE_SCALE) };
}

function fitLabels(cases: LabelCases, learns: Learns): Pick<Fitted, 'labels' | 'follows'> {
  const weights = trainLabels(cases, learns, LABELS);
  return {
    labels: quantise(weights, LABEL_SCALE, 2),
    follows: Int32Array.from(weights.bias, (weight) => Math.round(weight * LABEL_SCALE)),
  };
}

type Learns = (article: number) => boolean;

/** What the first two stages and the rules find in an article that none of them has learned from. */
export type Unseen = Omit<Findings, 'view'>;

/** What fitting gives: the models of all articles, and what models that have not seen an article find in it. */
export interface Jackknifed {
  readonly whole: Fitted;
  readonly rules: RuleRows;
  /** The same as the text of their module, whose names of features the numbers alone do not tell. */
  readonly ruleModule: string;
  readonly unseen: ReadonlyMap<string, Unseen>;
  /** The rules' weights that have not seen the held articles. */
  readonly rulesForHeld: RuleRows;
}

/** Fits the first two stages and the rules to all articles, and once for each fold to the others, so that the third learns from honest candidates. */
export function fitJackknifed(articles: readonly GoldArticle[], say: (line: string) => void): Jackknifed {
  const folds = Array.from({ length: FOLDS }, (_, f) => f);
  const fold = articles.map(foldOf);
  const ruleCases = gatherRules(articles);
  const ruleModels = folds.map((f) => fitRules(ruleCases, (i) => fold[i] !== f));
  const rules = fitRules(ruleCases, () => true);
  say(`rules: ${rules.size} weights from ${ruleCases.groups.length} cues`);
  const cueCases = gatherCues(articles, CUE_LEAST_SEEN);
  const cueModels = folds.map((f) => fitCues(cueCases, (i) => fold[i] !== f));
  const allCues = fitCues(cueCases, () => true);
  say(`cues: ${allCues.cues.hashes.length} features`);
  const scorers = cueModels.map(({ cues, cueBias }) => ({ cues: tableOf(cues), cueBias }));
  // Every article with the cue scores of the model that has not seen it.
  const scores = articles.map(({ view }, i) => scoreCues(view, scorers[fold[i]!]!));
  const read = articles.map((article, i): GoldArticle => ({ ...article, view: withCues(article.view, scores[i]!) }));
  const labelCases = gatherLabels(read, LABEL_LEAST_SEEN);
  const unseen = new Map<string, Unseen>();
  for (const f of folds) {
    const model = modelOf({ ...cueModels[f]!, ...fitLabels(labelCases, (i) => fold[i] !== f) });
    const weights = ruleTable(ruleModels[f]!);
    articles.forEach((article, i) => {
      if (fold[i] !== f) return;
      const labelled = findCandidates(article.view, scores[i]!, model);
      unseen.set(article.id, {
        scores: scores[i]!,
        labelled,
        ruled: readByRules(sceneOf(article), article.view, weights),
      });
    });
    say(`labels: fold ${f + 1} of ${FOLDS} done`);
  }
  const whole = { ...allCues, ...fitLabels(labelCases, () => true) };
  say(`labels: ${whole.labels.hashes.length} features, ${whole.labels.values.filter((v) => v !== 0).length} weights`);
  return { whole, rules, ruleModule: moduleOfRules(rules), unseen, rulesForHeld: ruleModels[0]! };
}

export const sceneOf = ({ terms, quotes, cues }: GoldArticle): Scene =>
  setScene(terms.terms, terms.sentences, quotes, cues);
