import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/resolve/index.ts';
import { namesPeople } from './story.ts';

const people = (...documents: Parameters<typeof resolve>[0]) =>
  resolve(documents).entities.map(({ id, evidence }) => `${id} ×${evidence.length}`);

describe('people over all articles', () => {
  it('are one under one full name', () => {
    expect(people(namesPeople('a', 'Mara Quill'), namesPeople('b', 'Mara Quill'))).toEqual(['person:mara-quill ×2']);
  });

  it('stay two under two full names', () => {
    expect(people(namesPeople('a', 'Mara Quill'), namesPeople('b', 'Tomas Quill'))).toEqual([
      'person:mara-quill ×1',
      'person:tomas-quill ×1',
    ]);
  });

  it.each([
    ['Oleh Brenskyy', 'Oleh Brenskiy'],
    ['Oleh Brenskyy', 'Oleh Brensky'],
    ['Zoë Łaskowa', 'Zoe Laskowa'],
    ['Jörg Köhler', 'Joerg Koehler'],
    ['Mohammed Tarazi', 'Mohamed Tarazi'],
    ['Han Do-yun', 'Han Do Yun'],
    ['Jean-Luc Arnaud', 'Jean Luc Arnaud'],
    ['Sean O’Dwyer', "Sean O'Dwyer"],
    ['Donna J. Pell', 'Donna Pell'],
    ['Donna Pell MP', 'Donna Pell'],
    ['Donna Pell, MD', 'Donna Pell'],
    ['Donna J. Pell', 'Donna Jane Pell'],
    ['ANNA BRIDE', 'Anna Bride'],
    ['Ann “Bo” Latham', 'Ann Latham'],
    ['Rob S. Pell III', 'Rob Pell'],
    ['J. D. Stott', 'J.D. Stott'],
    ['Tom Stott', 'Thomas E. Stott'],
    ['Bill Stott', 'William Stott'],
    ['L. Tom Stott', 'L. Tom Stott'],
  ])('are one as %s and %s', (one, other) => {
    expect(people(namesPeople('a', one), namesPeople('b', other))).toHaveLength(1);
  });

  it.each([
    ['Rob Pell', 'Rob Pell Jr.'],
    ['Rob Pell Sr.', 'Rob Pell Jr.'],
    ['George W. Stott', 'George H. W. Stott'],
    ['Ann Lee', 'Ann Le'],
    ['Ann Marie Stott', 'Ann Stott'],
    ['Ann Latham', 'Anton Latham'],
    ['Bill Stott', 'Will Stott'],
    ['Tom Stott', 'Thomas Stott Jr.'],
    ['Jo Torre', 'Dal Torre'],
    ['Kim Jo Un', 'Kim Jo Il'],
  ])('are two as %s and %s', (one, other) => {
    expect(people(namesPeople('a', one), namesPeople('b', other))).toHaveLength(2);
  });

  it('are two under a short and a full first name where both are told of, or where many have the family name', () => {
    expect(people(namesPeople('a', 'Tom Stott', 'Thomas Stott'), namesPeople('b', 'Tom Stott'))).toHaveLength(2);
    const others = ['Ann', 'Carla', 'Ida', 'Max'].map((first) => namesPeople(first, `${first} Stott`));
    expect(people(namesPeople('a', 'Tom Stott'), namesPeople('b', 'Thomas Stott'), ...others)).toHaveLength(6);
  });

  it('leaves a name without a middle initial alone where two initials compete for it', () => {
    const found = people(
      namesPeople('a', 'John A. Stott'),
      namesPeople('b', 'John B. Stott'),
      namesPeople('c', 'John Stott'),
    );
    expect(found).toEqual(['person:john-a-stott ×1', 'person:john-b-stott ×1', 'person:john-stott ×1']);
  });

  it('tells the second from the third of a name, and both from the first where an article has both', () => {
    expect(people(namesPeople('a', 'Rob Pell II'), namesPeople('b', 'Rob Pell III'))).toHaveLength(2);
    expect(people(namesPeople('a', 'Rob Pell', 'Rob Pell III'))).toHaveLength(2);
  });

  it('says why each was joined', () => {
    const { entities } = resolve([
      namesPeople('a', 'Oleh Brenskyy'),
      namesPeople('b', 'Oleh Brensky'),
      namesPeople('c', 'Brensky'),
    ]);
    expect(entities[0]!.evidence.map(({ reason }) => reason)).toEqual([
      'same full name, written otherwise',
      'same full name, written otherwise',
      'the only person of this family name in all articles',
    ]);
  });
});

describe('a family name alone', () => {
  it('is the one person of this name in all articles', () => {
    expect(people(namesPeople('a', 'Mara Quill'), namesPeople('b', 'Quill'))).toEqual(['person:mara-quill ×2']);
  });

  it('is nobody where two have it', () => {
    expect(people(namesPeople('a', 'Mara Quill', 'Tomas Quill'), namesPeople('b', 'Quill'))).toContain(
      'person:quill@b ×1',
    );
  });

  it('is the one whom nearly all articles call so, however many others there are', () => {
    const called = (id: string, name: string) => namesPeople(id, [name, { names: ['Quill'] }]);
    const often = Array.from({ length: 10 }, (_, i) => called(`a${i}`, 'Mara Quill'));
    const documents = [...often, called('b', 'Tomas Quill'), namesPeople('c', 'Quill')];
    expect(people(...documents)).toEqual(['person:mara-quill ×11', 'person:tomas-quill ×1']);
    expect(people(...documents.slice(5))).toContain('person:quill@c ×1');
  });

  it('never joins another family name alone', () => {
    expect(people(namesPeople('a', 'Quill'), namesPeople('b', 'Quill'))).toEqual([
      'person:quill@a ×1',
      'person:quill@b ×1',
    ]);
  });

  it('is nobody of the other sex', () => {
    const she = namesPeople('a', ['Mara Quill', { gender: 'female' }]);
    expect(people(she, namesPeople('b', ['Quill', { gender: 'male' }]))).toHaveLength(2);
  });

  it('is nobody with another initial', () => {
    expect(people(namesPeople('a', 'Mara Quill'), namesPeople('b', 'T. Quill'))).toHaveLength(2);
    expect(people(namesPeople('a', 'Mara Quill'), namesPeople('b', 'M. Quill'))).toHaveLength(1);
  });

  it('is nobody whom the same article keeps apart from it', () => {
    expect(people(namesPeople('a', 'Mara Quill', 'Quill'))).toHaveLength(2);
  });

  it('may come first, where the article uses it so', () => {
    const full = namesPeople('a', ['Shen Haoran', { names: ['Shen'] }]);
    expect(people(full, namesPeople('b', 'Shen'))).toEqual(['person:shen-haoran ×2']);
  });

  it('may be of several words', () => {
    expect(people(namesPeople('a', 'Greta van der Molen'), namesPeople('b', 'Van der Molen'))).toHaveLength(1);
  });

  it('may begin like a first name', () => {
    expect(people(namesPeople('a', 'Chris Van Holt'), namesPeople('b', 'Van Holt'))).toHaveLength(1);
    expect(people(namesPeople('a', 'Van Reed'), namesPeople('b', 'Van Reed'))).toEqual(['person:van-reed ×2']);
    expect(people(namesPeople('a', 'Ben Stott'), namesPeople('b', 'Ann Stott'))).toHaveLength(2);
  });

  it('is found in another spelling if it is long enough to be sure', () => {
    expect(people(namesPeople('a', 'Oleh Brenskiy'), namesPeople('b', 'Brenskyy'))).toHaveLength(1);
    expect(people(namesPeople('a', 'Ann Kelley'), namesPeople('b', 'Kelly'))).toHaveLength(2);
  });
});

describe('an entity', () => {
  it('carries the name most articles have, and the others as written, commonest first', () => {
    const { entities } = resolve([
      namesPeople('a', ['Oleh Brenskyy', { names: ['Brenskyy'] }]),
      namesPeople('b', ['Oleh Brenskyy', { names: ['Brenskyy'] }]),
      namesPeople('c', ['Oleh Brenskiy', { names: ['Brenskyy'] }]),
    ]);
    expect(entities[0]).toMatchObject({ name: 'Oleh Brenskyy', aliases: ['Brenskyy', 'Oleh Brenskiy'], mentions: 6 });
  });

  it('has an id that can be read, in any script', () => {
    expect(people(namesPeople('a', 'Élodie O’Brien-Ngô'))).toEqual(['person:elodie-obrien-ngo ×1']);
    expect(people(namesPeople('a', '田中 花子'))).toEqual(['person:田中-花子 ×1']);
  });

  it.each(['__proto__ constructor', '🦊 🦊', '\ud800 x', '…', '  '])('survives the name %j', (name) => {
    expect(people(namesPeople('a', name))).toHaveLength(1);
  });
});
