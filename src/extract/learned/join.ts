import type { Span } from '../../model/index.ts';
import { type AttributeInput, attribute } from '../attribute.ts';
import type { FoundAttribution } from '../found-attribution.ts';
import { partitionPoint } from '../partition-point.ts';
import { readLearned, spanOfRun, standApart } from './find-learned.ts';
import { loadModel, type Model } from './model.ts';

/** What the rules' word adds to a reading's worth, in thousandths: chosen on held articles. */
const AGREES = 100;
const NEARLY_AGREES = 50;
const UNHEARD_OF = -100;
/** What a reading then has to be worth. */
const LEAST = 450;
/** A rule's claim that begins so many characters before a reading has nothing to say of it. */
const FAR = 8_000;

/**
 * Finds claims both ways: of the learned readings those stand that are worth most, where rules that found the same speak
 * for a reading; and what rules alone found stands where no learned content is.
 */
export function attributeJoined(input: AttributeInput, model: Model = loadModel()): FoundAttribution[] {
  const rules = attribute(input).sort((a, b) => startOf(a.content) - startOf(b.content));
  const reading = readLearned(input, model);
  const worth = reading.candidates.map(({ content, source }, i) => {
    const spans = content.map((run) => spanOfRun(reading.terms, run));
    const sources = source ? [spanOfRun(reading.terms, source)] : [];
    return reading.worth[i]! + rulesSay(rules, spans, sources);
  });
  const learned = standApart({ ...reading, worth }, LEAST, LEAST).map(({ score, ...found }) => found);
  learned.sort((a, b) => startOf(a.content) - startOf(b.content));
  const apart = rules.filter(
    ({ nested, content }) => !nested && !anyNear(learned, content, (o) => meet(o, content) > 0),
  );
  return [...learned, ...apart].sort((a, b) => startOf(all(a)) - startOf(all(b)) || endOf(all(a)) - endOf(all(b)));
}

function rulesSay(rules: readonly FoundAttribution[], content: readonly Span[], source: readonly Span[]): number {
  let most = UNHEARD_OF;
  anyNear(rules, content, (same, rule) => {
    const share = likeness(same, content);
    if (share < 0.5) return false;
    const agrees = (source.length === 0 && rule.source.length === 0) || likeness(rule.source, source) >= 0.5;
    most = Math.max(most, !agrees ? 0 : share >= 0.9 ? AGREES : NEARLY_AGREES);
    return false;
  });
  return most;
}

/** Whether `test` holds for any of the claims, sorted by start of content, that may touch the spans. */
function anyNear(
  claims: readonly FoundAttribution[],
  spans: readonly Span[],
  test: (content: readonly Span[], claim: FoundAttribution) => boolean,
): boolean {
  const first = partitionPoint(claims, ({ content }) => startOf(content) < startOf(spans) - FAR);
  for (let i = first; i < claims.length && startOf(claims[i]!.content) < endOf(spans); i++)
    if (test(claims[i]!.content, claims[i]!)) return true;
  return false;
}

/** Characters that lie in both. */
function meet(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const likeness = (a: readonly Span[], b: readonly Span[]): number => (2 * meet(a, b)) / (size(a) + size(b) || 1);
const all = (a: FoundAttribution): Span[] => [...a.source, ...a.cue, ...a.content];
const startOf = (spans: readonly Span[]): number => Math.min(...spans.map(({ start }) => start));
const endOf = (spans: readonly Span[]): number => Math.max(...spans.map(({ end }) => end));
