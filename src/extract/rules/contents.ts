import type { Cue } from '../find-cues.ts';
import type { Tag } from '../terms.ts';
import type { Choice } from './rule.ts';
import { FINITE, keyOf, type Range, type Scene, sentenceOf, step } from './scene.ts';

/** How far after a cue the content may start ("told reporters at the town hall on Monday that …"), in terms. */
const START_REACH = 18;
const MOST_STARTS = 7;
const MOST_ENDS = 14;

/** Where a content may end: before such a term. */
const ENDS_BEFORE: ReadonlySet<Tag> = new Set(['punct', 'conjunction', 'preposition', 'wh', 'gerund', 'date', 'to']);

/** Contents after a cue (or after the source that follows it): every likely start with every likely end. */
export function contentsAfter(scene: Scene, cue: Cue, base: number, starts = startsAfter(scene, cue, base)): Choice[] {
  const choices: Choice[] = [];
  const limits = new Map<number, readonly number[]>();
  for (const from of starts) {
    const limit = limitOf(scene, from);
    const ends = limits.get(limit) ?? endsBefore(scene, starts[0]!, limit);
    limits.set(limit, ends);
    const atStart = startFeatures(scene, cue, base, from);
    for (const to of ends) {
      if (to <= from || cutsQuote(scene, from, to)) continue;
      const features = [
        ...atStart,
        ...endFeatures(scene, cue, { from, to }, limit),
        ...wholeFeatures(scene, cue, { from, to }),
      ];
      choices.push({ ranges: [{ from, to }], features });
      if (to >= lastWord(scene, limit)) {
        const next = nextQuotes(scene, limit);
        if (next.length > 0)
          choices.push({
            ranges: [{ from, to }, ...next],
            features: [...features, ...nextFeatures(scene, from, to, next)],
          });
      }
    }
  }
  return choices;
}

/** Contents before a source or cue that end at `to`: from their quotation's start, the sentence's, or after a comma. */
export function contentsBefore(scene: Scene, cue: Cue, to: number): Choice[] {
  const { terms, quoteOf, quoteRanges } = scene;
  if (to < 1) return [];
  const quote = quoteOf[to - 1]!;
  const quoteStart = quote >= 0 ? quoteRanges[quote]!.from : -1;
  const sentence = sentenceOf(scene, quote >= 0 ? quoteStart : to - 1);
  const starts: number[] = quoteStart >= 0 ? [quoteStart] : [];
  for (let from = (quoteStart >= 0 ? quoteStart : to) - 1; from >= sentence.from && starts.length < 7; from--) {
    const before = terms[from - 1];
    const edge =
      from === sentence.from ||
      before!.tag === 'punct' ||
      before!.tag === 'conjunction' ||
      before!.tag === 'quote' ||
      before!.lower === 'that';
    if (edge && terms[from]!.tag !== 'punct' && !cutsQuote(scene, from, to)) starts.push(from);
  }
  if (!starts.includes(sentence.from) && sentence.from < to) starts.push(sentence.from);
  return starts.map((from) => {
    const before = from === sentence.from ? 'start' : keyOf(scene, from - 1);
    const kind = from === quoteStart ? 'quote' : quote >= 0 ? 'mixed' : 'plain';
    return {
      ranges: [{ from, to }],
      features: [
        `B ${kind} ${before}`,
        `B ${kind} first ${keyOf(scene, from)}`,
        `B before ${before} ${keyOf(scene, from)}`,
        `B ${kind} end ${keyOf(scene, to)} last ${keyOf(scene, to - 1)}`,
        `B ${kind} rest ${step(from - sentence.from)}`,
        `B verbs before ${Math.min(2, scene.verbsBefore[from]! - scene.verbsBefore[Math.min(from, sentence.from)]!)} ${before}`,
        ...wholeFeatures(scene, cue, { from, to }).map((feature) => `B${feature}`),
      ],
    };
  });
}

/** What may go on after the cue: nothing, the rest of the sentence, or quotations that follow without a cue of their own. */
export function tailsAfter(scene: Scene, cue: Cue, at: number): Choice[] {
  const { terms } = scene;
  const sentence = sentenceOf(scene, Math.min(at, terms.length - 1));
  const nothing = { ranges: [], features: [`T none ${keyOf(scene, at)} ${keyOf(scene, at + 1)}`, 'T none'] };
  const end = lastWord(scene, sentence.to);
  if (at >= end) {
    const next = nextQuotes(scene, sentence.to);
    if (next.length === 0) return [nothing];
    const joined: Choice[] = [
      {
        ranges: next,
        features: [
          'T next',
          `T next ${next.length > 1}`,
          `T next ${sameParagraph(scene, sentence.to - 1, next.at(-1)!.to - 1)}`,
        ],
      },
    ];
    const near = next.filter((range) => sameParagraph(scene, sentence.to - 1, range.to - 1));
    if (near.length > 0 && near.length < next.length) joined.push({ ranges: near, features: ['T next', 'T near'] });
    return [
      { ranges: [], features: ['T alone', `T alone ${sameParagraph(scene, sentence.to - 1, next[0]!.from)}`] },
      ...joined,
    ];
  }
  const { text, tag } = terms[at]!;
  if (text !== ',' && tag !== 'quote' && text !== ':' && text !== '—') return [nothing];
  const from = tag === 'quote' ? at : at + 1;
  const starts = [from];
  const quote = nextQuoteIn(scene, from, sentence.to);
  if (quote !== undefined && quote !== from) starts.push(quote);
  const rest = contentsAfter(scene, cue, at, starts);
  return [
    nothing,
    ...rest.map(({ ranges, features }) => ({
      ranges,
      features: [
        'T rest',
        `T rest ${keyOf(scene, at)}`,
        `T rest ${keyOf(scene, ranges[0]!.from)}`,
        `T rest ${cue.form}`,
        ...features.map((f) => `T${f}`),
      ],
    })),
  ];
}

function startsAfter(scene: Scene, cue: Cue, base: number): number[] {
  const { terms } = scene;
  if (base >= terms.length) return [];
  const last = terms[base - 1]!;
  const sentence = sentenceOf(scene, base - 1);
  const starts: number[] = [];
  const add = (i: number) => {
    if (i < terms.length && !starts.includes(i)) starts.push(i);
  };
  const hi = Math.min(sentence.to, base + START_REACH);
  if (base >= sentence.to || (hi === sentence.to && terms[sentence.to - 1]!.text === ':')) add(sentence.to); // the colon ends a line
  let that = false;
  for (let i = base; i < hi; i++) {
    const { tag, lower, text } = terms[i]!;
    const before = terms[i - 1]!;
    if (tag === 'punct' && text !== '[' && text !== '$' && text !== '#') continue;
    if (tag === 'quote') {
      if (scene.quoteOf[i]! >= 0 && scene.quoteRanges[scene.quoteOf[i]!]!.from === i) add(i);
      continue;
    }
    if (
      i > base &&
      scene.quoteOf[i]! >= 0 &&
      scene.quoteOf[i] === scene.quoteOf[i - 1] &&
      scene.quoteOf[i] !== scene.quoteOf[cue.head]
    )
      continue;
    if (i === base) add(i);
    else if (before.lower === 'that' && !that) {
      that = true;
      add(i);
    } else if (before.tag === 'punct' && starts.length < MOST_STARTS) add(i);
    else if (starts.length < MOST_STARTS && i <= base + 2 && (before.tag === 'preposition' || before.tag === 'to'))
      add(i);
    else if (
      starts.length < MOST_STARTS &&
      (before.tag === 'date' || before.tag === 'noun' || before.tag === 'proper' || before.tag === 'pronoun') &&
      (tag === 'determiner' ||
        tag === 'pronoun' ||
        tag === 'possessive' ||
        tag === 'wh' ||
        (before.tag === 'date' && tag !== 'date')) &&
      !lower.startsWith("'") &&
      lower !== 'that'
    )
      add(i);
    else if (
      starts.length < MOST_STARTS &&
      (before.tag === 'pronoun' || before.tag === 'noun') &&
      (tag === 'to' || tag === 'proper')
    )
      add(i);
  }
  void last;
  return starts;
}

function endsBefore(scene: Scene, from: number, limit: number): number[] {
  const { terms, quoteOf } = scene;
  const ends: number[] = [];
  const last = lastWord(scene, limit);
  for (let to = from + 1; to < last; to++) {
    const { tag, text } = terms[to]!;
    const major = tag === 'punct' || (quoteOf[to - 1]! >= 0 && quoteOf[to] !== quoteOf[to - 1]);
    if (!major && !(ENDS_BEFORE.has(tag) && to < from + 40)) continue;
    if (quoteOf[to]! >= 0 && quoteOf[to] === quoteOf[to - 1]) continue;
    if (text === '.' || (tag === 'punct' && /^[$#%&@/]$/.test(text))) continue;
    if (terms[to - 1]!.tag === 'punct') continue;
    if (ends.length < MOST_ENDS - 2 || (major && ends.length < MOST_ENDS + 8)) ends.push(to);
  }
  if (last > from) ends.push(last);
  return ends;
}

/** The end of the sentence that starts at or holds `from`, or of the quotation that runs on beyond it. */
function limitOf(scene: Scene, from: number): number {
  let limit = sentenceOf(scene, from).to;
  const quote = scene.quoteOf[limit - 1]!;
  if (quote >= 0) limit = Math.max(limit, scene.quoteRanges[quote]!.to);
  return limit;
}

/** One after the last word before `limit`, a closing quotation mark kept, the full stop left out. */
function lastWord(scene: Scene, limit: number): number {
  let last = limit;
  while (last > 0 && scene.terms[last - 1]!.tag === 'punct' && scene.quoteOf[last - 1] === -1) last--;
  return last;
}

/** A range that starts outside a quotation may not end inside it, nor the other way round. */
function cutsQuote(scene: Scene, from: number, to: number): boolean {
  const { quoteOf, quoteRanges } = scene;
  const last = quoteOf[to - 1]!;
  return last >= 0 && quoteRanges[last]!.to !== to && !(quoteOf[from] === last && quoteRanges[last]!.from !== from);
}

/** Quotations that stand alone after `at`, without a cue: "… said. “More.” “And more.”" Nothing else may be in their sentences. */
function nextQuotes(scene: Scene, at: number): Range[] {
  const { quoteOf, quoteRanges, terms } = scene;
  const found: Range[] = [];
  let next = at;
  while (next < terms.length && found.length < 12) {
    const quote = quoteOf[next]!;
    if (quote < 0 || quoteRanges[quote]!.from !== next) break;
    const { to } = quoteRanges[quote]!;
    const sentenceEnd = sentenceOf(scene, to - 1).to;
    if (lastWord(scene, sentenceEnd) > to || to - next < 4) break;
    const after = terms[sentenceEnd];
    if (after && after.tag !== 'quote' && sameParagraph(scene, to - 1, sentenceEnd) && /^\p{Ll}/u.test(after.text))
      break;
    if (after && sameParagraph(scene, to - 1, sentenceEnd) && startsWithCue(scene, sentenceEnd)) break;
    found.push({ from: next, to });
    next = Math.max(to, sentenceEnd);
  }
  return found;
}

/** Whether a sentence goes "Rae Holm said …" within its first words: then a quotation before it may be hers. */
function startsWithCue(scene: Scene, at: number): boolean {
  const hi = Math.min(sentenceOf(scene, at).to, at + 6);
  if (hi >= scene.terms.length) return false;
  return scene.cuesBefore[hi]! > scene.cuesBefore[at]! && scene.terms[hi - 1]!.tag === 'punct' && hi - at <= 5;
}

const nextQuoteIn = (scene: Scene, from: number, to: number): number | undefined => {
  for (let i = from; i < to; i++)
    if (scene.quoteOf[i]! >= 0) return scene.quoteRanges[scene.quoteOf[i]!]!.from === i ? i : undefined;
  return undefined;
};

function sameParagraph(scene: Scene, a: number, b: number): boolean {
  const { terms, sentences } = scene;
  return (
    sentences[terms[a]!.sentence]?.paragraph === sentences[terms[Math.min(b, terms.length - 1)]!.sentence]?.paragraph
  );
}

function nextFeatures(scene: Scene, from: number, to: number, next: readonly Range[]): string[] {
  const ends = scene.quoteOf[to - 1]! >= 0 ? 'quote' : 'plain';
  return ['E next', `E next ${ends}`, `E next ${sameParagraph(scene, from, next.at(-1)!.to - 1)} ${ends}`];
}

function startFeatures(scene: Scene, cue: Cue, base: number, from: number): string[] {
  const before = keyOf(scene, from - 1);
  const first = keyOf(scene, from);
  const skipped = step(from - base);
  const quoted = scene.quoteOf[from]! >= 0 && scene.quoteOf[from] !== scene.quoteOf[cue.head] ? 'quoted' : 'plain';
  const kind = from === base ? 'here' : before;
  return [
    `A skip ${skipped} ${quoted}`,
    `A before ${kind}`,
    `A before ${kind} ${cue.stem}`,
    `A ${kind} first ${first}`,
    `A first ${first} ${cue.stem}`,
    `A ${cue.stance} ${kind} ${quoted}`,
    `A ${cue.form} ${kind} ${first}`,
    `A that ${thatAhead(scene, from)} ${kind}`,
    `A quote ${quoteAhead(scene, from)} ${quoted}`,
  ];
}

/** Whether "that" stands among the next words: then the content starts after it, rather than here. */
function thatAhead(scene: Scene, from: number): boolean {
  const hi = Math.min(sentenceOf(scene, from).to, from + 8);
  for (let i = from; i < hi; i++) {
    if (scene.terms[i]!.lower === 'that') return true;
    if (FINITE.has(scene.terms[i]!.tag)) return false;
  }
  return false;
}

function quoteAhead(scene: Scene, from: number): number {
  const hi = sentenceOf(scene, from).to;
  for (let i = from; i < hi; i++)
    if (scene.quoteOf[i]! >= 0 && scene.quoteOf[i] !== scene.quoteOf[from]) return step(i - from);
  return -1;
}

function endFeatures(scene: Scene, cue: Cue, { from, to }: Range, limit: number): string[] {
  const { terms, quoteOf, cuesBefore, verbsBefore } = scene;
  const last = lastWord(scene, limit);
  const next = keyOf(scene, to);
  const closes = quoteOf[to - 1]! >= 0 ? 'quote' : 'plain';
  const kind = to >= last ? 'end' : next;
  const then = next === ',' || next === '"' || next === '—' ? wordAfter(scene, to + 1) : wordAfter(scene, to);
  const restVerbs = Math.min(2, verbsBefore[last]! - verbsBefore[Math.min(to, last)]!);
  const restCues = Math.min(1, cuesBefore[last]! - cuesBefore[Math.min(to, last)]!);
  const verbs = Math.min(2, verbsBefore[to]! - verbsBefore[from]!);
  const lastTag = terms[to - 1]!.tag;
  return [
    `E ${kind} ${closes}`,
    `E ${kind} then ${then}`,
    `E ${kind} then ${then} cue ${restCues} ${verbs > 0}`,
    `E ${kind} last ${lastTag}`,
    `E ${kind} ${cue.stem}`,
    `E ${kind} ${cue.form} ${verbs}`,
    `E ${kind} verbs ${verbs} rest ${restVerbs} cue ${restCues}`,
    `E ${kind} rest ${step(last - to)}`,
    `E ${kind} ${cue.stance} ${verbs > 0}`,
    `E ${kind} length ${step(to - from)}`,
  ];
}

function wordAfter(scene: Scene, i: number): string {
  const cue = scene.cuesBefore[i + 1] !== undefined && scene.cuesBefore[i + 1]! > scene.cuesBefore[i]!;
  return cue ? 'cue' : keyOf(scene, i);
}

function wholeFeatures(scene: Scene, cue: Cue, { from, to }: Range): string[] {
  const { verbsBefore, commasBefore, quoteOf, quoteRanges } = scene;
  const verbs = Math.min(2, verbsBefore[to]! - verbsBefore[from]!);
  const quote = quoteOf[from]!;
  const whole =
    quote >= 0 && quoteRanges[quote]!.from === from
      ? quoteRanges[quote]!.to === to
        ? 'is'
        : 'opens'
      : quoteOf[to - 1]! >= 0
        ? 'closes'
        : 'no';
  const length = step(to - from);
  return [
    `W verbs ${verbs} ${length}`,
    `W quote ${whole} ${length}`,
    `W ${cue.stem} verbs ${verbs}`,
    `W ${cue.stance} verbs ${verbs} quote ${whole}`,
    `W commas ${Math.min(3, commasBefore[to]! - commasBefore[from]!)}`,
  ];
}
