import { readFileSync } from 'node:fs';
import { extract, parseArticle } from '../src/index.ts';
import type { Resolution } from '../src/model/index.ts';
import { findCopies } from '../src/resolve/find-copies.ts';
import { type Document, resolve } from '../src/resolve/index.ts';
import { SHARED } from './gold.ts';

type Verdict = 'same' | 'diverging' | 'different';
type Place = readonly [article: string, start: number, end: number];

/** Two claims, judged by reading (tests/gold/README.md). */
interface JudgedPair {
  readonly a: Place;
  readonly b: Place;
  readonly verdict: Verdict;
  readonly hard?: true;
}

export interface PairScore {
  /** Of pairs found to be one utterance, told alike or differently. */
  readonly f1: number;
  readonly p: number;
  readonly r: number;
  /** Of those rightly found one: told alike or differently as judged. */
  readonly verdicts: number;
}

function readJudged<T>(name: string): T[] {
  const lines = readFileSync(new URL(`../tests/gold/${name}`, import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** Over the articles of BASIL, resolved together; by half, and the hard pairs of each apart. */
export function scoreSameClaims(): Map<string, PairScore> {
  const documents = readTexts('gold/basil-dev.jsonl').map(({ id, text, ...facts }) => {
    const article = parseArticle(id, text, facts);
    return { article, extraction: extract(article) };
  });
  const pairs = readJudged<JudgedPair>('same-claim.jsonl');
  const found = judgePairs(pairs, documents, resolve(documents));
  const all = pairs.map((pair, i) => ({ pair, found: found[i]!, half: halfOf(pair) }));
  const scores = new Map<string, PairScore>();
  for (const half of ['tuned', 'unseen'] as const) {
    for (const hard of [false, true]) {
      const some = all.filter((one) => one.half === half && (!hard || one.pair.hard));
      scores.set(`same claim, ${half}${hard ? ', hard' : ''}`, scorePairs(some));
    }
  }
  return scores;
}

/** Over the articles that the judged pairs name. */
export function scoreCopies(): { readonly p: number; readonly r: number } {
  const pairs = readJudged<{ a: string; b: string; verdict: 'copy' | 'other' }>('syndication.jsonl');
  const named = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const texts = ['corpus/articles.jsonl', 'gold/basil-dev.jsonl', 'gold/polnear-dev.jsonl'].flatMap(readTexts);
  const stories = findCopies(texts.filter(({ id }) => named.has(id)).map(({ id, text }) => parseArticle(id, text)));
  const joined = pairs.filter(({ a, b }) => stories.get(a) === stories.get(b));
  const right = joined.filter(({ verdict }) => verdict === 'copy').length;
  return { p: right / joined.length, r: right / pairs.filter(({ verdict }) => verdict === 'copy').length };
}

interface Text {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
}

function readTexts(name: string): Text[] {
  const lines = readFileSync(new URL(name, SHARED), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, title, publisher, date } = JSON.parse(line) as Text;
    return { id, text, ...(title && { title }), ...(publisher && { publisher }), ...(date && { date }) };
  });
}

/** What the resolution says of each pair; a place belongs to the claim whose content covers it best. */
function judgePairs(
  pairs: readonly JudgedPair[],
  documents: readonly Document[],
  { claims, links }: Resolution,
): Verdict[] {
  const byId = new Map(documents.map((document) => [document.article.id, document]));
  const claimsOf = new Map<string, { readonly id: string; readonly index: number }[]>();
  for (const { id, attributions } of claims)
    for (const { article, index } of attributions)
      claimsOf.set(article, [...(claimsOf.get(article) ?? []), { id, index }]);
  const kinds = new Map(links.map(({ from, to, kind }) => [`${from}\n${to}`, kind]));
  const claimAt = ([article, start, end]: Place): string | undefined => {
    const likeness = ({ index }: { readonly index: number }): number => {
      const { content } = byId.get(article)!.extraction.attributions[index]!;
      const [from, to] = [content[0]!.start, content.at(-1)!.end];
      return (2 * Math.max(0, Math.min(end, to) - Math.max(start, from))) / (end - start + to - from);
    };
    const [best] = [...(claimsOf.get(article) ?? [])].sort((x, y) => likeness(y) - likeness(x));
    return best && likeness(best) > 0 ? best.id : undefined;
  };
  return pairs.map(({ a, b }) => {
    const [from, to] = [claimAt(a) ?? '-', claimAt(b) ?? '-'];
    if (from === to && from !== '-') return 'same';
    const kind = kinds.get(`${from}\n${to}`) ?? kinds.get(`${to}\n${from}`);
    return kind === undefined ? 'different' : kind === 'diverges' ? 'diverging' : 'same';
  });
}

function scorePairs(pairs: readonly { readonly pair: JudgedPair; readonly found: Verdict }[]): PairScore {
  const isOne = (verdict: Verdict): boolean => verdict !== 'different';
  const joined = pairs.filter(({ found }) => isOne(found));
  const right = joined.filter(({ pair }) => isOne(pair.verdict));
  const p = right.length / Math.max(1, joined.length);
  const r = right.length / Math.max(1, pairs.filter(({ pair }) => isOne(pair.verdict)).length);
  const verdicts = right.filter(({ pair, found }) => pair.verdict === found).length / Math.max(1, right.length);
  return { f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), p, r, verdicts };
}

/** Which half of the events a pair is of: thresholds are chosen on `tuned` alone. */
function halfOf({ a: [article] }: JudgedPair): 'tuned' | 'unseen' {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(article.replace(/-[^-]*$/, '')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'tuned' : 'unseen';
}
