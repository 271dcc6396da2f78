import type { UnfittingCorrection } from '../model/index.ts';
import { correctionsPath } from './corrections-file.ts';

/** What a build has to tell of the corrections it replayed. */
export function describeMisfits(
  folder: string,
  unfitting: readonly UnfittingCorrection[],
  damaged: readonly { readonly line: number; readonly message: string }[],
): string[] {
  const path = correctionsPath(folder);
  return [
    ...damaged.map(({ line, message }) => `correction left out: ${path}, line ${line}: ${message}`),
    ...unfitting.map(({ line, reason }) => `correction fits nothing: ${path}, line ${line}: ${reason}`),
  ];
}
