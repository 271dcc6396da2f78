import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/extract/find-quotes.ts';

function paragraphsOf(text: string) {
  const paragraphs = [];
  for (const match of text.matchAll(/[^\n]+/g))
    paragraphs.push({ start: match.index, end: match.index + match[0].length });
  return paragraphs;
}
const quotesIn = (text: string) => findQuotes(text, paragraphsOf(text)).map((q) => text.slice(q.start, q.end));

describe('findQuotes', () => {
  it('keeps one quotation together over three sentences', () => {
    expect(quotesIn('“It rains. It pours. Stay home,” the baker said.')).toEqual(['“It rains. It pours. Stay home,”']);
  });

  it('reads straight, agency and single marks', () => {
    expect(quotesIn(`He said "no" and ''never'' and ‘not now’ and 'maybe later'.`)).toEqual([
      '"no"',
      "''never''",
      '‘not now’',
      "'maybe later'",
    ]);
  });

  it('lets a quotation open with one mark and close with another', () => {
    expect(quotesIn('She said “so it is" and "so it was” and ”so be it” at noon.')).toEqual([
      '“so it is"',
      '"so it was”',
      '”so be it”',
    ]);
  });

  it('takes apostrophes for what they are', () => {
    expect(quotesIn("The workers' hall, the bakers’ guild, rock 'n' roll of the '90s, and it’s Anna’s.")).toEqual([]);
    expect(quotesIn('They sang ‘the workers’ hall is ours’ all night; don’t ask.')).toEqual([
      '‘the workers’ hall is ours’',
    ]);
  });

  it('opens where the space stands on the wrong side, and not where a mark only could close', () => {
    expect(quotesIn('Roe said," It rains in Ost". She left.')).toEqual(['" It rains in Ost"']);
    expect(quotesIn('It rains in Ost". She left and said "no" to it.')).toEqual(['"no"']);
    expect(quotesIn('"...and then it rained," Roe said.')).toEqual(['"...and then it rained,"']);
  });

  it('leaves a quotation inside a quotation to the outer one', () => {
    expect(quotesIn('“He told me ‘go home’ and I went,” she said.')).toEqual(['“He told me ‘go home’ and I went,”']);
  });

  it('goes on with a quotation whose paragraphs were run together', () => {
    expect(quotesIn('He said: "It rains. "It pours." They left.')).toEqual(['"It rains. "It pours."']);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    const text = 'She said, “It is late\nThe mayor left.';
    const [quote] = findQuotes(text, paragraphsOf(text));
    expect(text.slice(quote!.start, quote!.end)).toBe('“It is late');
    expect(quote!.closed).toBe(false);
  });

  it('runs on over paragraphs that open with a new mark', () => {
    const text = '“One.\n“Two.\n“Three,” she said.';
    const quotes = findQuotes(text, paragraphsOf(text));
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ start: 0, closed: true, firstParagraph: 0, lastParagraph: 2 });
  });

  it('gives sorted spans inside the text that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "''",
      '‘',
      '’',
      "'",
      'a',
      's',
      ' ',
      '\n',
      '.',
      '🦊',
      '\u0301',
      '\r\n',
      '\u00a0',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const q of findQuotes(text, paragraphsOf(text))) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.inner.start).toBeGreaterThan(q.start);
          expect(q.inner.end).toBeLessThanOrEqual(q.end);
          expect(q.end).toBeLessThanOrEqual(text.length);
          last = q.end;
        }
      }),
    );
  });

  it('stays linear with ten thousand unclosed marks in one line', () => {
    const text = " 'a ‘b".repeat(200_000);
    const begin = performance.now();
    findQuotes(text, [{ start: 0, end: text.length }]);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
