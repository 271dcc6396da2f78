import { describe, expect, it } from 'vitest';
import { carryOver, joinLine, nextLine } from '../../src/resolve/index.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => JSON.stringify({ do: 'test', id }));
const lines = (...all: (string | undefined)[]) => all.map((line) => `${line}\n`).join('');
const undo = (line: number) => JSON.stringify({ undo: line });

describe('a line behind a log', () => {
  it('has the next number, whether the last one was ended or left half', () => {
    expect([nextLine(''), nextLine('a\n'), nextLine('a\nhalf')]).toEqual([1, 2, 3]);
    expect([joinLine('', 'b\n'), joinLine('a\n', 'b\n'), joinLine('half', 'b\n')]).toEqual(['b\n', 'b\n', '\nb\n']);
  });
});

describe('lines carried over to another log', () => {
  it('are all of them where it is empty', () => {
    expect(carryOver(lines(a, b, undo(1)), '', '')).toBe(lines(a, b, undo(1)));
  });

  it('are none where all of them stand there', () => {
    const log = lines(a, undo(1), a, b);
    expect(carryOver(log, '', log)).toBe('');
    expect(carryOver(lines(b), lines(a), lines(a, b))).toBe('');
  });

  it('take back the line that theirs has become', () => {
    expect(carryOver(lines(a, undo(1)), '', lines(c, b))).toBe(lines(a, undo(3)));
    expect(carryOver(lines(b, undo(1)), lines(a), lines(c, a))).toBe(lines(b, undo(2)));
  });

  it('put right again what they took back and put right again', () => {
    expect(carryOver(lines(a, undo(1), a), '', lines(a))).toBe(lines(undo(1), a));
  });

  it('leave out what takes back a line that is not there', () => {
    expect(carryOver(lines(undo(1), b), lines(a), lines(c))).toBe(lines(b));
  });
});
