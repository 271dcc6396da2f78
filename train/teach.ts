import { readFileSync } from 'node:fs';
import { SHARED } from '../bench/gold.ts';
import { takeEvenly } from '../bench/take-evenly.ts';
import { attribute, type Learned } from '../src/extract/attribute.ts';
import { scoreCues } from '../src/extract/learned/find-candidates.ts';
import { type GoldArticle, type GoldLine, layOut, pairsOf } from './load-gold.ts';

/** An article that nobody annotated, with the claims that a finished finder takes it to have, and its cue scores. */
export interface Taught {
  readonly article: GoldArticle;
  readonly scores: Int32Array;
}

/** So many give nearly all that more would, and take as long again as the annotated ones. */
const ARTICLES = 1000;

/** Reads articles of the corpus with a finder; nested claims, which PolNeAR has not, are neither right nor wrong there. */
export function teach(finder: Learned): Taught[] {
  const lines = readFileSync(new URL('corpus/articles.jsonl', SHARED), 'utf8').split('\n').filter(Boolean);
  const bare = takeEvenly(lines, ARTICLES).map((line): GoldLine => ({ ...JSON.parse(line), attributions: [] }));
  const found = layOut(bare).map((article, i): GoldLine => {
    const attributions = attribute(article, finder).map(({ source, cue, content, nested }) => ({
      source: pairsOf(source),
      cue: pairsOf(cue),
      content: pairsOf(content),
      optional: nested === true,
    }));
    return { ...bare[i]!, attributions };
  });
  return layOut(found).map((article) => ({ article, scores: scoreCues(article.view, finder.model) }));
}
