import { asAttribution, type Claim } from './as-attribution.ts';
import { askedClauses } from './asked-clauses.ts';
import { chooseApart, holdOf } from './choose.ts';
import { completeSource } from './complete-source.ts';
import type { Cue } from './find-cues.ts';
import { followQuotations } from './follow-quotations.ts';
import type { FoundAttribution } from './found-attribution.ts';
import type { Findings } from './learned/candidates.ts';
import { chooseWorthiest } from './learned/choose-worthiest.ts';
import { loadModel, type Model } from './learned/model.ts';
import { readFindings, type WorthyCandidate, weighCandidates } from './learned/read-candidates.ts';
import { isLineOfPlay } from './line-of-play.ts';
import { mendContent } from './mend-content.ts';
import { isNaming, isNoClaim } from './no-claims.ts';
import { withoutHearer } from './no-speaker.ts';
import { partitionPoint } from './partition-point.ts';
import { isPlainClause } from './plain-clause.ts';
import { isPlainEnd, isPlainInversion } from './plain-inversion.ts';
import { isPlainNested } from './plain-nested.ts';
import { type Range, type Scene, setScene } from './rules/scene.ts';
import { type RuleWeights, ruleWeights } from './rules/weights.ts';
import { signedQuotations } from './signed-quotations.ts';
import { withoutTails, withSpeakerOfClause } from './source-clause.ts';
import type { Quotation, Terms } from './terms.ts';
import { type Candidate, readingsOf } from './weigh.ts';

/** As sure as the forest can be. */
const SURE = 1000;
/** What stands in the order of an inversion and no other is worth at least this; of several the forest's favourite more. */
const INVERTED = 840;
/** What nobody is named to say is worth at least this. */
const LEAST_OF_NOBODY = 800;
/** Inside another's content, where the tables, made from articles without nested claims, weigh everything down. */
const NESTED_THRESHOLD = -620;

export interface AttributeInput {
  readonly terms: Terms;
  readonly quotes: readonly Quotation[];
  readonly cues: readonly Cue[];
}

/**
 * Finds the claims of an article. Rules and a learned labeller each propose readings of every cue; a forest of small
 * trees, which sees what both say, tells what each reading is worth; of those that overlap the set worth most stands.
 * What the rules find inside a standing content is kept as nested.
 */
export function attribute(
  { terms, quotes, cues }: AttributeInput,
  learned: Learned = { model: loadModel(), weights: ruleWeights() },
): FoundAttribution[] {
  const scene = setScene(terms.terms, terms.sentences, quotes, cues);
  return chooseClaims(scene, readFindings({ terms, quotes, scene }, learned), learned);
}

/** What was learned: the model, and the weights of the rules' features. */
export interface Learned {
  readonly model: Model;
  readonly weights: RuleWeights;
}

/** The part of the model that chooses. */
export type ChoiceModel = Pick<Model, 'forest' | 'worth' | 'least'>;

/** The last stage by itself: training asks it what it makes of findings by models that have not seen an article. */
export function chooseClaims(
  scene: Scene,
  findings: Findings,
  { model, weights }: { readonly model: ChoiceModel; readonly weights: RuleWeights },
): FoundAttribution[] {
  const known = new Map(scene.cues.map((cue) => [cue.head, cue]));
  const spoken = weighCandidates(findings, model)
    .filter(({ source, worth }) => source !== undefined || worth >= LEAST_OF_NOBODY)
    .map((candidate) => inOneSentence(scene, candidate))
    .flatMap((candidate) => withSpeakerOfClause(scene, candidate) ?? [])
    .flatMap((candidate) => withoutHearer(scene, known.get(candidate.cue), candidate) ?? []);
  const candidates = withoutTails(scene, spoken)
    .filter((candidate) => !isNoClaim(scene, known.get(candidate.cue), candidate))
    .map((candidate) => withoutDoubt(scene, known.get(candidate.cue), candidate, model.least));
  const chosen = chooseWorthiest(candidates, model.least).map((candidate) => claimOf(candidate, known));
  const standing = followQuotations(scene, withAsked(scene, withSigned(scene, chosen))).map((claim) =>
    mendContent(scene, completeSource(scene, claim)),
  );
  const nested = chooseApart(readingsInside(scene, weights, standing), NESTED_THRESHOLD);
  const found = [
    ...standing.map((claim) => asAttribution(scene, claim, false)),
    ...nested.map((claim) => asAttribution(scene, claim, true)),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

/** A source that begins in the sentence before its verb's, from where that sentence does. */
function inOneSentence({ terms, sentences }: Scene, candidate: WorthyCandidate): WorthyCandidate {
  const { source } = candidate;
  if (!source || source[1] > candidate.cue) return candidate;
  const { first } = sentences[terms[source[1] - 1]!.sentence]!;
  return source[0] < first ? { ...candidate, source: [first, source[1]] } : candidate;
}

/** What its words say in full stands whatever the forest makes of it; of several such readings the one it takes for best. */
function withoutDoubt(scene: Scene, cue: Cue | undefined, candidate: WorthyCandidate, least: number): WorthyCandidate {
  if (isLineOfPlay(scene, candidate)) return { ...candidate, worth: SURE };
  if (isPlainInversion(scene, cue, candidate) || isPlainEnd(scene, cue, candidate))
    return { ...candidate, worth: INVERTED + (candidate.worth >> 3) };
  const enough = least + 1 + (candidate.worth >> 5);
  const isDoubted = candidate.worth < enough && isPlainClause(scene, cue, candidate);
  return isDoubted ? { ...candidate, worth: enough } : candidate;
}

/** The claims with the quotations that are signed, in place of what was found inside these. */
function withSigned(scene: Scene, claims: readonly Claim[]): readonly Claim[] {
  const signed = signedQuotations(scene);
  if (signed.length === 0) return claims;
  const held = new Uint8Array(scene.terms.length);
  for (const { content } of signed) for (const { from, to } of content) held.fill(1, from, to);
  const isFree = ({ from, to }: Range): boolean => !held.subarray(from, to).includes(1);
  return [...claims.filter(({ content }) => content.every(isFree)), ...signed];
}

/** The claims with what somebody asks who is named behind "by"; of "Asked why, “I ran,” she said" only the answer is hers. */
function withAsked(scene: Scene, claims: readonly Claim[]): readonly Claim[] {
  const asked = askedClauses(scene);
  if (asked.length === 0) return claims;
  const endOf = new Map(asked.map(({ cue, content }) => [cue.head, content.at(-1)!.to]));
  const ofSomebody = asked.filter(({ source }) => source.length > 0);
  const heads = new Set(ofSomebody.map(({ cue }) => cue.head));
  const behindQuestion = ({ from, to }: Range): Range => {
    const end = endOf.get(from) ?? to;
    return end + 1 < to ? { from: end + 1, to } : { from, to };
  };
  const others = claims
    .filter(({ cue }) => !heads.has(cue.head))
    .map((claim) => ({ ...claim, content: claim.content.map(behindQuestion) }));
  const held = new Uint8Array(scene.terms.length);
  for (const { source, content } of others) for (const { from, to } of [...source, ...content]) held.fill(1, from, to);
  const isFree = ({ from, to }: Range): boolean => !held.subarray(from, to).includes(1);
  return [...others, ...ofSomebody.filter(({ content }) => content.every(isFree))];
}

const rangeOf = ([from, to]: readonly [number, number]): Range => ({ from, to });

function claimOf({ cue, cueRun, source, content }: WorthyCandidate, known: ReadonlyMap<number, Cue>): Claim {
  return {
    cue: known.get(cue) ?? { head: cue, first: cueRun[0], last: cueRun[1] },
    source: source ? [rangeOf(source)] : [],
    content: content.map(rangeOf),
  };
}

/** Readings that lie, cue, source, content and all, inside one content of a standing claim. */
function readingsInside(scene: Scene, weights: RuleWeights, standing: readonly Claim[]): Candidate[] {
  const contents = standing.flatMap(({ content }) => content).sort((a, b) => a.from - b.from);
  const around = (from: number) => contents[partitionPoint(contents, (range) => range.from <= from) - 1];
  return scene.cues.flatMap((cue) => {
    const outer = cue.form === 'finite' && !isNaming(cue) ? around(cue.first) : undefined;
    if (!outer || outer.to <= cue.last) return [];
    return readingsOf(scene, cue, weights, NESTED_THRESHOLD).filter((reading) => {
      const { from, to } = holdOf(reading);
      return from >= outer.from && to <= outer.to && isPlainNested(scene, reading);
    });
  });
}

const startOf = (a: FoundAttribution): number => Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s.start));
const endOf = (a: FoundAttribution): number => Math.max(...[...a.source, ...a.cue, ...a.content].map((s) => s.end));
