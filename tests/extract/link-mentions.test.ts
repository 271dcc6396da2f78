import { describe, expect, it } from 'vitest';
import { readWho } from './read-who.ts';

describe('linkMentions', () => {
  it('joins titles, surnames and pronouns with the full name', () => {
    const who = readWho('President Ann Roe spoke. Ms. Roe smiled. She said that Roe wins. Her aides left.');
    expect(who.mentionsOf('Ann Roe')).toEqual(['President Ann Roe', 'Ms. Roe', 'She', 'Roe', 'Her']);
  });

  it('gives a bare surname to the one named most, not to the last', () => {
    const who = readWho('Ann Roe spoke. Ann Roe left. Later Carl Roe came. Roe said nothing.');
    expect(who.mentionsOf('Ann Roe')).toEqual(['Ann Roe', 'Ann Roe', 'Roe']);
  });

  it('heeds Mr. and Mrs. in a family', () => {
    const who = readWho('Ann Roe and Carl Roe came. Mr. Roe sat. Mrs. Roe stood.');
    expect(who.mentionsOf('Carl Roe')).toEqual(['Carl Roe', 'Mr. Roe']);
    expect(who.mentionsOf('Ann Roe')).toEqual(['Ann Roe', 'Mrs. Roe']);
  });

  it('keeps a junior apart', () => {
    const who = readWho('Mr. Roe spoke. Carl Roe Jr. listened. Mr. Roe left.');
    expect(who.mentionsOf('Carl Roe Jr.')).toEqual(['Carl Roe Jr.']);
  });

  it('calls a junior by a well-known surname, but for one that stands for somebody else', () => {
    expect(readWho('Hal Evans Jr. spoke. Mr. Evans left.').mentionsOf('Hal Evans Jr.')).toContain('Mr. Evans');
    expect(readWho('Hal P. Biden Jr. spoke. Mr. Biden left.').mentionsOf('Hal P. Biden Jr.')).toContain('Mr. Biden');
    const sons = [
      'Hal Biden Jr. spoke. Biden left.',
      'Biden came. Hal P. Biden Jr. spoke. Biden left.',
      'Hal P. Biden Jr. spoke. President Biden left. Biden was late.',
    ];
    for (const story of sons) expect(readWho(story).mentionsOf('Biden')).toContain('Biden');
    expect(readWho('Hal Biden Jr. spoke. Biden Jr. left.').mentionsOf('Hal Biden Jr.')).toContain('Biden Jr.');
  });

  it('tells father and son of one name apart, and knows a junior by less than his full name', () => {
    const family = readWho('Carl Roe Jr., a lawyer, spoke. Mayor Carl Roe listened. Carl Roe left.');
    expect(family.mentionsOf('Carl Roe')).toEqual(['Mayor Carl Roe', 'Carl Roe']);
    const one = readWho('Carl B. Roe Jr. spoke. Carl Roe left.');
    expect(one.mentionsOf('Carl B. Roe Jr.')).toEqual(['Carl B. Roe Jr.', 'Carl Roe']);
  });

  it('finds a person by office', () => {
    const who = readWho(
      'German Chancellor Ida Kern met British Prime Minister Tom Ash. The prime minister left. The German leader stayed.',
    );
    expect(who.mentionsOf('Tom Ash')).toContain('The prime minister');
    expect(who.mentionsOf('Ida Kern')).toContain('The German leader');
  });

  it('finds a department by its letters', () => {
    const who = readWho(
      'The Department of Fish and Wild Rivers met. The FWR left. The Ministry of Mirth met. MOM left.',
    );
    expect(who.mentionsOf('Department of Fish and Wild Rivers')).toContain('FWR');
    expect(who.mentionsOf('Ministry of Mirth')).toContain('MOM');
  });

  it('finds a person by apposition and age', () => {
    const who = readWho('Ada Finch, a sprinter from Leeds, won. The 19-year-old smiled.');
    expect(who.mentionsOf('Ada Finch')).toEqual(['Ada Finch', 'a sprinter', 'The 19-year-old']);
  });

  it('finds a person by age and trade', () => {
    const who = readWho('Ada Finch, a director, won. The 47-year-old director smiled.');
    expect(who.mentionsOf('Ada Finch')).toContain('The 47-year-old director');
  });

  it('tells unnamed sources apart and follows them', () => {
    const who = readWho(
      '“It is done,” a senior U.S. official said. “Not quite,” a second U.S. official said. ' +
        'Both officials said they were tired. “Soon,” the first official said. “Later,” the second official said.',
    );
    expect(who.mentionsOf('senior U.S. official')).toEqual(['a senior U.S. official', 'the first official']);
    expect(who.mentionsOf('second U.S. official')).toEqual(['a second U.S. official', 'the second official']);
    expect(who.names('group')).toHaveLength(1);
  });

  it('joins an acronym with the name it stands beside', () => {
    const who = readWho('The Harbour Workers Association (HWA) met. HWA members voted. The HWA won.');
    expect(who.mentionsOf('Harbour Workers Association')).toEqual(['Harbour Workers Association', 'HWA', 'HWA', 'HWA']);
  });

  it('joins what stands in brackets beside a name, whatever its letters', () => {
    const who = readWho('The Harbour Workers Association (SPX) met. SPX members voted.');
    expect(who.mentionsOf('Harbour Workers Association')).toEqual(['Harbour Workers Association', 'SPX', 'SPX']);
  });

  it('leaves out the country, and what a court or bank is of', () => {
    const who = readWho(
      'The United Kingdom Harbour Office wrote. The Harbour Office waits. ' +
        'The Maritime Court of Appeals ruled. The Maritime Court closed.',
    );
    expect(who.names('organization')).toEqual(['United Kingdom Harbour Office', 'Maritime Court of Appeals']);
  });

  it('drops a corporate suffix and the article, and no more', () => {
    const who = readWho('Acmex Inc. grew. Acmex hired. Acmex Records closed. Acmex pays.');
    expect(who.mentionsOf('Acmex Inc.')).toEqual(expect.arrayContaining(['Acmex Inc.', 'Acmex', 'Acmex']));
    expect(who.mentionsOf('Acmex Records')).toEqual(['Acmex Records']);
  });

  it('does not call an event by the name of who holds it', () => {
    const who = readWho('The Tallow Developers Conference opened. Engineers of Tallow spoke. Tallow left.');
    expect(who.names('organization')).toEqual(['Tallow', 'Tallow Developers Conference']);
    expect(who.mentionsOf('Tallow')).toEqual(['Tallow', 'Tallow', 'Tallow']);
  });

  it('takes a capital for its government where it acts, and for a place where things happen', () => {
    const who = readWho('Moscow rejected the offer from Ukraine. Envoys met in Kyiv.');
    expect(who.names('place')).toEqual(['Moscow', 'Kyiv']);
    expect(who.mentionsOf('Russia')).toEqual(['Moscow']);
    expect(who.mentionsOf('Ukraine')).toEqual(['Ukraine']);
  });

  it('lets a headline link but never create', () => {
    const who = readWho('Roe Hints Marble Arch Will Close Soon\n\nAnn Roe said the shop will close.');
    expect(who.names('person')).toEqual(['Ann Roe']);
    expect(who.mentionsOf('Ann Roe')).toEqual(['Roe', 'Ann Roe']);
  });

  it('does not take a name like a property of objects for one', () => {
    expect(readWho('Constructor __proto__ said that toString spoke. Mr. Constructor left.').names('person')).toEqual([
      'Constructor',
    ]);
  });
});

describe('a headline', () => {
  it.each([
    [
      'a description',
      'Spanish woman claims church locked her in\n\nValeska Prent, a Spanish woman who left it, has claimed that the church locked her in.',
      'Valeska Prent',
    ],
    ['an office', 'Mayor says mill will close\n\nMayor Rae Holm said that the mill would close.', 'Rae Holm'],
    [
      'two it fits',
      'Spanish woman claims church locked her in\n\nValeska Prent, a Spanish woman, met Ada Lund, a Spanish woman. Prent claimed the church was dark.',
      undefined,
    ],
  ])('means whom the story names: %s', (_, text, name) => {
    const who = readWho(text);
    expect(who.speakerOf(text.split('\n')[0]!.split(' ').slice(-2).join(' '))).toBe(name);
  });
});
