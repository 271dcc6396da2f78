/** Which part of PolNeAR's dev file an article belongs to: see `docs/accuracy.md`. */
export type Split = 'sealed' | 'held' | 'counted';

/**
 * `sealed`: nobody reads, counts or tunes on it, only its total is printed; `held`: not counted, used to choose rules and
 * thresholds; `counted`: the rest. By FNV-1a of the id's UTF-8 bytes, so that it never depends on the order of a file.
 */
export function splitOf(id: string): Split {
  const part = fnv1a(id) % 5;
  return part === 0 ? 'sealed' : part === 1 ? 'held' : 'counted';
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
