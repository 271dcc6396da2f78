import { expect, it } from 'vitest';
import { holdAnswers } from '../../src/cli/slices/hold-answers.ts';

it('answers again what was asked lately without working it out, and forgets what was not asked for longest', () => {
  const asked: string[] = [];
  const answer = holdAnswers((question) => {
    asked.push(question);
    return question === 'nothing' ? undefined : question.toUpperCase();
  }, 2);
  expect(['a', 'nothing', 'a', 'nothing', 'b', 'nothing', 'a'].map(answer)).toEqual([
    'A',
    undefined,
    'A',
    undefined,
    'B',
    undefined,
    'A',
  ]);
  expect(asked).toEqual(['a', 'nothing', 'b', 'a']);
});
