import type { Article, Extraction, Note } from '../model/index.ts';

const FAILED = 'extract-failed';

/** What is known of an article where reading it failed: nothing, and a note that says why. */
export function emptyExtraction({ id }: Pick<Article, 'id'>, reason: string): Extraction {
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

/** Why nothing was found in an article, where reading it failed. */
export function findFailure({ notes }: Extraction): Note | undefined {
  return notes.find(({ code }) => code === FAILED);
}
