import type { Ref } from '../model/index.ts';

/** A reference as the key of a map. */
export function refKey({ article, index }: Ref): string {
  return `${article}\n${index}`;
}
