import { setFlagsFromString } from 'node:v8';

/** From so many articles on what is in use may be a gigabyte, and more. */
const MANY = 10_000;
const VERY_MANY = 50_000;

/**
 * V8 lets its heap grow to several times what is in use before it clears up, for that is fast. Where much is in use, it is
 * told to clear up as soon as there is a third as much again, or a tenth.
 */
export function clearUpOften(articles: number): void {
  if (articles >= MANY) setFlagsFromString(`--heap-growing-percent=${articles >= VERY_MANY ? 10 : 33}`);
}
