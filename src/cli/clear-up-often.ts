import { setFlagsFromString } from 'node:v8';

/** From so many articles on what is in use may be a gigabyte. */
const MANY = 10_000;

/**
 * V8 lets its heap grow to several times what is in use before it clears up, for that is fast. Where much is in use, it is
 * told to clear up as soon as there is a third as much again.
 */
export function clearUpOften(articles: number): void {
  if (articles >= MANY) setFlagsFromString('--heap-growing-percent=33');
}
