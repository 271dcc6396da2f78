import type { Findings } from '../src/extract/learned/candidates.ts';
import { type CandidateModel, findCandidates, scoreCues } from '../src/extract/learned/find-candidates.ts';
import { readByRules } from '../src/extract/learned/rule-readings.ts';
import { withCues } from '../src/extract/learned/view.ts';
import { type Scene, setScene } from '../src/extract/rules/scene.ts';
import { tableOf as ruleTable } from '../src/extract/rules/weights.ts';
import { fitRules, gatherRules, type RuleRows } from './fit-rules.ts';
import type { GoldArticle } from './load-gold.ts';
import { type Quantised, quantise, tableOf } from './quantise.ts';
import type { Taught } from './teach.ts';
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

/** How much is learned from an article, by its index: 1 what people annotated, 0 nothing. */
export type Learns = (article: number) => number;

/** What a claim that no person has marked counts beside one that somebody has. */
const TAUGHT = 0.5;

/** What the first two stages and the rules find in an article that none of them has learned from. */
export type Unseen = Omit<Findings, 'view'>;

/** What fitting gives: the models of all articles, and what models that have not seen an article find in it. */
export interface Jackknifed {
  readonly whole: Fitted;
  /** The first two stages that have not seen the held articles. */
  readonly forHeld: Fitted;
  readonly rules: RuleRows;
  readonly unseen: ReadonlyMap<string, Unseen>;
  /** The rules' weights that have not seen the held articles. */
  readonly rulesForHeld: RuleRows;
}

/**
 * Fits the first two stages and the rules to all articles, and once for each fold to the others, so that the third learns
 * from honest candidates.
 *
 * @param taught what each of these fits of the first two stages learns from beside them
 */
export function fitJackknifed(
  articles: readonly GoldArticle[],
  say: (line: string) => void,
  taught: readonly Taught[] = [],
): Jackknifed {
  const weightOf: Learns = (i) => (i < articles.length ? 1 : TAUGHT);
  const without =
    (f: number): Learns =>
    (i) =>
      fold[i] === f ? 0 : weightOf(i);
  const folds = Array.from({ length: FOLDS }, (_, f) => f);
  const fold = articles.map(foldOf);
  const ruleCases = gatherRules(articles);
  const ruleModels = folds.map((f) => fitRules(ruleCases, (i) => fold[i] !== f));
  const rules = fitRules(ruleCases, () => true);
  say(`rules: ${rules.size} weights from ${ruleCases.groups.length} cues`);
  const cueCases = gatherCues([...articles, ...taught.map(({ article }) => article)], CUE_LEAST_SEEN);
  const cueModels = folds.map((f) => fitCues(cueCases, without(f)));
  const allCues = fitCues(cueCases, weightOf);
  say(`cues: ${allCues.cues.hashes.length} features`);
  const scorers = cueModels.map(({ cues, cueBias }) => ({ cues: tableOf(cues), cueBias }));
  // Every article with the cue scores of the model that has not seen it.
  const scores = articles.map(({ view }, i) => scoreCues(view, scorers[fold[i]!]!));
  const read = articles.map((article, i): GoldArticle => ({ ...article, view: withCues(article.view, scores[i]!) }));
  const told = taught.map(({ article, scores }) => ({ ...article, view: withCues(article.view, scores) }));
  const labelCases = gatherLabels([...read, ...told], LABEL_LEAST_SEEN);
  const unseen = new Map<string, Unseen>();
  const fitted = folds.map((f): Fitted => {
    const one = { ...cueModels[f]!, ...fitLabels(labelCases, without(f)) };
    const model = modelOf(one);
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
    return one;
  });
  const whole = { ...allCues, ...fitLabels(labelCases, weightOf) };
  say(`labels: ${whole.labels.hashes.length} features, ${whole.labels.values.filter((v) => v !== 0).length} weights`);
  return { whole, forHeld: fitted[0]!, rules, unseen, rulesForHeld: ruleModels[0]! };
}

export const sceneOf = ({ terms, quotes, cues }: GoldArticle): Scene =>
  setScene(terms.terms, terms.sentences, quotes, cues);
