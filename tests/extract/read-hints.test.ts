import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHints } from '../../src/extract/read-hints.ts';

interface Term {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly tags: ReadonlySet<string>;
}

const known = (text: string) =>
  readHints(text, { start: 0, end: text.length }).map(({ start, end, tags }) => [start, end, ...tags]);

/** What compromise's own steps make of a text, nothing remembered. */
const asked = (text: string) => {
  const view = nlp.tokenize(text).compute(['offset', 'lexicon', 'preTagger']);
  return (view.docs as unknown as Term[][])
    .flat()
    .filter(({ text: written }) => written !== '')
    .map(({ offset, tags }) => [offset.start, offset.start + offset.length, ...tags]);
};

const WORDS = [
  ...['he', 'The', 'new', 'as', 'well', 'as', 'of', 'course', 'a', 'lot', 'get', 'up', 'set', 'off', 'at', 'least'],
  ...['Roe', "he'd", 'been', "won't", 'cannot', "Holm's", "workers'", 'there’s', "ain't", 'gonna', 'I', 'will', 'may'],
  ...[
    '5km',
    '1980-1990',
    '3',
    'May',
    'U.S.',
    'and/or',
    'he / she',
    'son-in-law',
    'said,',
    'late;',
    'why?',
    'constructor',
  ],
  ...[
    'Labour',
    'Party',
    'Ost',
    'River',
    'Bay',
    'state',
    'bank',
    'plan',
    'help',
    'march',
    'April',
    'rose',
    'also',
    'said:',
  ],
  ...['2016', 'IV', 'NEWS', 'UFOs', 'LA', 'O.', 'blorped', 'quuxly', 'the', 'first', 'never', 'there', 'long-', 'told'],
  ...['1950', '2030', '1066', '13', '4th', 'on', 'is', 'was', 'Monday', 'his', 'hits', 'hit', 'June', '2004,'],
  ...['New', 'York', 'City', 'last', 'week', 'look', 'forward', 'to', 'United', 'Nations', 'NATO', 'café', '&', '@'],
];

describe('what is remembered of a word', () => {
  it.each([
    "He'd been set off as well, but she won't get up at least a lot.",
    "There's a new look at 5km of the 1980-1990 road; Holm's son-in-law cannot look forward to it.",
    'In 2016 the Ost River Bank, a state body, plans to march: OFFICIALS SAY NO TO THE NEW PLAN.',
    'Plan constructor; Labour',
    'Help the first blorped quuxly, and also Labour Party plans rose; the workers’ bank may help LA.',
    'The United Nations and/or New York City may, of course, call it a day.',
  ])('is what compromise makes of it: %s', (text) => {
    expect(known(text)).toEqual(asked(text));
    expect(known(text)).toEqual(asked(text)); // now from memory
  });

  it('is what compromise makes of it, whatever stands beside it', () => {
    const texts = fc
      .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '  ')), { maxLength: 30 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(known(text)).toEqual(asked(text));
      }),
      { numRuns: 300 },
    );
  });
});
