import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { parseArticle } from '../src/ingest/parse-article.ts';
import { findFaults } from './find-faults.ts';

const SENTENCE = 'Mayor Ines Calloway said on Monday that the crane stays. “It lifts,” she told reporters. ';
/** Far more than any reader needs; one that looks back or ahead without limit passes it at the second size at the latest. */
const SECONDS_PER_CHARACTER = 60e-6;
const SECONDS_TO_START = 2;

const filled = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Texts of about any length: each must take time in proportion to it. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'ordinary sentences on one line': filled(SENTENCE),
  'one sentence without end': filled('the mayor of the port and '),
  'capitals without a full stop': filled('Ines Calloway '),
  'one word': filled('a'),
  'one word in capitals': filled('A'),
  'nothing but spaces': filled(' '),
  'nothing but line ends': filled('\n'),
  'nothing but full stops': filled('.'),
  'quotation marks that never close': filled('“It, she '),
  'paragraphs that each open a quotation': filled('“No, she said.\n\n'),
  'straight quotation marks': filled('"'),
  'opening quotation marks': filled('“'),
  apostrophes: filled("' "),
  brackets: filled('('),
  commas: filled(', '),
  'sentences of marks': filled('? $ '),
  'no plain space': filled('said\u00a0no.\u00a0'),
  cues: filled('said '),
  abbreviations: filled('U.S. '),
  officials: filled('A second U.S. official said. '),
  'pronouns that speak': filled('She said he told her. '),
  'people, each another': (length) =>
    Array.from({ length: length / 20 }, (_, i) => `Ada Q${i.toString(36)}x said no.`).join(' '),
  'clauses within clauses': filled('Ada Lee, who said that Bo Ray, who said that '),
  appositions: (length) => `Calloway, ${filled('the head of the port, ')(length)} said no.`,
  'halves of characters': filled('\ud83d said \ude00 '),
  'front matter that never closes': (length) => `---\n${filled('title: a\n')(length)}`,
  'front matter of nested brackets': (length) => `---\ntitle: ${filled('[')(length)}\n---\nShe said no.`,
};

describe('reading a hostile text takes no longer than its length allows', () => {
  for (const [name, textOf] of Object.entries(HOSTILE)) {
    it(name, () => {
      for (const length of [10_000, 80_000]) expect(secondsFor(textOf(length))).toBeLessThan(limitOf(length));
    });
  }

  it('a megabyte on one line', { timeout: 200_000 }, () => {
    expect(secondsFor(filled(SENTENCE)(1_000_000))).toBeLessThan(limitOf(1_000_000));
  });
});

const limitOf = (length: number) => SECONDS_TO_START + length * SECONDS_PER_CHARACTER;

/** Of the processor, so that a busy machine does not count. */
function secondsFor(text: string): number {
  const begun = process.cpuUsage();
  const article = parseArticle('hostile', text);
  const extraction = extract(article);
  const { user, system } = process.cpuUsage(begun);
  expect(findFaults(article, extraction).slice(0, 5)).toEqual([]);
  return (user + system) / 1e6;
}
