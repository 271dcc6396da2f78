import { hashWord } from './hashing.ts';
import type { Run } from './runs.ts';
import { TAG, tagAt, type View } from './view.ts';

const THAT = hashWord('that');
const COMMA = hashWord(',');
const AS = hashWord('as');
const IF = new Set(['if', 'whether', 'when', 'unless'].map(hashWord));

/** A row of numbers that is filled from left to right, again and again. */
export class Row {
  readonly values: Int32Array;
  private at = 0;

  constructor(width: number) {
    this.values = new Int32Array(width);
  }

  clear(): void {
    this.at = 0;
  }

  put(value: number): void {
    this.values[this.at++] = value;
  }
}

export function describeCue(view: View, cue: number, row: Row): void {
  const lo = view.sentenceFirst[cue]!;
  const hi = view.sentenceLast[cue]!;
  row.put(view.tag[cue]!);
  row.put(tagAt(view, cue - 1, lo, hi));
  row.put(tagAt(view, cue + 1, lo, hi));
  row.put(view.quotation[cue] ? 1 : 0);
  row.put(cue - lo);
  row.put(view.sentenceLast[cue]! - cue);
  let negated = 0;
  let modal = 0;
  let condition = 0;
  for (let k = Math.max(lo, cue - 5); k < cue; k++) {
    if (view.tag[k] === TAG.negation) negated = 1;
    if (view.tag[k] === TAG.modal || view.tag[k] === TAG.to) modal = k === cue - 1 ? 2 : 1;
    if (IF.has(view.word[k]!)) condition = 1;
  }
  row.put(negated);
  row.put(modal);
  row.put(condition);
  row.put(view.paragraph[cue] === 0 ? 1 : 0);
  row.put(view.paragraphLast[cue]! - view.paragraphFirst[cue]!);
}

export function describeContent(view: View, cue: number, content: readonly Run[], row: Row): void {
  const from = content[0]![0];
  const to = content.at(-1)![1];
  let words = 0;
  let quoted = 0;
  let verbs = 0;
  let opens = 0;
  let closes = 0;
  for (const [a, b] of content) {
    for (let i = a; i < b; i++) {
      const t = view.tag[i]!;
      if (view.quoteEdge[i]! & 1) opens++;
      if (view.quoteEdge[i]! & 2) closes++;
      if (t === TAG.punct || t === TAG.quote) continue;
      words++;
      if (view.quotation[i]) quoted++;
      if (t === TAG.verb || t === TAG.aux || t === TAG.modal) verbs++;
    }
  }
  row.put(words);
  row.put(Math.floor((quoted * 20) / (words || 1)));
  row.put(verbs);
  row.put(opens - closes);
  row.put(opens);
  row.put(content.length);
  row.put(to <= cue ? 0 : from > cue ? 2 : 1);
  row.put(from > cue ? from - cue : to <= cue ? to - cue : 0);
  const end = content.at(-1)!;
  const start = content[0]!;
  row.put(edgeCode(view, to, end[1] - 1));
  row.put(to < view.length ? view.tag[to]! : 0);
  row.put(to + 1 < view.length && to < view.paragraphLast[to - 1]! ? view.tag[to + 1]! : 0);
  row.put(view.sentenceLast[to - 1]! - to);
  row.put(view.tag[to - 1]!);
  row.put(view.tag[from]!);
  row.put(from > 0 ? view.tag[from - 1]! : 0);
  row.put(view.word[from] === THAT ? 2 : view.tag[from] === TAG.to ? 1 : view.quoteEdge[from]! & 1 ? 3 : 0);
  row.put(from - view.sentenceFirst[from]!);
  row.put(view.sentence[to - 1]! - view.sentence[from]!);
  row.put(edgeCode(view, start[1], start[1] - 1));
  row.put(view.commas[to - 1]! - view.commas[from]!);
  const last = view.sentenceLast[to - 1]! - 1;
  row.put(view.verbs[last]! - view.verbs[to - 1]!);
  row.put(view.quotations[last]! - view.quotations[to - 1]!);
  const lo = view.sentenceFirst[from]!;
  row.put(view.quotations[from]! - view.quotations[lo]!);
}

/** What follows a run's last term: 0 the sentence's end, else the kind of what comes. */
function edgeCode(view: View, next: number, last: number): number {
  if (next >= view.sentenceLast[last]!) return 0;
  if (view.word[next] === COMMA) return view.quoteEdge[last]! & 2 ? 2 : 1;
  if (view.word[next] === AS) return 3;
  const t = view.tag[next]!;
  if (t === TAG.punct) return next + 1 >= view.sentenceLast[last]! ? 0 : 4;
  if (t === TAG.quote) return 5;
  if (t === TAG.conjunction) return 6;
  if (t === TAG.wh) return 7;
  if (t === TAG.preposition || t === TAG.to) return 8;
  if (t === TAG.verb || t === TAG.aux || t === TAG.modal) return 9;
  return t === TAG.noun || t === TAG.proper ? 10 : 11;
}

export function describeSource(view: View, cue: number, source: Run | undefined, row: Row): void {
  if (!source) {
    for (let k = 0; k < 16; k++) row.put(k === 0 ? -1 : 0);
    return;
  }
  const [from, to] = source;
  let names = 0;
  let nouns = 0;
  let commas = 0;
  let wh = 0;
  for (let i = from; i < to; i++) {
    if (view.tag[i] === TAG.wh) wh++;
    if (view.tag[i] === TAG.proper) names++;
    if (view.tag[i] === TAG.noun) nouns++;
    if (view.word[i] === COMMA) commas++;
  }
  row.put(to - from);
  row.put(view.tag[to - 1]!);
  row.put(view.tag[from]!);
  row.put(from > cue ? from - cue : to - 1 - cue);
  row.put(names);
  row.put(nouns);
  row.put(commas);
  row.put(edgeCode(view, to, to - 1));
  row.put(from > view.sentenceFirst[from]! ? view.tag[from - 1]! : 0);
  row.put(view.sentence[from]! - view.sentence[cue]!);
  const left = Math.min(to - 1, cue);
  const right = Math.max(from, cue);
  row.put(view.phrases[right]! - view.phrases[left]!);
  row.put(view.verbs[right]! - view.verbs[left]!);
  row.put(view.quotation[from] ? 1 : 0);
  row.put(view.verbs[to - 1]! - view.verbs[from]!);
  row.put(wh);
  row.put(from === view.sentenceFirst[from] ? 1 : 0);
}
