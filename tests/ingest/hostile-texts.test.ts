import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/ingest/decode-text.ts';
import { parseArticle } from '../../src/ingest/parse-article.ts';
import type { Article } from '../../src/model/index.ts';
import { paragraphs } from './slices.ts';

/** Lines as articles have them, and what nobody expects in between. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\u00a0',
    '\ufeff',
    '\ud83d',
    '😀',
    'e\u0301',
    '“',
    '”',
    '---\n',
    '\0',
  ),
  fc.constantFrom(
    'Advertisement',
    'By Jane Doe',
    'TAMSIN (AP) — ',
    '# ',
    '> ',
    'Photo: Jane Doe',
    '(Reporting by Jane Doe)',
  ),
  fc.constantFrom(
    'EXAMPLE POST - Tuesday, December 16, 2025',
    'title: x\n',
    'The mayor said it was “over.” ',
    '__proto__',
  ),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Everything in an article stands in order inside its text, and nothing but white space and markup is left over. */
function expectSound(article: Article): void {
  for (const spans of [article.paragraphs, article.marks]) {
    let last = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(article.text.length);
  }
  for (const paragraph of article.paragraphs) {
    const words = article.text.slice(paragraph.start, paragraph.end);
    expect(words.trim()).toBe(words);
    for (const mark of article.marks) {
      const isApart = mark.end <= paragraph.start || paragraph.end <= mark.start;
      const isInside = paragraph.start <= mark.start && mark.end <= paragraph.end;
      expect(isApart || (mark.kind === 'dateline' && isInside)).toBe(true);
    }
  }
}

describe('any text', () => {
  it('comes back untouched, with sound spans', () => {
    fc.assert(
      fc.property(text, (any) => {
        const article = parseArticle('a', any);
        expect(article.text).toBe(any);
        expectSound(article);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no word: all of it is a paragraph or a mark', () => {
    fc.assert(
      fc.property(text, (any) => {
        const article = parseArticle('a', any);
        let rest = any;
        for (const { start, end } of [...article.paragraphs, ...article.marks]) {
          rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
        }
        expect(rest.replaceAll(/[\s\u0085\u200b-\u200f\u2060#>*+•·▪●-]/g, '')).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same every time', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(parseArticle('a', any)).toEqual(parseArticle('a', any));
      }),
    );
  });
});

describe('odd texts', () => {
  it('says that an empty text has no story', () => {
    expect(parseArticle('a', '').notes.map(({ code }) => code)).toEqual(['no-story']);
    expect(parseArticle('a', ' \r\n\t').paragraphs).toEqual([]);
  });

  it('notes half a character, an unreadable one and control characters, with their places', () => {
    const article = parseArticle('a', 'The mayor said \ud83d and \ufffd and \u0007 before she left.');
    expect(article.notes.map(({ code, start }) => [code, start])).toEqual([
      ['unreadable-characters', 21],
      ['lone-surrogate', 15],
      ['control-characters', 27],
    ]);
  });

  it.each([
    ['50 MB in one line', 'The mayor said “no” and left. '.repeat(1_750_000)],
    ['a million lines', 'Yes\n'.repeat(1_000_000)],
    ['a million brackets', '('.repeat(1_000_000)],
    ['a million spaces', `a${' '.repeat(1_000_000)}b`],
    ['endless front matter', `---\n${'a: [\n'.repeat(300_000)}`],
    ['deep front matter', `---\na: ${'['.repeat(30_000)}\n---\nText`],
    ['ten thousand unclosed quotes', '“'.repeat(10_000)],
    ['capitals without end', 'TAMSIN '.repeat(100_000)],
    ['names without end', `By ${'Jane Doe, '.repeat(100_000)}`],
  ])('goes through %s', (_, huge) => {
    const start = process.cpuUsage();
    expectSoundEnds(parseArticle('a', huge));
    // Microseconds of this process, not of a busy machine's clock.
    expect(process.cpuUsage(start).user).toBeLessThan(15_000_000);
  });

  it('notes that a paragraph has lost its line breaks', () => {
    const article = parseArticle('a', 'The mayor said no and left. '.repeat(10_000));
    expect(article.notes.map(({ code }) => code)).toEqual(['long-paragraph']);
    expect(paragraphs(article)).toHaveLength(1);
  });
});

function expectSoundEnds({ paragraphs: [first], text }: Article): void {
  expect((first?.end ?? 0) <= text.length).toBe(true);
}

describe('bytes', () => {
  const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

  it('reads UTF-8 and keeps its byte order mark', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('\ufeffa');
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0)).text).toBe('\ufeffa');
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61)).text).toBe('\ufeffa');
  });

  it('reads Windows-1252 where nothing is UTF-8, and says so', () => {
    const { text: read, notes } = decodeText(bytes(0x93, 0x4e, 0x6f, 0x94));
    expect(read).toBe('“No”');
    expect(notes.map(({ code }) => code)).toEqual(['read-as-windows-1252']);
  });

  it('keeps what is UTF-8 among broken bytes', () => {
    const { text: read, notes } = decodeText(bytes(0xe2, 0x80, 0x9c, 0xff));
    expect(read).toBe('“\ufffd');
    expect(notes.map(({ code }) => code)).toEqual(['invalid-utf-8']);
  });

  it.each([
    [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0],
    [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61],
  ])('says that UTF-32 is not read', (...utf32) => {
    expect(() => decodeText(bytes(...utf32))).toThrow(
      expect.objectContaining({ message: expect.stringContaining('It is UTF-32') }),
    );
  });

  it('refuses what is no text', () => {
    expect(() => decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 1))).toThrow(
      expect.objectContaining({ code: 'not-text' }),
    );
  });
});
