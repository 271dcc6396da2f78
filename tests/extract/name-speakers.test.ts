import { describe, expect, it } from 'vitest';
import { readWho } from './read-who.ts';

describe('nameSpeakers', () => {
  it.each([
    [
      'a name with a description',
      'Haley Orme, a spokeswoman for the Bell campaign, said the vote was fair.',
      'fair',
      'Haley Orme',
    ],
    [
      'an office before the name',
      'CEO of the Refugee Council Enver Holm said the form was long.',
      'long',
      'Enver Holm',
    ],
    ['a pronoun', 'Mayor Ola Reed cut the ribbon. “It holds,” she said.', 'holds', 'Ola Reed'],
    ['a pronoun over a quoted person', 'Ola Reed praised Carl Vane. “Vane built it,” she said.', 'built', 'Ola Reed'],
    ['who in a relative clause', 'It angered Carl Vane, who said the bridge was ugly.', 'ugly', 'Carl Vane'],
    [
      'a country by its side',
      'The U.S. said it agreed. The U.S. side said the talks were good.',
      'good',
      'United States',
    ],
    ['a capital that acts', 'Moscow said the talks were good.', 'good', 'Russia'],
    ['a name after an office', 'The mayor of Quarrow, Petra Lind, said it was over.', 'over', 'Petra Lind'],
    ['a name after a spokesman', 'A spokesman for the ministry, John Berg, said it was over.', 'over', 'John Berg'],
    [
      'a name after a relative',
      'Roe left. Her husband, the lawmaker Jonas Ault, said it was over.',
      'over',
      'Jonas Ault',
    ],
    ['a firm after what it is', 'The operator, Blue Strait Lines, said it was over.', 'over', 'Blue Strait Lines'],
    [
      'a person after a firm and an office',
      'Velmont Dye finance director Anselm Crowe said it was safe.',
      'safe',
      'Anselm Crowe',
    ],
    [
      'a person after two offices',
      'Chairman and chief executive Richard Parr said it was safe.',
      'safe',
      'Richard Parr',
    ],
    [
      'a person after a friend and a band',
      'His friend, Rolling Marbles guitarist Keith Marsh, said no.',
      'no',
      'Keith Marsh',
    ],
    [
      'an office with a country',
      'Deputy U.S. Trade Representative Michael Smythe said it was safe.',
      'safe',
      'Michael Smythe',
    ],
    ['a firm of common words', 'It closed. Brackwater Foods said it was safe.', 'safe', 'Brackwater Foods'],
    ['a firm with a relative clause', 'Acme Works, which runs the mill, said it was safe.', 'safe', 'Acme Works'],
    [
      'the people of someone',
      'Hilda Vance lost. Many diehard Vance supporters said it was rigged.',
      'rigged',
      'diehard Vance supporters',
    ],
    [
      'one of those',
      'Hilda Vance lost. A senior Hilda Vance aide said it was late.',
      'late',
      'senior Hilda Vance aide',
    ],
    [
      'her campaign, though a town is called so',
      'Hillary Clinton lost. The Clinton campaign said it was late.',
      'late',
      'Clinton campaign',
    ],
    [
      'whom the mark of a party follows',
      'Sen. Hilda Vance, D-Nev., a member of the mill committee, said it was late.',
      'late',
      'Hilda Vance',
    ],
    [
      'a member by what he is member for',
      'The MP for Sittenborn and Shepley said it was late.',
      'late',
      'MP for Sittenborn',
    ],
    ['a chief of staff', 'White House Chief of Staff Ada Vale said it was late.', 'late', 'Ada Vale'],
    ['whose claim it is', 'Few believed Anna Berg’s claim that the crane was sold.', 'sold', 'Anna Berg'],
    ['one of a group', 'U.S. officials said it was done. One said the price was high.', 'high', 'U.S. officials'],
  ])('names %s', (_what, text, words, speaker) => {
    expect(readWho(text).speakerOf(words)).toBe(speaker);
  });

  it.each([
    ['a law', 'The Tenth Mill Act said that wheels must turn.', 'wheels'],
    ['the family of someone', 'Hilda Vance lost. The Vance family said it was late.', 'late'],
    ['a possessor', 'Joe Lund’s lawn sign said taxes were high.', 'high'],
    [
      'one of whom it does not say',
      'Police believe that he had help, Mara Quist said. Guests sat by. “I left,” said one.',
      'left',
    ],
    ['a name that only hangs on the phrase', 'A poll of Democrats said taxes were high.', 'high'],
  ])('names nobody for %s', (_what, text, words) => {
    expect(readWho(text).speakerOf(words)).toBeUndefined();
  });

  it('says who a claim is about, with the government behind a capital', () => {
    const text = 'Ola Reed said that Kyiv could accept what NATO offers in Berlin.';
    expect(readWho(text).aboutOf('Kyiv')).toEqual(['Ukraine', 'NATO', 'Berlin']);
  });
});
