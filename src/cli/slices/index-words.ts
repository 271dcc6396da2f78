import { foldText } from '../../graph/filter/fold-text.ts';
import { contentText } from '../../graph/filter/index-data.ts';
import type { Article, Extraction } from '../../model/index.ts';
import type { IndexedClaims } from './index-claims.ts';
import { Numbering, Numbers, postings, Texts } from './numbering.ts';

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
  const words = new Numbering();
  const lines = new Texts();
  const [word, claim] = [new Numbers(), new Numbers()];
  for (const [rank, place] of placeOf.entries()) {
    const text = foldText(told[place]!.join('\n'));
    told[place] = [];
    lines.add(`${text}\n`);
    for (const one of new Set(text.split(/\s+/).filter(Boolean))) {
      word.add(words.of(one));
      claim.add(rank);
    }
  }
  const each = new Texts();
  for (const one of words.names) each.add(`${one}\n`);
  const [{ texts, from }, listed] = [lines.end(), each.end()];
  const having = postings(word.list(), claim.list(), words.names.length);
  return {
    words: texts,
    wordsFrom: from,
    wordList: listed.texts,
    wordListFrom: listed.from,
    wordClaims: having.rows,
    wordClaimsFrom: Float64Array.from(having.from),
  };
}
