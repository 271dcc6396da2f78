import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/extract/attribute.ts';
import { findCues } from '../../src/extract/find-cues.ts';
import { findQuotes } from '../../src/extract/find-quotes.ts';
import { bestLabellings } from '../../src/extract/learned/decode.ts';
import { FeatureList } from '../../src/extract/learned/hashing.ts';
import { COLUMNS } from '../../src/extract/learned/labels.ts';
import { Unpacker } from '../../src/extract/learned/unpack.ts';
import { readTerms } from '../../src/extract/read-terms.ts';
import { parseArticle } from '../../src/ingest/parse-article.ts';
import type { Span } from '../../src/model/index.ts';
import { Packer } from '../../train/pack.ts';

function claimsOf(text: string) {
  const { paragraphs } = parseArticle('a', text);
  const terms = readTerms(text, paragraphs);
  return attribute({ terms, quotes: findQuotes(text, paragraphs), cues: findCues(terms) });
}

const wordsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

function told(text: string) {
  return claimsOf(text).map(({ source, content, type }) => ({
    source: wordsOf(text, source).join(' … '),
    content: wordsOf(text, content).join(' … '),
    type,
  }));
}

describe('claims', () => {
  it('finds a quotation with its speaker behind', () => {
    expect(told('Harbour reopens\n\n“The harbour is open again,” Mayor Rae Holm told reporters on Monday.')).toEqual([
      { source: 'Mayor Rae Holm', content: '“The harbour is open again,”', type: 'direct' },
    ]);
  });

  it('finds reported speech, with and without quoted words in it', () => {
    expect(
      told(
        'Harbour reopens\n\nRae Holm said the harbour would open again in May. She said the works had been “slow and dear.”',
      ),
    ).toEqual([
      { source: 'Rae Holm', content: 'the harbour would open again in May', type: 'indirect' },
      { source: 'She', content: 'the works had been “slow and dear.”', type: 'mixed' },
    ]);
  });

  it('keeps a quotation together that its cue breaks in two', () => {
    const [claim] = told(
      'Harbour reopens\n\n“We are ready,” said Rae Holm, the mayor of Port Ash. “The rest is weather.”',
    );
    expect(claim).toMatchObject({ content: '“We are ready,” … “The rest is weather.”', type: 'direct' });
    expect(claim!.source).toContain('Rae Holm');
  });

  it('finds who a thing is according to', () => {
    expect(told('Harbour reopens\n\nThe works cost two million, according to a report by the port authority.')).toEqual(
      [{ source: 'a report by the port authority', content: 'The works cost two million', type: 'indirect' }],
    );
  });

  it.each([
    ['Former coach Anton Lope will take over, said ', 'club president Juan Bast', '.'],
    ['Ms Holm has left the party, said ', 'party spokesman Carl Bow', '.'],
    ['Rae Holm resigned, said ', 'a spokesman', '.'],
    ['Rae Holm is ill, said ', 'her lawyer Carl Bow', ', and will not come.'],
    ['Two people died, said ', 'police', '.'],
  ])('finds who says it behind a plain clause: %s%s%s', (before, source, after) => {
    const [claim, ...others] = told(`It rained on the harbour all day.\n\n${before}${source}${after}`);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ source, content: expect.stringContaining(before.split(',')[0]!) });
  });

  it('leaves a source that a comma ends before its verb where it is', () => {
    for (const source of ['Rae Holm, who runs the mill', 'The mill, based in Port Ash', 'Rae Holm, the mayor']) {
      expect(told(`It rained all day.\n\n${source}, said Chief Executive Carl Bow would resign.`)).toMatchObject([
        { content: 'Chief Executive Carl Bow would resign' },
      ]);
    }
  });

  it('finds nothing where nobody speaks', () => {
    expect(told('Harbour reopens\n\nThe harbour opened on Monday. Twelve boats went out before noon.')).toEqual([]);
  });

  it('reads the same text the same way every time, with spans inside it and in order', () => {
    const text = 'Ships\n\n“Ahoy 🚢,” Ann Vesper wrote.\r\n\r\nThe crew, she said, was “fine” — and “the sea ”calm.';
    const found = claimsOf(text);
    expect(claimsOf(text)).toEqual(found);
    for (const { source, cue, content } of found)
      for (const spans of [source, cue, content])
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
  });

  it.each([
    '“We will stay,” Holm said, “the mayor said,',
    '“We will stay,” Holm told reporters, “but the mayor said —',
    '“We will stay,” the mayor wrote, “and Holm asked:',
    'Rae Holm denied it. “We will stay,” she wrote, “as Holm said:',
  ])('reads what was cut off inside a quotation: %s', (text) => {
    expect(claimsOf(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['thousands of unclosed quotations', '“she said '.repeat(4_000)],
    ['one endless sentence', 'he said that they said and '.repeat(2_000)],
    ['a paragraph of marks below a colon', 'Notes\n\nRae Holm said in a letter:\n\n* * *\n\n, said , : “” said'],
    ['names of object properties', '__proto__ said constructor told toString.'],
    ['lone surrogates', 'Rae \ud800 said \udc00 that “\ud83d” was.'],
  ])('is not held up by %s', (_, text) => {
    expect(() => claimsOf(text)).not.toThrow();
  });
});

describe('the likeliest labellings', () => {
  it('come best first, with at most one source, and the cue where it is known to be', () => {
    const length = 6;
    const scores = new Int32Array(length * COLUMNS);
    scores[0 * COLUMNS] = 50; // source, and
    scores[4 * COLUMNS] = 40; // a weaker one on the other side
    for (const t of [2, 3, 4, 5]) scores[t * COLUMNS + 2] = 10; // content
    const best = bestLabellings(scores, length, 1, new Int32Array(16), 20);
    expect(best[0]).toMatchObject({ source: [0, 1], cue: [1, 2], content: [[2, 6]], score: 90 });
    expect(best.every((labelling, i) => i === 0 || labelling.score <= best[i - 1]!.score)).toBe(true);
  });
});

describe('packed weights', () => {
  it('come back as they were written', () => {
    const numbers = [0, -1, 1, 63, -64, 4_000_000, -2_000_000];
    const packer = new Packer();
    packer.numbers(numbers);
    packer.table({ width: 2, hashes: Int32Array.of(5, 900_000), values: Int8Array.of(-127, 0, 3, 127) });
    const unpacker = new Unpacker(packer.toBase64());
    expect([...unpacker.readNumbers(new Int32Array(numbers.length))]).toEqual(numbers);
    const table = unpacker.readTable();
    const list = new FeatureList();
    list.ids.set([900_000, 5, 7]);
    list.length = 3;
    const sums = new Int32Array(2);
    table.addTo(sums, 0, list);
    expect([...sums]).toEqual([-124, 127]);
  });
});
