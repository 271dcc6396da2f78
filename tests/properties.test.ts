import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { parseArticle } from '../src/ingest/parse-article.ts';
import { findFaults } from './find-faults.ts';

/** What news is made of, and what breaks readers of news. */
const PIECES = [
  'Mayor Ines Calloway',
  'Ms. Calloway',
  'she',
  'the second official',
  'U.S.',
  'Kyiv',
  'Port Tamsin',
  'said',
  'did not say',
  'told reporters',
  'according to',
  'denied that',
  'the crane stays',
  '__proto__',
  'constructor',
  'Asked whether',
  'a “thankless task”',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’s',
  "'",
  '«',
  '—',
  ',',
  '.',
  '?!',
  '…',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\u202e',
  '\ufeff',
  '😀',
  '👩‍🚒',
  '🇺🇦',
  'e\u0301',
  '\u0301\u0301\u0301',
  'Åsa Öberg',
  '\ud83d',
  '\ude00',
  '\u0000',
  '---',
  '# ',
  'BERLIN (AP) — ',
  'Advertisement',
  '90%',
  'December 16, 2025The',
  '張三',
  'علي',
];

const newsLike = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 });
const anyText = fc.oneof(
  { weight: 4, arbitrary: newsLike.map((pieces) => pieces.flat().join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)) },
);

describe('reading any text at all', () => {
  it('finds only spans that lie inside it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parseArticle('any', text);
        expect(findFaults(article, extract(article))).toEqual([]);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('keeps the text as it was read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseArticle('any', text).text).toBe(text);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('finds the same again, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const once = JSON.stringify(extract(parseArticle('any', text)));
        extract(parseArticle('other', other));
        expect(JSON.stringify(extract(parseArticle('any', text)))).toBe(once);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('leaves the article as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parseArticle('any', text);
        const before = JSON.stringify(article);
        extract(article);
        expect(JSON.stringify(article)).toBe(before);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
