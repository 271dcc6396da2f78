import { describe, expect, it } from 'vitest';
import { annotate } from '../src/index.ts';

/** Words mentioned in one article, each with the entity it went to: "Roe = person:jane-roe". */
function whoIsWho(text: string): string[] {
  const [answer] = annotate([{ id: 'a', text: `It rained all night on the roofs.\n\n${text}` }]);
  const story = `It rained all night on the roofs.\n\n${text}`;
  return answer!.mentions
    .filter(({ kind }) => kind !== 'unnamed' && kind !== 'group')
    .map(({ start, end, entity }) => `${story.slice(start, end)} = ${entity}`);
}

describe('namesakes in one article', () => {
  it('are two with two sets of initials', () => {
    expect(whoIsWho('George W. Stott came. George H. W. Stott left.')).toEqual([
      'George W. Stott = person:george-w-stott',
      'George H. W. Stott = person:george-h-w-stott',
    ]);
  });

  it('are two with Jr. and without, with another initial, and of two sexes', () => {
    const entities = (text: string) => whoIsWho(text).map((one) => one.split(' = ')[1]);
    expect(entities('Rob Pell came. Pell Jr. left.')).toEqual(['person:rob-pell', 'person:pell-jr@a']);
    expect(entities('Max Pell came. S Pell left.')).toEqual(['person:max-pell', 'person:s-pell@a']);
    expect(entities('Erica Pell came. Eric Pell left.')).toEqual(['person:erica-pell', 'person:eric-pell']);
  });

  it('are two with two initials', () => {
    expect(whoIsWho('J Stott and M Stott came.').map((one) => one.split(' = ')[1])).toEqual([
      'person:j-stott@a',
      'person:m-stott@a',
    ]);
  });

  it('are a person and what is named after her', () => {
    const found = whoIsWho('Ada Tallow came. The Ada B. Tallow Foundation left. Tallow sang.');
    expect(found).toContain('Ada B. Tallow Foundation = organization:ada-b-tallow-foundation');
    expect(found.at(-1)).toBe('Tallow = person:ada-tallow');
  });

  it('are told apart by Mr. and Mrs.', () => {
    expect(whoIsWho('Hillary Stott came. Bill Stott left. Mrs. Stott spoke. Mr. Stott sang.')).toEqual([
      'Hillary Stott = person:hillary-stott',
      'Bill Stott = person:bill-stott',
      'Mrs. Stott = person:hillary-stott',
      'Mr. Stott = person:bill-stott',
    ]);
  });

  it('are a person where somebody acts, and a town where things happen', () => {
    expect(whoIsWho('Ada Washington came. Washington spoke to the crowd. Rain fell in Washington.')).toEqual([
      'Ada Washington = person:ada-washington',
      'Washington = person:ada-washington',
      'Washington = place:washington',
    ]);
  });

  it('are a state beside states, and a country beside its neighbours', () => {
    expect(whoIsWho('Voters in Georgia and Alabama came.')).toContain('Georgia = place:georgia');
    expect(whoIsWho('Ships of Georgia and Russia met off Tbilisi.')).toContain('Georgia = country:ge');
  });

  it('are a city and a state', () => {
    expect(
      new Set(whoIsWho('Rain fell in Kansas City. Rain fell in Kansas.').map((one) => one.split(' = ')[1])).size,
    ).toBe(2);
  });

  it('are no firm and no tower', () => {
    expect(whoIsWho('Ada Tallow came. The Tallow Tower fell. Tallow left.')).toEqual([
      'Ada Tallow = person:ada-tallow',
      'Tallow = person:ada-tallow',
      'Tallow Tower = place:tallow-tower',
      'Tallow = person:ada-tallow',
    ]);
  });
});

describe('a slip of the pen', () => {
  it('is whose name it must be', () => {
    expect(whoIsWho('Ada Maurer came. Mauer left.')).toEqual([
      'Ada Maurer = person:ada-maurer',
      'Mauer = person:ada-maurer',
    ]);
    expect(whoIsWho('Kristin Pell came. Kristen Pell left.').map((one) => one.split(' = ')[1])).toEqual([
      'person:kristin-pell',
      'person:kristin-pell',
    ]);
  });

  it('is none in a plural', () => {
    expect(whoIsWho('Ada Maurer came. The Maurers left.')[1]).not.toContain('ada-maurer');
  });

  it('is none between short names, or where two could be meant', () => {
    expect(new Set(whoIsWho('Ada Rowe came. Bo Roe left. Roe spoke.')).size).toBe(3);
    expect(new Set(whoIsWho('Ada Maurer came. Bo Mayer came. Mauer left.')).size).toBe(3);
  });
});

describe('names in other words', () => {
  it('are found in hyphens, in bodies and in titles', () => {
    expect(whoIsWho('Ada Pell met Bo Lind. The Pell-Lind talks ended.').slice(2)).toEqual([
      'Pell = person:ada-pell',
      'Lind = person:bo-lind',
    ]);
    expect(whoIsWho('Ada Pell came. The Ada Pell Foundation gave.')).toContain('Ada Pell = person:ada-pell');
    expect(whoIsWho('Nordhaven harbour chief Ada Pell came.')).toContain('Nordhaven harbour chief = person:ada-pell');
  });

  it('are a nickname between first and last name', () => {
    expect(whoIsWho('William “Mo” Stott came. Stott left.').map((one) => one.split(' = ')[1])).toEqual([
      'person:william-mo-stott',
      'person:william-mo-stott',
    ]);
  });

  it('are followed by letters that are none of the name', () => {
    const entities = (text: string) => whoIsWho(text).map((one) => one.split(' = ')[1]);
    expect(entities('Ada Pell QC came. Bo Lind, MD, spoke. Lind left, and Pell sang.')).toEqual([
      'person:ada-pell',
      'person:bo-lind',
      'person:bo-lind',
      'person:ada-pell',
    ]);
    expect(entities('He flew to Baltimore, MD, on Monday.')).not.toContain('person:baltimore');
  });
});
