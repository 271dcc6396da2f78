import { describe, expect, it } from 'vitest';
import { readWho } from './read-who.ts';

describe('findTies', () => {
  it.each([
    ['an office with its country', 'German Chancellor Ida Kern spoke.', 'Ida Kern: Chancellor of Germany'],
    [
      'an office of an organisation',
      'Acmex Corp. spokesperson Joe Lund declined.',
      'Joe Lund: spokesperson of Acmex Corp.',
    ],
    ['an office after the name', 'Joe Lund, head of Acmex Corp., declined.', 'Joe Lund: head of Acmex Corp.'],
    [
      'the second of two offices',
      'Joe Lund, head of Acmex Corp. as well as the top adviser for NATO, left.',
      'Joe Lund: top adviser of NATO',
    ],
    ['a country after the name', 'President Oda Lin of Norway spoke.', 'Oda Lin: President of Norway'],
    ['an office in full', 'Sen. Ray Dole voted.', 'Ray Dole: Senator'],
    ['kinship before the name', 'Ann Roe’s son-in-law and adviser Bo Ray left.', 'Bo Ray: son-in-law of Ann Roe'],
    ['close staff', 'Ann Roe’s son-in-law and adviser Bo Ray left.', 'Bo Ray: adviser of Ann Roe'],
    ['kinship beside the name', 'Ms. Roe’s brother, Bo Ray, left after Ann Roe.', 'Bo Ray: brother of Ann Roe'],
    [
      'a bare office at home',
      'President Ann Roe left the White House. The U.S. waits.',
      'Ann Roe: President of United States',
    ],
    [
      'an administration',
      'The Roe administration denied it. President Ann Roe left.',
      'Roe administration: administration of Ann Roe',
    ],
    [
      'a vice president',
      'David Higgs, Vice President of the Corran Union, left.',
      'David Higgs: Vice President of Corran Union',
    ],
    [
      'an office that looks like a verb',
      'Odile Marsh, finance director of Acmex Corp., left.',
      'Odile Marsh: finance director of Acmex Corp.',
    ],
    ['a seat of government', 'Moscow rejected it.', 'Moscow: seat of government of Russia'],
  ])('tells %s', (_what, text, tie) => {
    expect(readWho(text).ties).toContain(tie);
  });

  it.each([
    ['a rank', 'Gen. Alma Birch came late.'],
    ['a form of address', 'Mr. Bo Ray came late.'],
    ['a match', 'He shone in his first major Test.'],
    ['a word that opens a sentence', 'Her husband left. Maritime economists worry.'],
    ['what anyone is', 'Bo Ray, a man from Leeds, came late.'],
  ])('makes no tie of %s', (_what, text) => {
    expect(readWho(text).ties).toEqual([]);
  });
});
