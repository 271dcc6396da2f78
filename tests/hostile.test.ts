import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { parseArticle } from '../src/ingest/parse-article.ts';
import { findFaults } from './find-faults.ts';

const MEGABYTE = 1_000_000;
const SENTENCE = 'Mayor Ines Calloway said on Monday that the crane stays. “It lifts,” she told reporters. ';

function filled(piece: string, length = MEGABYTE): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Each must end in seconds: a reader that looks back or ahead without limit takes minutes or for ever. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one line of a megabyte': filled(SENTENCE),
  'one sentence of a megabyte': filled('the mayor of the port and '),
  'a megabyte without a full stop, all capitalised': filled('Ines Calloway '),
  'a megabyte of one word': filled('a'),
  'a megabyte of one capital letter': filled('A'),
  'a megabyte of spaces': filled(' '),
  'a megabyte of line ends': filled('\n'),
  'a megabyte of full stops': filled('.'),
  'ten thousand unclosed quotation marks': filled('“It stays, she said ', 10_000 * 20),
  'ten thousand paragraphs that open a quotation': filled('“It stays, she said.\n\n', 10_000 * 22),
  'a hundred thousand straight quotation marks': filled('"', 100_000),
  'a hundred thousand opening marks': filled('“', 100_000),
  'a hundred thousand apostrophes': filled("' ", 200_000),
  'a hundred thousand brackets': filled('(', 100_000),
  'a hundred thousand commas': filled(', ', 200_000),
  'fifty thousand cues': filled('said ', 250_000),
  'fifty thousand abbreviations': filled('U.S. ', 250_000),
  'twenty thousand officials': filled('A second U.S. official said. ', 20_000 * 29),
  'twenty thousand different people': Array.from({ length: 20_000 }, (_, i) => `Ada Q${i.toString(36)}x said no.`).join(
    ' ',
  ),
  'ten thousand appositions': `Calloway, ${filled('the head of the port, ', 220_000)} said no.`,
  'lone halves of characters': filled('\ud83d said \ude00 ', 200_000),
  'an unclosed front matter': `---\n${filled('title: a\n', 200_000)}`,
  'a front matter of nested brackets': `---\ntitle: ${filled('[', 50_000)}\n---\nShe said no.`,
};

describe('reading a hostile text ends within seconds', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(name, { timeout: 40_000 }, () => {
      const begun = performance.now();
      const article = parseArticle('hostile', text);
      const extraction = extract(article);
      expect((performance.now() - begun) / 1000).toBeLessThan(30);
      expect(findFaults(article, extraction).slice(0, 5)).toEqual([]);
    });
  }
});
