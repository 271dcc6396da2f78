import fc from 'fast-check';
import { ENTITY_KINDS, type EntityKind, STANCES } from '../../src/model/index.ts';
import type { Document } from '../../src/resolve/index.ts';
import { Story } from './story.ts';

const NAMES = [
  'Mara Quill',
  'Mara J. Quill',
  'M. Quill',
  'Quill',
  'Quíll',
  'Tomas Quill Jr.',
  'Oleh Brenskyy',
  'Brenskiy',
  'NQA',
  'North Quay Authority',
  'an official',
  'the official “🦊” <b>|</b>',
  '__proto__',
  'שלום עולם',
  '\ud83d',
  'e\u0301 \u0007\r\n',
  '',
];
const WORDS = [
  '“We have signed 90 percent of the long wages.”',
  '“we have signed 90% of [the] long wages”',
  '“We shall sign the long wages now, and not tomorrow.”',
  'they had signed 90% of the long wages',
  '“',
  'נאמר \u00a0 “כן”',
];

const anyChain = fc.record({
  kind: fc.constantFrom<EntityKind>(...ENTITY_KINDS),
  name: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, fc.string({ unit: 'binary', maxLength: 12 })),
  names: fc.subarray(NAMES, { maxLength: 2 }),
  country: fc.constantFrom('US', 'FR', 'ZZ', undefined),
  gender: fc.constantFrom('female', 'male', undefined),
  named: fc.boolean(),
});

const anySaying = fc.record({
  words: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  ),
  by: fc.option(fc.nat(3), { nil: undefined }),
  about: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  stance: fc.constantFrom(...STANCES),
});

const anyTie = fc.record({
  from: fc.nat(3),
  to: fc.option(fc.nat(3), { nil: undefined }),
  label: fc.constantFrom('head', 'deputy head', 'son'),
});

/** Articles that share people, bodies and words, or only seem to. */
export const anyDocuments: fc.Arbitrary<Document[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.oneof(fc.constantFrom('a', 'b', 'c|says|d', 'd.txt', 'ä 🦊'), fc.string({ unit: 'binary', maxLength: 6 })),
      date: fc.constantFrom('2031-03-02', '2031-03-03', 'soon', undefined),
      chains: fc.array(anyChain, { maxLength: 4 }),
      sayings: fc.array(anySaying, { maxLength: 3 }),
      ties: fc.array(anyTie, { maxLength: 2 }),
    }),
    { maxLength: 6, selector: ({ id }) => id },
  )
  .map((articles) =>
    articles.map(({ id, date, chains, sayings, ties }) => {
      const story = new Story(id, date === undefined ? {} : { date });
      for (const { kind, name, country, gender, names, named } of chains) {
        const isCountry = kind === 'country' && country !== undefined;
        story.names(kind, name, {
          names,
          named: named && kind !== 'unnamed',
          ...(isCountry && { country }),
          ...(gender && { gender }),
        });
      }
      const known = (chain: number | undefined): chain is number => chain !== undefined && chain < chains.length;
      for (const { words, by, about, stance } of sayings) {
        story.says(words, { ...(known(by) && { by }), about: about.filter(known), stance });
      }
      for (const { from, to, label } of ties)
        if (known(from)) story.tie(label === 'son' ? 'kinship' : 'role', from, label, known(to) ? to : undefined);
      return story.document();
    }),
  );
