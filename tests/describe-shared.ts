import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';

/** Tests that read a file or folder of `../shared`: articles of others, no part of the project. Left out, and so named, where it is absent. */
export function describeShared(name: string, file: string, body: (path: string) => void): void {
  const path = `../shared/${file}`;
  if (existsSync(path)) {
    describe(name, () => body(path));
    return;
  }
  console.warn(`left out: ${name}, for there is no ${path}`);
  describe.skip(name, () => it(`left out, for there is no ${path}`, () => {}));
}

/** The records of a JSON Lines file. */
export function readRecords<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}
