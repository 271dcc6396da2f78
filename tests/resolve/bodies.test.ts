import { describe, expect, it } from 'vitest';
import type { Chain, EntityKind } from '../../src/model/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { Story } from './story.ts';

type Naming = readonly [kind: EntityKind, name: string, more?: Partial<Chain>];

/** One article a naming; gives ids with the number of articles. */
function entities(...namings: readonly Naming[]): string[] {
  const documents = namings.map(([kind, name, more], i) => {
    const story = new Story(`a${i}`);
    story.names(kind, name, more);
    return story.document();
  });
  return resolve(documents).entities.map(({ id, evidence }) => `${id} ×${evidence.length}`);
}

describe('organisations over all articles', () => {
  it.each([
    ['the Harbour Board', 'Harbour Board'],
    ['Tallow Freight Inc.', 'Tallow Freight'],
    ['Tallow & Sons', 'Tallow and Sons'],
    ['Centre for Sea Defence', 'Center for Sea Defense'],
    ['World Tide Organisation', 'World Tide Organization'],
    ['U.S. Kelp Command', 'US Kelp Command'],
  ])('are one as %s and %s', (one, other) => {
    expect(entities(['organization', one], ['organization', other])).toHaveLength(1);
  });

  it.each([
    ['Tallow Freight', 'Tallow Motors'],
    ['Ministry of Ports', 'Ministry of Sports'],
  ])('are two as %s and %s', (one, other) => {
    expect(entities(['organization', one], ['organization', other])).toHaveLength(2);
  });

  it('join an acronym that one article introduces', () => {
    const introduced: Naming = ['organization', 'North Quay Authority', { names: ['NQA'] }];
    expect(entities(introduced, ['organization', 'NQA'], ['organization', 'N.Q.A.'])).toEqual([
      'organization:north-quay-authority ×3',
    ]);
  });

  it('leave an acronym alone that stands for two', () => {
    const found = entities(
      ['organization', 'North Quay Authority', { names: ['NQA'] }],
      ['organization', 'National Quilt Association', { names: ['NQA'] }],
      ['organization', 'NQA'],
    );
    expect(found).toContain('organization:nqa ×1');
  });

  it('leave a well-known acronym, and a word in capitals, to whom they belong', () => {
    const tourism: Naming = ['organization', 'World Tide Organization', { names: ['WTO'] }];
    expect(entities(tourism, ['organization', 'WTO'])).toHaveLength(2);
    const news: Naming = ['organization', 'Quay News', { names: ['NEWS'] }];
    expect(entities(news, ['organization', 'News Corp'])).toHaveLength(2);
  });

  it('join a first word that articles use for one of them alone', () => {
    const tallow: Naming = ['organization', 'Tallow Freight', { names: ['Tallow'] }];
    expect(entities(tallow, ['organization', 'Tallow'])).toEqual(['organization:tallow-freight ×2']);
    const other: Naming = ['organization', 'Tallow Motors', { names: ['Tallow'] }];
    expect(entities(tallow, other, ['organization', 'Tallow'])).toHaveLength(3);
    const bank: Naming = ['organization', 'Bank of Ellory', { names: ['Bank'] }];
    expect(entities(bank, ['organization', 'Bank'])).toHaveLength(2);
  });

  it('join with and without their trade, as long as no other trade has the name', () => {
    const bare: Naming = ['organization', 'Tallow Inc.'];
    const motors: Naming[] = [
      ['organization', 'Tallow Motor Company'],
      ['organization', 'Tallow Motors'],
    ];
    expect(entities(bare, ...motors)).toHaveLength(1);
    expect(entities(bare, ...motors, ['organization', 'Tallow Airlines'])).toHaveLength(4);
    expect(entities(['organization', 'Austrian'], ['organization', 'Austrian Airlines'])).toHaveLength(2);
  });

  it('are known as such where one article takes the name for a person', () => {
    const often = Array.from({ length: 4 }, (): Naming => ['organization', 'Tallow']);
    expect(entities(...often, ['person', 'Tallow'])).toEqual(['organization:tallow ×5']);
    expect(entities(...often, ['person', 'Tallow', { gender: 'male' }])).toHaveLength(2);
    expect(entities(...often, ['person', 'Tallow'], ['person', 'Ann Tallow'])).toEqual([
      'organization:tallow ×4',
      'person:ann-tallow ×2',
    ]);
  });

  it('go by the name the articles use, unless it is only a part of the known one', () => {
    const nameOf = (...names: readonly string[]) => {
      const story = new Story('a');
      story.names('organization', names[0]!, { names: names.slice(1) });
      return resolve([story.document()]).entities.map(({ id, name }) => `${id} ${name}`);
    };
    expect(nameOf('AFP')).toEqual(['organization:agence-france-presse AFP']);
    expect(nameOf('World Health Organisation', 'WHO')).toEqual([
      'organization:world-health-organization World Health Organisation',
    ]);
    expect(nameOf('Congress')).toEqual(['organization:us-congress U.S. Congress']);
  });

  it('never guess what an acronym stands for', () => {
    expect(entities(['organization', 'North Quay Authority'], ['organization', 'NQA'])).toHaveLength(2);
  });
});

describe('countries', () => {
  it('are one under all their names, and carry the one of the list', () => {
    const story = new Story('a');
    story.names('country', 'U.S.', { country: 'US', names: ['American'] });
    const other = new Story('b');
    other.names('country', 'America', { country: 'US' });
    const { entities } = resolve([story.document(), other.document()]);
    expect(entities).toMatchObject([{ id: 'country:us', name: 'United States', country: 'US', mentions: 3 }]);
    expect(entities[0]!.aliases).toEqual(['America', 'American', 'U.S.']);
  });

  it('are not the place of the same name', () => {
    expect(entities(['country', 'Georgia', { country: 'GE' }], ['place', 'Georgia'])).toHaveLength(2);
  });
});

describe('whoever is not named', () => {
  it('stays in the article, even under the same description', () => {
    expect(entities(['unnamed', 'a harbour official'], ['unnamed', 'a harbour official'])).toEqual([
      'unnamed:a0#0 ×1',
      'unnamed:a1#0 ×1',
    ]);
  });

  it('is told apart within an article by where it first stands', () => {
    const story = new Story('a');
    story.names('unnamed', 'one official');
    story.names('unnamed', 'another official');
    expect(resolve([story.document()]).entities.map(({ id }) => id)).toEqual(['unnamed:a#0', 'unnamed:a#13']);
  });

  it('is no other nominal of its kind', () => {
    const doctor: Naming = ['person', 'the doctor', { named: false }];
    expect(entities(doctor, doctor)).toEqual(['person:a0#0 ×1', 'person:a1#0 ×1']);
  });
});

describe('roles', () => {
  it('without a body are the one office the holder has', () => {
    const story = new Story('a');
    const pell = story.names('person', 'Donna Pell');
    const board = story.names('organization', 'Harbour Board');
    story.tie('role', pell, 'envoy', board);
    const other = new Story('b');
    other.tie('role', other.names('person', 'Donna Pell'), 'special envoy');
    const { ties } = resolve([story.document(), other.document()]);
    expect(ties).toMatchObject([
      { from: 'person:donna-pell', to: 'organization:harbour-board', label: 'special envoy' },
    ]);
    expect(ties[0]!.evidence.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  it('of a deputy are not those of the head', () => {
    const story = new Story('a');
    const pell = story.names('person', 'Donna Pell');
    story.tie('role', pell, 'minister', story.names('country', 'Norway', { country: 'NO' }));
    story.tie('role', pell, 'deputy minister');
    expect(resolve([story.document()]).ties).toHaveLength(2);
  });
});
