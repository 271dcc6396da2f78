import type { ClaimType, Span, Stance } from '../model/index.ts';
import type { Cue } from './find-cues.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { PHRASE_STANCES } from './lexicon/stances.ts';
import type { Range, Scene } from './rules/scene.ts';
import type { Tag } from './terms.ts';

/** A cue no rule knows: its terms alone. */
type BareCue = Pick<Cue, 'head' | 'first' | 'last'>;

/** A claim in terms of its article. */
export interface Claim {
  readonly cue: Cue | BareCue;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** A claim as spans of the text, with what its words tell of it. */
export function asAttribution(scene: Scene, claim: Claim, nested: boolean): FoundAttribution {
  const { cue, source } = claim;
  const content = withoutThat(scene, claim.content);
  const last = cueEnd(scene, claim);
  const particles = scene.terms.slice(cue.last, last).map((term) => term.lower);
  const { lemma, stance: own, negated } = 'stem' in cue ? cue : meaningOf(scene, cue);
  const stance = deniedBefore(scene, cue) ?? own;
  const phrase = [lemma, ...particles].join(' ');
  return {
    type: typeOf(scene, content),
    source: spansOf(scene, source),
    cue: last > cue.first ? spansOf(scene, [{ from: cue.first, to: last }]) : [],
    content: spansOf(scene, content),
    lemma: phrase,
    stance: PHRASE_STANCES.get(phrase) ?? stance,
    negated,
    nested,
    rule: patternOf(claim),
  };
}

/** Where the parts stand to each other, by the names of the rules. */
function patternOf({ cue, source: [source], content }: Claim): string {
  const from = Math.min(...content.map((range) => range.from));
  if (from >= cue.head)
    return source && source.from > cue.head && source.from < from ? 'source-first' : 'content-after';
  if (!source) return 'content-before';
  if (source.from > cue.head) return 'source-last';
  return source.from > from ? 'source-between' : 'content-before';
}

/** "did not immediately say": a negation before the cue with nothing but helping words between. */
function meaningOf(
  { terms, sentences }: Scene,
  { head }: BareCue,
): { lemma: string; stance: Stance; negated: boolean } {
  const { lemma, sentence } = terms[head]!;
  let k = head - 1;
  while (k >= sentences[sentence]!.first && HELPS.has(terms[k]!.tag)) k--;
  return { lemma, stance: 'says', negated: terms[k]?.tag === 'negation' };
}

/** How far before a noun its verb is looked for: "dismissed as nonsense the union's repeated claims". */
const BEFORE_NOUN = 7;

/** "rejected the claim that": what a noun calls a claim is denied where its verb denies it. */
function deniedBefore({ terms }: Scene, { head }: BareCue): Stance | undefined {
  const { tag, lower, sentence } = terms[head]!;
  if (tag !== 'noun' && !/^(?:claims|reports|charges)$/u.test(lower)) return undefined; // often taken for verbs
  for (let i = head - 1; i > head - BEFORE_NOUN && terms[i]?.sentence === sentence; i--) {
    if (/^(?:punct|quote|conjunction|wh|pronoun)$/u.test(terms[i]!.tag)) return undefined;
    if (!/^(?:verb|participle|infinitive|gerund)$/u.test(terms[i]!.tag)) continue;
    return terms[i]!.spelling.cue?.stance === 'denies' ? 'denies' : undefined;
  }
  return undefined;
}

const HELPS: ReadonlySet<Tag> = new Set(['aux', 'modal', 'adverb', 'to']);

/** "called for" and "pointed out": particles and prepositions between cue and content belong to the cue. */
function cueEnd({ terms }: Scene, { cue, content }: Claim): number {
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
  if (!verbSoon) return [first!, ...rest];
  const from = first!.from + (terms[first!.from + 1]!.text === ',' ? 2 : 1);
  return [{ ...first!, from }, ...rest];
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
