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
    ['one of a group', 'U.S. officials said it was done. One said the price was high.', 'high', 'U.S. officials'],
  ])('names %s', (_what, text, words, speaker) => {
    expect(readWho(text).speakerOf(words)).toBe(speaker);
  });

  it.each([
    ['a possessor', 'Joe Lund’s lawn sign said taxes were high.', 'high'],
    ['a name that only hangs on the phrase', 'A poll of Democrats said taxes were high.', 'high'],
  ])('names nobody for %s', (_what, text, words) => {
    expect(readWho(text).speakerOf(words)).toBeUndefined();
  });

  it('says who a claim is about, with the government behind a capital', () => {
    const text = 'Ola Reed said that Kyiv could accept what NATO offers in Berlin.';
    expect(readWho(text).aboutOf('Kyiv')).toEqual(['Ukraine', 'NATO', 'Berlin']);
  });
});
