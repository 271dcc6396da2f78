import { describe, expect, it } from 'vitest';
import { readWho } from './read-who.ts';

describe('who is described', () => {
  it('is the organisation whose kind of name goes with the noun', () => {
    const who = readWho('Marsh Rovers lost. The club sacked the coach. Rovers had won in May. The Riga Post wrote it.');
    expect(who.mentionsOf('Marsh Rovers')).toEqual(['Marsh Rovers', 'The club', 'Rovers']);
  });

  it('is followed without a name, as a company too', () => {
    const who = readWho('A small brewery closed. The brewery said that its debts were too high.');
    expect(who.speakerOf('debts')).toBe('small brewery');
    expect(who.mentionsOf('small brewery')).toEqual(['A small brewery', 'The brewery']);
  });

  it('is mentioned, but no claim is about him, where he is met in passing', () => {
    const who = readWho('Mayor Ann Roe said that a cyclist had called the office.');
    expect(who.mentionsOf('cyclist')).toEqual(['a cyclist']);
    expect(who.aboutOf('called the office')).toEqual([]);
  });

  it('is known by an office that is no common word', () => {
    const who = readWho('On Monday National Security Adviser Ann Rice spoke. “It is late,” Rice said.');
    expect(who.speakerOf('late')).toBe('Ann Rice');
  });
});
