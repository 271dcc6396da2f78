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

  it('is someone else where "another" is so called, and so is who is so called after him', () => {
    const who = readWho(
      '“It fails,” said Carl Roe, an analyst with Tallow Freight. “It holds,” another analyst said. The analyst also said that it paid.',
    );
    expect(who.speakerOf('holds')).toBe('another analyst');
    expect(who.speakerOf('it paid')).toBe('another analyst');
  });

  it('is not the minister where he shadows the minister', () => {
    const who = readWho('Shadow home secretary Carl Roe said it was late. The home secretary said it was early.');
    expect(who.speakerOf('early')).toBe('home secretary');
  });

  it('is the editor in chief, by name', () => {
    const who = readWho('The Pilot’s editor in chief, Carl Roe, said that it stood by the story.');
    expect(who.speakerOf('stood by')).toBe('Carl Roe');
  });

  it('is the firm that speaks, not the one it bought, and no commission', () => {
    const who = readWho(
      'Tallow Freight Corp <TLW> said that it bought Rainer Lines. The company said that it paid cash. The deal is before the Harbour Trade Commission, the company said.',
    );
    expect(who.mentionsOf('Tallow Freight Corp')).toContain('TLW');
    expect(who.speakerOf('paid cash')).toBe('Tallow Freight Corp');
    expect(who.speakerOf('The deal is before')).toBe('Tallow Freight Corp');
  });

  it('is the one elected', () => {
    const who = readWho('President-elect Ada Vance came. The president-elect said that it was late.');
    expect(who.speakerOf('late')).toBe('Ada Vance');
  });

  it('is named with what he is of', () => {
    const who = readWho('The head of another bank said that it was late.');
    expect(who.speakerOf('late')).toBe('head of another bank');
  });

  it('is whom commas name, though a body with a possessor stands between', () => {
    const who = readWho('The head of the dockers’ union, Ada Vance, said that it was late.');
    expect(who.speakerOf('late')).toBe('Ada Vance');
  });

  it('is of a name with small words in it', () => {
    const who = readWho('A Bank of Port Ash spokesman said that the vault was full.');
    expect(who.speakerOf('vault')).toBe('Bank of Port Ash spokesman');
  });

  it('is the agency that is named, not the firm it speaks about', () => {
    const who = readWho('Tallow Freight was first. According to Velmo news agency, Tallow Freight lost.');
    expect(who.speakerOf('lost')).toBe('Velmo news agency');
  });
});
