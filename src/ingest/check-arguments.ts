import { type ArticleFacts, ClaimgraphError } from '../model/index.ts';

/** Throws where a caller without types gives `parseArticle` something else. */
export function checkArguments(id: unknown, text: unknown, facts: unknown): void {
  if (typeof id !== 'string' || typeof text !== 'string' || typeof facts !== 'object' || facts === null) {
    throw wrong('parseArticle takes an id and a text, both strings, and an object of what else is known.');
  }
  const { authors = [], ...rest }: Partial<Record<keyof ArticleFacts, unknown>> = facts;
  for (const name of ['title', 'publisher', 'date', 'url'] as const) {
    const value = rest[name] ?? '';
    if (typeof value !== 'string') throw wrong(`parseArticle takes ${name} as a string.`);
  }
  const areNames = Array.isArray(authors) && authors.every((author) => typeof author === 'string');
  if (!areNames) throw wrong('parseArticle takes authors as a list of strings.');
}

function wrong(message: string): ClaimgraphError {
  return new ClaimgraphError('wrong-article', message);
}
