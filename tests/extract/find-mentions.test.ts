import { describe, expect, it } from 'vitest';
import { readWho } from './read-who.ts';

describe('findMentions', () => {
  it.each([
    ['a person on no list', 'Harbour chief Bertil Askew spoke. Askew left.', 'person', 'Bertil Askew'],
    ['a person by age', 'Ulrike Ostrava, 41, was hurt in the fall.', 'person', 'Ulrike Ostrava'],
    ['a surname that is a month', 'Mrs. May met Theresa May. In May, May left.', 'person', 'Theresa May'],
    ['a surname that is a trade', 'Tim Cook spoke on Monday. Cook then left.', 'person', 'Tim Cook'],
    ['a first name that is a verb', 'The economist Will Buttridge said it was late.', 'person', 'Will Buttridge'],
    ['a common word that speaks', 'On Monday Fox said it was late.', 'organization', 'Fox'],
    ['a title with an abbreviation', 'Gen. Alma Birch came late.', 'person', 'Alma Birch'],
    [
      'an organisation by its last word',
      'The Harrow Valley Commission met.',
      'organization',
      'Harrow Valley Commission',
    ],
    [
      'an organisation that begins with a country',
      'U.S. European Command moved.',
      'organization',
      'U.S. European Command',
    ],
    [
      'an organisation with "of" and "and"',
      'The Ministry of Health and Welfare met.',
      'organization',
      'Ministry of Health and Welfare',
    ],
    ['a player after his position', 'Hooker Robin Vane was ill.', 'person', 'Robin Vane'],
    ['a player whose surname alone follows', 'Winger Nitolo was ill.', 'person', 'Nitolo'],
    ['a first name that is a common word', 'The game lost centre Sonny Parr.', 'person', 'Sonny Parr'],
    ['who speaks in a transcript', 'It was late.\n\nADA VANCE: We paid for all of it.', 'person', 'ADA VANCE'],
    ['a known name, though something is in his', 'It was so in Obama’s second term.', 'person', 'Obama'],
    ['a surname that is an office', 'Ms King left.', 'person', 'King'],
    ['an office of two things', 'Minister of Mines and Energy Subrato left.', 'person', 'Subrato'],
    ['a minister for two things', 'Minister for Justice and Constitutional Affairs Ada Roe left.', 'person', 'Ada Roe'],
    [
      'a minister for two things in small letters',
      'A minister for Trade and Home Affairs Bo Lind left.',
      'person',
      'Bo Lind',
    ],
    ['a unit with its number', 'The 82nd Harrow Regiment met.', 'organization', '82nd Harrow Regiment'],
    ['a body with a name in hyphens', 'The Soup-On-Wheels Trust met.', 'organization', 'Soup-On-Wheels Trust'],
    ['who is elected, but not in office', 'President-elect Ada Vance left.', 'person', 'Ada Vance'],
    ['an organisation by its office', 'The Office for Mill Figures met.', 'organization', 'Office for Mill Figures'],
    ['an office with what it is of', 'Chancellor of the Exchequer Nigel Lowe left.', 'person', 'Nigel Lowe'],
    ['a name behind an office in small letters', 'A former secretary of State Ada Roe left.', 'person', 'Ada Roe'],
    [
      'an organisation with what it is for',
      'The Society for the Advancement of Plain Talk met.',
      'organization',
      'Society for the Advancement of Plain Talk',
    ],
    ['a house whose former aides open the sentence', 'Former White House aides met.', 'organization', 'White House'],
    ['a group after a number', 'Many Republicans met.', 'group', 'Republicans'],
    ['members of a parliament', 'MPs met in the bar.', 'group', 'MPs'],
    [
      'a firm whose last word is a sea',
      'Harbour Pacific Corp grew. Harbour Pacific left.',
      'organization',
      'Harbour Pacific Corp',
    ],
    ['a company that looks like a general', 'General Motors said sales fell.', 'organization', 'General Motors'],
    ['a union of members', 'The Dockers’ Union met in Tamsin.', 'organization', 'Dockers’ Union'],
    [
      'an administration',
      'The Roe administration denied it. President Ann Roe left.',
      'organization',
      'Roe administration',
    ],
    ['a company by apposition', 'Meridian Crest, a fund, bought it.', 'organization', 'Meridian Crest'],
    ['Congress under its full name', 'Congress voted on Monday.', 'organization', 'U.S. Congress'],
    ['a country by its adjective', 'The Danish minister left.', 'country', 'Denmark'],
    ['a country by its people', 'The Finns disagreed.', 'country', 'Finland'],
    ['a country by an abbreviation', 'Talks in the U.K. failed.', 'country', 'United Kingdom'],
    ['a country with two words at the start', 'New Zealand disagreed.', 'country', 'New Zealand'],
    ['a town in a state', 'It happened in Oakhollow, Ohio, on Sunday.', 'place', 'Oakhollow'],
    ['a plant with its noun', 'Shells hit the Brezna nuclear power plant.', 'place', 'Brezna nuclear power plant'],
    ['a group of officials', 'European leaders met. European leaders left.', 'group', 'European leaders'],
    ['a party', 'Democrats objected.', 'group', 'Democrats'],
  ])('finds %s', (_what, text, kind, name) => {
    expect(readWho(text).names(kind)).toContain(name);
  });

  it.each([
    ['words that open a sentence', 'However, sales fell. Yesterday it rained. Talks failed.'],
    ['days and feasts', 'On Monday and at Christmas it rained.'],
    ['a party and a state', 'He is a friend, R-Fla., of ours, and D-Nev., of yours, or D-R.I., of theirs.'],
    ['a line in capitals', 'SINCE WE SIGNED MILLCARE INTO LAW, OUR MILLS HAVE ADDED JOBS.'],
    ['an article of a treaty', 'The pledge is like Article 5.'],
    ['compounds of common words', 'The Scandal-hit firm closed. Peer-to-peer networks stay.'],
    ['adjectives of faith and party', 'A Muslim cleric and a Republican plan failed.'],
    ['what a minister is for', 'The minister for Trade and Home Affairs left.'],
    ['what no office is known to be of', 'The minister for Defence Procurement left.'],
    ['three words in hyphens', 'The Pay-On-Arrival scheme ended.'],
    ['no one at all', 'No officials came and nobody spoke.'],
  ])('takes no actor from %s', (_what, text) => {
    const who = readWho(text);
    expect(['person', 'organization', 'place', 'country'].flatMap(who.names)).toEqual([]);
  });

  it('finds the country and the town in the name of an organisation, which do not act', () => {
    const who = readWho('The Harbour University of Riga praised a study of the Norway Harbour Council.');
    expect(who.mentionsOf('Riga')).toEqual(['Riga']);
    expect(who.mentionsOf('Norway')).toEqual(['Norway']);
    expect(who.aboutOf('Norway Harbour Council')).not.toContain('Norway');
  });

  it('leaves bylines, agencies and notices out', () => {
    const who = readWho(
      'By Una Writer\n\nTAMSIN (AP) — The bridge opened. Mayor Ola Reed cut the ribbon.\n\nAdvertisement\n\nPat Helper contributed to this report.',
    );
    expect(who.names('person')).toEqual(['Ola Reed']);
    expect(who.names('organization')).toEqual([]);
  });

  it('keeps the exact words with a title, curly quotes and emoji around', () => {
    const who = readWho('🙂 “Fine,” said Prime Minister Siân O’Dell 🙂.');
    expect(who.mentionsOf('Siân O’Dell')).toEqual(['Prime Minister Siân O’Dell']);
  });

  it.each(['Former', 'Ex left.', 'Former aides.', 'Mayor Ines Calloway spoke. Former Labour'])(
    'reads a text that ends in %j',
    (text) => {
      expect(() => readWho(text)).not.toThrow();
    },
  );
});
