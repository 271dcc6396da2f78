import { describe, expect, it } from 'vitest';
import { readAsAccording } from '../../src/extract/read-as-according.ts';
import { readTerms } from '../../src/extract/read-terms.ts';
import { parseArticle } from '../../src/ingest/parse-article.ts';

const read = (text: string) => readAsAccording(readTerms(text, parseArticle('a', text).paragraphs));

describe('readAsAccording', () => {
  it.each([
    ['It rains, in the words of Rae Holm.', ['in the words', 'of']],
    ['It rains, per Rae Holm.', ['pe', 'r']],
    ['As per Rae Holm, it rains.', ['As', 'per']],
  ])('puts two words for the preposition, in its place: %s', (text, places) => {
    const { terms } = read(text);
    const at = terms.findIndex(({ lower }) => lower === 'according');
    expect(terms.slice(at, at + 2).map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });

  it('leaves what is measured, and a preposition over two lines', () => {
    const text = 'Barrels and what they are sold as\n\nper Rae Holm it costs $5 per barrel, or 7 per cent.';
    const { terms } = read(text);
    expect(terms.filter(({ lower }) => lower === 'according').map(({ start }) => start)).toEqual([text.indexOf('per')]);
    for (const [i, term] of terms.slice(1).entries()) expect(term.start).toBeGreaterThanOrEqual(terms[i]!.end);
  });
});
