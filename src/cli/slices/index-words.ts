import { foldText } from '../../graph/filter/fold-text.ts';
import { contentText } from '../../graph/filter/index-data.ts';
import type { Article, Extraction } from '../../model/index.ts';
import type { IndexedClaims } from './index-claims.ts';
import { Numbering, postings, runningSum } from './numbering.ts';

/** An article's text with what was found in it, one after the other. */
type EachDocument = (take: (article: Pick<Article, 'text'>, extraction: Extraction, number: number) => void) => void;

/** The words of every claim in the order of their ranks, folded for search: what its reports say, and each word by itself. */
export function indexWords(eachDocument: EachDocument, { list, placeOf }: IndexedClaims, articleCount: number) {
  const inArticle: [place: number, report: number, index: number][][] = Array.from({ length: articleCount }, () => []);
  for (const [place, { articles, indexes }] of list.entries())
    for (const [report, article] of articles.entries()) inArticle[article]!.push([place, report, indexes[report]!]);
  const told: string[][] = list.map(() => []);
  eachDocument(({ text }, { attributions }, number) => {
    for (const [place, report, index] of inArticle[number]!) {
      const attribution = attributions[index];
      told[place]![report] = attribution ? contentText({ article: { text }, attribution }) : '';
    }
  });
  const numbers = new Numbering();
  const [lines, wordsOf]: [Buffer[], number[][]] = [[], []];
  for (const place of placeOf) {
    const text = foldText(told[place]!.join('\n'));
    lines.push(Buffer.from(`${text}\n`));
    wordsOf.push(Array.from(new Set(text.split(/\s+/).filter(Boolean)), (word) => numbers.of(word)));
  }
  const wordList = numbers.names.map((word) => Buffer.from(`${word}\n`));
  const { from, rows } = postings(wordsOf, wordList.length);
  return {
    words: lines,
    wordsFrom: runningSum(lines.map(({ length }) => length)),
    wordList,
    wordListFrom: runningSum(wordList.map(({ length }) => length)),
    wordClaimsFrom: Float64Array.from(from),
    wordClaims: rows,
  };
}
