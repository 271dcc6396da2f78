import type { ClaimType, Span } from '../model/index.ts';
import { chooseApart, holdOf } from './choose.ts';
import type { Cue } from './find-cues.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { type Range, type Scene, setScene } from './rules/scene.ts';
import type { Quotation, Terms } from './terms.ts';
import { type Candidate, readingsOf } from './weigh.ts';

/** What a candidate has to weigh to stand, and to stand inside another's content: chosen on held articles (docs/accuracy.md). */
const THRESHOLD = 0;
const NESTED_THRESHOLD = 0;

export interface AttributeInput {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly terms: Terms;
  readonly quotes: readonly Quotation[];
  readonly cues: readonly Cue[];
}

/**
 * Finds the claims of an article: rules propose readings of every cue, counted tables weigh them, and of those that
 * overlap the heaviest set stands. What falls but lies inside a standing content is kept as nested.
 */
export function attribute({ terms, quotes, cues }: AttributeInput): FoundAttribution[] {
  const scene = setScene(terms.terms, terms.sentences, quotes, cues);
  const readings = scene.cues.flatMap((cue) => readingsOf(scene, cue));
  const outside = readings.filter(({ cue }) => scene.quoteOf[cue.head] === -1);
  const standing = chooseApart(outside, THRESHOLD);
  const nested = chooseApart(insideOf(readings, standing), NESTED_THRESHOLD);
  const found = [
    ...standing.map((candidate) => asAttribution(scene, candidate, false)),
    ...nested.map((candidate) => asAttribution(scene, candidate, true)),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

/** Readings that lie, cue, content and all, inside one content of a standing candidate. */
function insideOf(readings: readonly Candidate[], standing: readonly Candidate[]): Candidate[] {
  const contents = standing.flatMap((candidate) => candidate.content).sort((a, b) => a.from - b.from);
  return readings.filter((reading) => {
    const { from, to } = holdOf(reading);
    const around = contents[lastStartingBy(contents, from)];
    return around !== undefined && around.to >= to && !standing.includes(reading);
  });
}

function lastStartingBy(ranges: readonly Range[], from: number): number {
  let lo = 0;
  let hi = ranges.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (ranges[middle]!.from <= from) lo = middle + 1;
    else hi = middle;
  }
  return lo - 1;
}

function asAttribution(scene: Scene, candidate: Candidate, nested: boolean): FoundAttribution {
  const { cue, rule } = candidate;
  return {
    type: typeOf(scene, candidate.content),
    source: spansOf(scene, candidate.source),
    cue: spansOf(scene, [{ from: cue.first, to: cue.last }]),
    content: spansOf(scene, candidate.content),
    lemma: cue.lemma,
    stance: cue.stance,
    negated: cue.negated,
    nested,
    rule,
  };
}

/** Read off the text: all words in quotation marks (but one of at least seven), none, or some. */
function typeOf(scene: Scene, ranges: readonly Range[]): ClaimType {
  let inside = 0;
  let outside = 0;
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) {
      if (scene.terms[i]!.tag === 'punct' || scene.terms[i]!.tag === 'quote') continue;
      if (scene.quoteOf[i]! >= 0) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 || (outside === 1 && inside >= 6) ? 'direct' : 'mixed';
}

const spansOf = (scene: Scene, ranges: readonly Range[]): Span[] =>
  [...ranges]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ start: scene.terms[from]!.start, end: scene.terms[to - 1]!.end }));

const startOf = (a: FoundAttribution): number => Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s.start));
const endOf = (a: FoundAttribution): number => Math.max(...[...a.source, ...a.cue, ...a.content].map((s) => s.end));
