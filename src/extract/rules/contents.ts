import { cutsQuote, endsAfter, lastWord, limitOf, nextQuotes, sameParagraph, startsAfter } from './content-ends.ts';
import { type Feature, type Name, names } from './feature.ts';
import type { Choice } from './rule.ts';
import { FINITE, type KnownCue, type Range, type Scene, sentenceOf, step } from './scene.ts';

const START = names(
  'start',
  ...([
    'skip',
    'before',
    'before stem',
    'first',
    'first stem',
    'stance',
    'form',
    'that',
    'quote',
    'verbs',
    'ahead',
    'end',
    'sure',
  ] as const),
);
const END = names(
  'end',
  ...([
    'kind',
    'then',
    'then cue',
    'last',
    'stem',
    'verbs',
    'rest',
    'clause',
    'phrase',
    'length',
    'next',
    'segment',
    'pair',
  ] as const),
);
const END_FORM = [names('end', 'form 0')['form 0'], names('end', 'form 1')['form 1'], names('end', 'form 2')['form 2']];
const LEFT = names('left', 'before', 'first', 'pair', 'end', 'rest', 'verbs');
const WHOLE = names('whole', 'verbs', 'quote', 'stem', 'clause', 'phrase', 'commas');
const LEFT_WHOLE = names('left whole', 'verbs', 'quote', 'stem', 'clause', 'phrase', 'commas');
const TAIL = names('tail', 'none', 'next', 'near', 'rest', 'at', 'first', 'form', 'skip');
const WORD = names('', 'here', 'start', 'end', 'cue', 'quote', 'plain', 'mixed', 'is', 'opens', 'closes', 'no');

/** Contents after a cue (or after the source that follows it): every likely start with every likely end. */
export function contentsAfter(scene: Scene, cue: KnownCue, base: number): Choice[] {
  return contentsFrom(scene, cue, base, startsAfter(scene, base, cue.head));
}

function contentsFrom(scene: Scene, cue: KnownCue, base: number, starts: readonly number[]): Choice[] {
  const choices: Choice[] = [];
  const known = new Map<number, readonly End[]>();
  for (const from of starts) {
    const limit = limitOf(scene, from, cue.head);
    const ends = known.get(limit) ?? endsOf(scene, cue, starts[0]!, limit);
    known.set(limit, ends);
    const atStart = startFeatures(scene, cue, base, from);
    for (const end of ends) {
      const { to } = end;
      if (to <= from || cutsQuote(scene, from, to)) continue;
      const range = { from, to };
      const features = atStart.concat(
        end.features,
        pairFeatures(scene, cue, range, end),
        wholeFeatures(scene, cue, range, WHOLE),
      );
      choices.push({ ranges: [range], features });
      const next = end.kind === WORD.end ? nextQuotes(scene, limit) : [];
      if (next.length > 0) {
        const joined = scene.coder.feature(END.next, scene.quoteOf[to - 1]! >= 0 ? 1 : 0, nearness(scene, from, next));
        choices.push({ ranges: [range, ...next], features: [...features, joined] });
      }
    }
  }
  return choices;
}

/** Contents before a source or cue that end at `to`: from their quotation's start, the sentence's, or after a mark. */
export function contentsBefore(scene: Scene, cue: KnownCue, to: number): Choice[] {
  const { keys, quoteOf, quotes, verbsBefore, coder } = scene;
  if (to < 1) return [];
  const quote = quoteOf[to - 1]!;
  const quoteStart = quote >= 0 ? quotes[quote]!.from : -1;
  const sentence = sentenceOf(scene, quote >= 0 ? quoteStart : to - 1);
  return startsBefore(scene, to, quoteStart, sentence).map((from) => {
    const before = from === sentence.from ? WORD.start : keys[from - 1]!;
    const kind = from === quoteStart ? WORD.quote : quote >= 0 ? WORD.mixed : WORD.plain;
    const verbs = Math.min(2, Math.max(0, verbsBefore[from]! - verbsBefore[sentence.from]!));
    const features = [
      coder.feature(LEFT.before, kind, before),
      coder.feature(LEFT.first, kind, keys[from]),
      coder.feature(LEFT.pair, before, keys[from]),
      coder.feature(LEFT.end, keys[to], keys[to - 1]),
      coder.feature(LEFT.rest, kind, step(Math.max(0, from - sentence.from))),
      coder.feature(LEFT.verbs, verbs, before),
      ...wholeFeatures(scene, cue, { from, to }, LEFT_WHOLE),
    ];
    return { ranges: [{ from, to }], features };
  });
}

function startsBefore(scene: Scene, to: number, quoteStart: number, sentence: Range): number[] {
  const { terms } = scene;
  const starts = quoteStart >= 0 ? [quoteStart] : [];
  for (let from = (quoteStart >= 0 ? quoteStart : to) - 1; from > sentence.from && starts.length < 7; from--) {
    const { tag, lower } = terms[from - 1]!;
    const edge = tag === 'punct' || tag === 'conjunction' || tag === 'quote' || lower === 'that';
    if (edge && terms[from]!.tag !== 'punct' && !cutsQuote(scene, from, to)) starts.push(from);
  }
  if (!starts.includes(sentence.from) && sentence.from < to) starts.push(sentence.from);
  return starts;
}

/**
 * What may go on after cue and source: nothing, the rest of the sentence, or quotations that follow without a cue.
 *
 * @param quoted whether a quotation stands before the cue.
 */
export function tailsAfter(scene: Scene, cue: KnownCue, at: number, quoted: boolean): Choice[] {
  const { terms, keys, coder } = scene;
  const side = quoted ? 1 : 0;
  const none: Choice = { ranges: [], features: [coder.feature(TAIL.none, keys[at], keys[at + 1])] };
  const sentence = sentenceOf(scene, Math.min(at, terms.length) - 1);
  const choices = [none];
  const next = nextQuotes(scene, sentence.to);
  const left = step(Math.max(0, lastWord(scene, sentence.to) - at));
  if (next.length > 0) {
    const near = next.filter((range) => sameParagraph(scene, sentence.to - 1, range.from));
    const add = (ranges: readonly Range[]) => {
      const where = nearness(scene, sentence.to - 1, ranges);
      const features = [coder.feature(TAIL.next, side, where), coder.feature(TAIL.skip, left, where)];
      choices.push({ ranges, features: [...features, coder.feature(TAIL.near, ranges.length > 1 ? 1 : 0)] });
    };
    add(next);
    if (near.length > 0 && near.length < next.length) add(near);
  }
  if (at >= sentence.to || left === 0) return choices;
  const { text, tag } = terms[at]!;
  if (text !== ',' && tag !== 'quote' && text !== ':' && text !== '—') return choices;
  const from = tag === 'quote' ? at : at + 1;
  if (from >= sentence.to) return choices;
  const quote = nextQuoteIn(scene, from, sentence.to);
  const starts = quote === undefined || quote === from ? [from] : [from, quote];
  for (const { ranges, features } of contentsFrom(scene, cue, at, starts)) {
    const first = ranges[0]!.from;
    const opens = scene.quoteOf[first]! >= 0 ? 1 : 0;
    choices.push({
      ranges,
      features: [
        coder.feature(TAIL.rest, side, opens),
        coder.feature(TAIL.at, keys[at], side),
        coder.feature(TAIL.first, keys[first], side),
        coder.feature(TAIL.form, cue.formKey, side),
        ...features,
      ],
    });
  }
  return choices;
}

function nextQuoteIn(scene: Scene, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const quote = scene.quoteOf[i]!;
    if (quote >= 0) return scene.quotes[quote]!.from === i ? i : undefined;
  }
  return undefined;
}

/** 0: all in the paragraph of `at`; 1: only some; 2: none. */
function nearness(scene: Scene, at: number, ranges: readonly Range[]): number {
  const near = ranges.filter((range) => sameParagraph(scene, at, range.from)).length;
  return near === ranges.length ? 0 : near > 0 ? 1 : 2;
}

function startFeatures(scene: Scene, cue: KnownCue, base: number, from: number): Feature[] {
  const { keys, quoteOf } = scene;
  const { feature } = scene.coder;
  const before = from === base ? WORD.here : keys[from - 1]!;
  const first = keys[from]!;
  const quoted = quoteOf[from]! >= 0 && quoteOf[from] !== quoteOf[cue.head] ? 1 : 0;
  const ahead = verbAhead(scene, from);
  return [
    feature(START.skip, step(from - base), quoted),
    feature(START.before, before, first),
    feature(START['before stem'], before, cue.stemKey),
    feature(START.first, first, quoted),
    feature(START['first stem'], first, cue.stemKey),
    feature(START.stance, before, cue.stanceKey),
    feature(START.form, before, cue.formKey),
    feature(START.that, before, thatAhead(scene, from)),
    feature(START.quote, quoted, quoteAhead(scene, from)),
    feature(START.ahead, cue.stemKey, ahead),
    feature(START.sure, cue.sure ? 1 : 0, ahead),
  ];
}

/** Whether "that" stands among the next words: then the content rather starts after it. */
function thatAhead(scene: Scene, from: number): number {
  const hi = Math.min(sentenceOf(scene, from).to, from + 8);
  for (let i = from; i < hi; i++) {
    if (scene.terms[i]!.lower === 'that') return 1;
    if (FINITE.has(scene.terms[i]!.tag)) return 0;
  }
  return 0;
}

/** How far ahead the next finite verb stands, 0 where a mark comes first: a clause has one soon. */
function verbAhead(scene: Scene, from: number): number {
  const hi = Math.min(sentenceOf(scene, from).to, from + 12);
  for (let i = from; i < hi; i++) {
    const { tag } = scene.terms[i]!;
    if (FINITE.has(tag)) return step(i - from) + 1;
    if (tag === 'punct') return 0;
  }
  return 0;
}

function quoteAhead(scene: Scene, from: number): number {
  const hi = sentenceOf(scene, from).to;
  for (let i = from; i < hi; i++) {
    if (scene.quoteOf[i]! >= 0 && scene.quoteOf[i] !== scene.quoteOf[from]) return step(i - from) + 1;
  }
  return 0;
}

/** An end with what is known of it whatever the start. */
interface End {
  readonly to: number;
  readonly kind: Name;
  readonly then: number;
  readonly rest: number;
  readonly features: readonly Feature[];
}

function endsOf(scene: Scene, cue: KnownCue, from: number, limit: number): End[] {
  const { keys, quoteOf, cuesBefore, verbsBefore, coder } = scene;
  const last = lastWord(scene, limit);
  return endsAfter(scene, from, limit).map((to) => {
    const closes = quoteOf[to - 1]! >= 0 ? 1 : 0;
    const next = scene.terms[to];
    const kind = to >= last ? WORD.end : keys[to]!;
    const mark = next?.text === ',' || next?.text === '—' || next?.tag === 'quote';
    const then = wordAt(scene, mark ? to + 1 : to);
    const verbs = Math.min(2, verbsBefore[last]! - verbsBefore[Math.min(to, last)]!);
    const cues = Math.min(1, cuesBefore[last]! - cuesBefore[Math.min(to, last)]!);
    const features = [
      coder.feature(END.kind, kind, closes),
      coder.feature(END.then, kind, then),
      coder.feature(END.last, kind, keys[to - 1]),
      coder.feature(END.stem, kind, cue.stemKey),
      coder.feature(END.rest, kind, step(last - to)),
      coder.feature(END.segment, then, segmentAfter(scene, to, last)),
      coder.feature(END.pair, keys[to - 1], keys[to]),
    ];
    return { to, kind, then, rest: verbs * 2 + cues, features };
  });
}

/** Of the words up to the next mark: whether they hold a finite verb and whether a comma or the sentence's end closes them. */
function segmentAfter(scene: Scene, to: number, last: number): number {
  const { terms, verbsBefore } = scene;
  let end = to + 1;
  while (end < last && terms[end]!.tag !== 'punct' && terms[end]!.tag !== 'quote') end++;
  const verbs = verbsBefore[Math.min(end, last)]! > verbsBefore[Math.min(to, last)]! ? 1 : 0;
  return verbs * 4 + (end >= last ? 0 : terms[end]!.text === ',' ? 1 : terms[end]!.tag === 'quote' ? 2 : 3);
}

function wordAt(scene: Scene, i: number): number {
  const { cuesBefore, keys } = scene;
  if (i + 1 >= cuesBefore.length) return WORD.end;
  return cuesBefore[i + 1]! > cuesBefore[i]! ? WORD.cue : keys[i]!;
}

function pairFeatures(scene: Scene, cue: KnownCue, { from, to }: Range, { kind, then, rest }: End): Feature[] {
  const { feature } = scene.coder;
  const verbs = Math.min(2, scene.verbsBefore[to]! - scene.verbsBefore[from]!);
  return [
    feature(END['then cue'], then, rest * 2 + (verbs > 0 ? 1 : 0)),
    feature(END_FORM[verbs]!, kind, cue.formKey),
    feature(END.verbs, kind, verbs * 10 + rest),
    feature(verbs > 0 ? END.clause : END.phrase, kind, cue.stanceKey),
    feature(END.length, kind, step(to - from)),
    feature(START.verbs, scene.keys[from], verbs * 2 + (kind === WORD.end ? 1 : 0)),
    feature(START.end, scene.keys[from], kind),
  ];
}

function wholeFeatures(scene: Scene, cue: KnownCue, { from, to }: Range, group: typeof WHOLE): Feature[] {
  const { verbsBefore, commasBefore, quoteOf, quotes } = scene;
  const { feature } = scene.coder;
  const verbs = Math.min(2, verbsBefore[to]! - verbsBefore[from]!);
  const quote = quoteOf[from]!;
  const opens = quote >= 0 && quotes[quote]!.from === from;
  const how = opens ? (quotes[quote]!.to === to ? WORD.is : WORD.opens) : quoteOf[to - 1]! >= 0 ? WORD.closes : WORD.no;
  const length = step(to - from);
  return [
    feature(group.verbs, verbs, length),
    feature(group.quote, how, length),
    feature(group.stem, cue.stemKey, verbs),
    feature(verbs > 0 ? group.clause : group.phrase, cue.stanceKey, how),
    feature(group.commas, Math.min(3, commasBefore[to]! - commasBefore[from]!)),
  ];
}
