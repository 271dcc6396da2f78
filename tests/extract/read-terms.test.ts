import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../src/extract/read-terms.ts';

const read = (text: string) => readTerms(text, [{ start: 0, end: text.length }]);
const words = (text: string) => read(text).terms.map((term) => term.text);
const sentences = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const tag = (text: string, word: string) => read(text).terms.find((term) => term.text === word)?.tag;

describe('words', () => {
  it('cuts possessives and contractions off, and keeps hyphenated words whole', () => {
    expect(words('Orlan’s son-in-law didn’t say the workers’ union')).toEqual([
      'Orlan',
      '’s',
      'son-in-law',
      'did',
      'n’t',
      'say',
      'the',
      'workers',
      '’',
      'union',
    ]);
  });

  it('keeps acronyms, initials, titles, amounts and names with apostrophes whole', () => {
    expect(words('Mr. O’Brien of the U.S. and J. Roe paid $3.5bn, 90% of it.')).toEqual([
      'Mr.',
      'O’Brien',
      'of',
      'the',
      'U.S.',
      'and',
      'J.',
      'Roe',
      'paid',
      '$3.5bn',
      ',',
      '90%',
      'of',
      'it',
      '.',
    ]);
  });

  it('cuts a date from the word glued to it', () => {
    expect(words('March 3, 2031The harbour')).toEqual(['March', '3', ',', '2031', 'The', 'harbour']);
  });

  it('leaves a mark on its letter, after figures too', () => {
    expect(words('the 24-e\u0301tage tower, 5m\u0301 high')).toEqual([
      'the',
      '24-e\u0301tage',
      'tower',
      ',',
      '5',
      'm\u0301',
      'high',
    ]);
  });

  it('tells a possessive mark from a closing one', () => {
    expect(
      read('the workers’ union')
        .terms.map((term) => term.tag)
        .at(2),
    ).toBe('possessive');
    expect(
      read('the ‘workers’ said')
        .terms.map((term) => term.tag)
        .at(3),
    ).toBe('quote');
  });
});

describe('sentences', () => {
  it('ends after a stop and its closing mark, not after a title or inside an acronym', () => {
    expect(sentences('Mr. Roe left the U.S. on Monday. “It is done.” Nobody asked.')).toEqual([
      'Mr. Roe left the U.S. on Monday.',
      '“It is done.”',
      'Nobody asked.',
    ]);
  });

  it('ends after an acronym where a word follows that opens sentences', () => {
    expect(sentences('They flew to the U.S. The talks went on.')).toEqual([
      'They flew to the U.S.',
      'The talks went on.',
    ]);
  });

  it('goes on where a quotation ends with a question and the speaker follows', () => {
    expect(sentences('“Who knows?” she said.')).toHaveLength(1);
  });
});

describe('tags', () => {
  it('tells verbs from nouns by the word before', () => {
    expect(tag('The claims were made.', 'claims')).toBe('noun');
    expect(tag('She claims it was made.', 'claims')).toBe('verb');
  });

  it('knows "US" as a country and "us" as a pronoun', () => {
    expect(tag('The US told us so.', 'US')).toBe('proper');
    expect(tag('The US told us so.', 'us')).toBe('pronoun');
  });
});

it('covers any text with terms that lie inside it, in order, and leave only white space between', () => {
  const odd = fc.constantFrom(
    '“',
    '”',
    '’',
    "''",
    '\r\n',
    '\u00a0',
    'é',
    'e\u0301',
    '👩‍🚀',
    '\ud83d',
    'U.S.',
    '2031The',
    '…',
    '--',
  );
  const text = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary' }), fc.constant(' said ')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (sample) => {
      let end = 0;
      for (const term of read(sample).terms) {
        expect(sample.slice(end, term.start).trim()).toBe('');
        expect(sample.slice(term.start, term.end)).toBe(term.text);
        expect(term.end).toBeGreaterThan(term.start);
        end = term.end;
      }
      expect(sample.slice(end).trim()).toBe('');
    }),
  );
});
