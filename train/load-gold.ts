import { readFileSync } from 'node:fs';
import { type Split, splitOf } from '../bench/split.ts';
import { type Cue, findCues } from '../src/extract/find-cues.ts';
import { findQuotes } from '../src/extract/find-quotes.ts';
import { type View, viewTerms } from '../src/extract/learned/view.ts';
import { partDatelines } from '../src/extract/part-datelines.ts';
import { partitionPoint } from '../src/extract/partition-point.ts';
import { readTerms } from '../src/extract/read-terms.ts';
import type { Quotation, Terms } from '../src/extract/terms.ts';
import { parseArticle } from '../src/ingest/parse-article.ts';
import type { Span } from '../src/model/index.ts';

/** A gold attribution as term indices, ascending; `head` is the one term of the cue that stands for it. */
export interface GoldClaim {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly head: number;
  readonly optional: boolean;
  readonly spans: GoldSpans;
}

type Pair = readonly [number, number];

/** Spans as gold files and the scorer have them. */
export const pairsOf = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);

/** A gold attribution as its annotators have it: offsets in the text. */
export interface GoldSpans {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface GoldArticle {
  readonly id: string;
  readonly split: Split;
  readonly text: string;
  readonly terms: Terms;
  readonly quotes: readonly Quotation[];
  readonly cues: readonly Cue[];
  readonly view: View;
  readonly claims: readonly GoldClaim[];
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly attributions: readonly (GoldSpans & { readonly optional?: boolean })[];
}

/** Reads annotated articles, all but those whose split is not wanted, and lays their claims over our own terms. */
export function loadGold(file: string | URL, wanted: (id: string, split: Split) => boolean): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const raw = lines.map((line) => JSON.parse(line) as GoldLine).filter(({ id }) => wanted(id, splitOf(id)));
  const read = raw.map((line) => {
    const article = parseArticle(line.id, line.text, line.title === undefined ? {} : { title: line.title });
    const { paragraphs } = partDatelines(article);
    const terms = readTerms(line.text, paragraphs);
    const quotes = findQuotes(line.text, paragraphs);
    return { line, terms, quotes };
  });
  const heads = countHeads(read);
  return read.map(({ line, terms, quotes }) => ({
    id: line.id,
    split: splitOf(line.id),
    text: line.text,
    terms,
    quotes,
    cues: findCues(terms),
    view: viewTerms(terms, quotes),
    claims: line.attributions.flatMap((a) => {
      const cue = under(terms, a.cue);
      const content = under(terms, a.content);
      if (cue.length === 0 || content.length === 0) return [];
      const head = cue.reduce((best, i) => (heads(terms.terms[i]!.lemma) > heads(terms.terms[best]!.lemma) ? i : best));
      const spans = { source: a.source, cue: a.cue, content: a.content };
      return [{ source: under(terms, a.source), cue, content, head, optional: a.optional === true, spans }];
    }),
  }));
}

function under({ terms }: Terms, spans: readonly Pair[]): number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    let i = partitionPoint(terms, ({ end: last }) => last <= start);
    for (; i < terms.length && terms[i]!.start < end; i++) if (!found.includes(i)) found.push(i);
  }
  return found.sort((a, b) => a - b);
}

/** How much of a word's use is in cues: which word of "went on to say" stands for the whole. */
function countHeads(read: readonly { line: GoldLine; terms: Terms }[]): (lemma: string) => number {
  const all = new Map<string, number>();
  const inCue = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { line, terms } of read) {
    for (const term of terms.terms) count(all, term.lemma);
    for (const { cue } of line.attributions) for (const i of under(terms, cue)) count(inCue, terms.terms[i]!.lemma);
  }
  return (lemma) => (inCue.get(lemma) ?? 0) / ((all.get(lemma) ?? 0) + 5);
}
