import type { ClaimType, Span } from '../model/index.ts';
import { chooseApart, holdOf } from './choose.ts';
import type { Cue } from './find-cues.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { PHRASE_STANCES } from './lexicon/stances.ts';
import { partitionPoint } from './partition-point.ts';
import { type Range, type Scene, setScene } from './rules/scene.ts';
import type { Quotation, Terms } from './terms.ts';
import { type Candidate, readingsOf } from './weigh.ts';

/** What a candidate has to weigh to stand: chosen on held articles (docs/accuracy.md). */
const THRESHOLD = 0;
/** Inside another's content, where the tables, made from articles without nested claims, weigh everything down. */
const NESTED_THRESHOLD = -550;

export interface AttributeInput {
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
  const outside = scene.cues.filter(({ head }) => scene.quoteOf[head] === -1);
  const readings = outside
    .flatMap((cue) => readingsOf(scene, cue))
    .filter(({ cue, source }) => !isNobodysQuestion(cue, source));
  const standing = chooseApart(readings, THRESHOLD);
  const nested = chooseApart(readingsInside(scene, standing), NESTED_THRESHOLD);
  const found = [
    ...standing.map((candidate) => asAttribution(scene, candidate, false)),
    ...nested.map((candidate) => asAttribution(scene, candidate, true)),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

/** Readings that lie, cue, source, content and all, inside one content of a standing candidate. */
function readingsInside(scene: Scene, standing: readonly Candidate[]): Candidate[] {
  const contents = standing.flatMap((candidate) => candidate.content).sort((a, b) => a.from - b.from);
  const around = (from: number) => contents[lastStartingBy(contents, from)];
  return scene.cues.flatMap((cue) => {
    const outer = cue.form === 'finite' ? around(cue.first) : undefined;
    if (!outer || outer.to <= cue.last) return [];
    return readingsOf(scene, cue, NESTED_THRESHOLD).filter((reading) => {
      const { from, to } = holdOf(reading);
      return from >= outer.from && to <= outer.to && isClause(scene, reading);
    });
  });
}

/** "Holm knew the mill would close" inside a claim is one too; "nobody told us" and "a plan approved in May" are none. */
function isClause({ verbsBefore, terms }: Scene, { cue, source, content }: Candidate): boolean {
  const speaker = source[0];
  if (!speaker || speaker.to > cue.first || NOBODY.has(terms[speaker.from]!.lower)) return false;
  return content.some(({ from, to }) => verbsBefore[to]! > verbsBefore[from]!);
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'that', 'which', 'who', 'it', 'what', 'there']);

/** "Asked whether the mill would close, Holm said …": the one who asks is not named, and no claim is made. */
const isNobodysQuestion = (cue: Cue, source: readonly Range[]): boolean => cue.stance === 'asks' && source.length === 0;

const lastStartingBy = (ranges: readonly Range[], from: number): number =>
  partitionPoint(ranges, (range) => range.from <= from) - 1;

function asAttribution(scene: Scene, candidate: Candidate, nested: boolean): FoundAttribution {
  const { cue, rule, source } = candidate;
  const content = withoutThat(scene, candidate.content);
  const last = cueEnd(scene, candidate);
  const particles = scene.terms.slice(cue.last, last).map((term) => term.lower);
  const lemma = [cue.lemma, ...particles].join(' ');
  return {
    type: typeOf(scene, content),
    source: spansOf(scene, source),
    cue: spansOf(scene, [{ from: cue.first, to: last }]),
    content: spansOf(scene, content),
    lemma,
    stance: PHRASE_STANCES.get(lemma) ?? cue.stance,
    negated: cue.negated,
    nested,
    rule,
  };
}

/** "called for" and "pointed out": particles and prepositions between cue and content belong to the cue. */
function cueEnd({ terms }: Scene, { cue, content }: Candidate): number {
  const from = content[0]!.from;
  if (from <= cue.last || from > cue.last + 2) return cue.last;
  const between = terms.slice(cue.last, from);
  return between.every(({ tag, lower }) => tag === 'preposition' || PARTICLES.has(lower)) ? from : cue.last;
}

const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'down', 'back', 'off', 'on', 'away']);

/** The "that" which opens a clause is left to neither cue nor content. */
function withoutThat({ terms }: Scene, [first, ...rest]: readonly Range[]): Range[] {
  const opens = first!.to > first!.from + 1 && terms[first!.from]!.lower === 'that';
  const verbSoon = opens && terms[first!.from + 1]!.tag !== 'verb' && terms[first!.from + 1]!.tag !== 'aux';
  return [verbSoon ? { ...first!, from: first!.from + 1 } : first!, ...rest];
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
