import { describe, expect, it } from 'vitest';
import { CUE_COUNTS } from '../../src/extract/lexicon/cue-counts.ts';
import { cueWord } from '../../src/extract/lexicon/cue-words.ts';
import { FRAMES, type Frame, takes } from '../../src/extract/lexicon/frames.ts';
import { STANCES, SURE } from '../../src/extract/lexicon/stances.ts';
import { stemOf } from '../../src/extract/lexicon/stem-of.ts';

const listed = (words: string) => words.split(/\s+/);
const counted = CUE_COUNTS.trim()
  .split('\n')
  .map((line) => line.split(' ')[0]!);
const cues = new Set([...Object.values(STANCES), SURE].flatMap(listed).concat(counted).map(stemOf));

describe('frames', () => {
  it('knows at least 500 cues by what they take', () => {
    expect([...cues].filter((stem) => cueWord(stem) && cueWord(stem)!.frames > 0).length).toBeGreaterThanOrEqual(500);
  });

  it('lists no word twice in one frame, and none that is no cue', () => {
    for (const words of Object.values(FRAMES)) {
      const stems = listed(words).map(stemOf);
      expect(stems.filter((stem, i) => stems.indexOf(stem) !== i)).toEqual([]);
      expect(stems.filter((stem) => !cues.has(stem))).toEqual([]);
    }
  });

  it.each<[string, Frame, boolean]>([
    ['argued', 'that', true],
    ['criticised', 'that', false],
    ['criticised', 'noun', true],
    ['asks', 'bare', true],
    ['promised', 'to', true],
    ['quipped', 'to', false],
    ['quipped', 'quote', true],
  ])('%s takes %s: %s', (word, frame, yes) => {
    expect(takes(cueWord(word)!.frames, frame)).toBe(yes);
  });
});
