import { extract } from '../extract/extract.ts';
import type { Article, Extraction } from '../model/index.ts';
import { emptyExtraction } from './failed-extraction.ts';

/** `extract`, of which one article that nobody foresaw takes down no other: it comes out empty, with a note that says why. */
export function extractSafely(article: Article): Extraction {
  try {
    return extract(article);
  } catch (error) {
    return emptyExtraction(article, error instanceof Error ? error.message : String(error));
  }
}
