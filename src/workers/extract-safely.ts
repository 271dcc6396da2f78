import { extract } from '../extract/extract.ts';
import type { Article, Extraction, Note } from '../model/index.ts';

/** `extract`, of which one article that nobody foresaw takes down no other: it comes out empty, with a note that says why. */
export function extractSafely(article: Article): Extraction {
  try {
    return extract(article);
  } catch (error) {
    return emptyExtraction(article, error instanceof Error ? error.message : String(error));
  }
}

const FAILED = 'extract-failed';

/** Why nothing was found in an article, where reading it failed. */
export function findFailure({ notes }: Extraction): Note | undefined {
  return notes.find(({ code }) => code === FAILED);
}

export function emptyExtraction({ id }: Article, reason: string): Extraction {
  const message = `Nothing was found, because reading it failed: ${reason}`;
  return {
    article: id,
    mentions: [],
    chains: [],
    attributions: [],
    ties: [],
    notes: [{ code: FAILED, message }],
  };
}
