import { expect, it } from 'vitest';
import { Recent } from '../../src/extract/pre-tagger/recent.ts';

it('keeps what is asked for again and again, however much comes between, and forgets what is not', () => {
  const recent = new Recent<number>(10);
  recent.set('said', 1);
  recent.set('once', 2);
  for (let i = 0; i < 100; i++) {
    recent.set(`word ${i}`, i);
    expect(recent.get('said')).toBe(1);
  }
  expect(recent.get('once')).toBeUndefined();
  expect(recent.get('word 0')).toBeUndefined();
  expect(recent.get('word 99')).toBe(99);
});
