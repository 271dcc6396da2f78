import type { UnfittingCorrection } from '../model/index.ts';
import { correctionsPath } from './corrections-file.ts';
import { shown } from './shown.ts';

/** What a build has to tell of the corrections it replayed. */
export function describeMisfits(
  folder: string,
  unfitting: readonly UnfittingCorrection[],
  damaged: readonly { readonly line: number; readonly message: string }[],
): string[] {
  const path = correctionsPath(folder);
  return [
    ...damaged.map(({ line, message }) => `correction left out: ${path}, line ${line}: ${shown(message)}`),
    ...unfitting.map(({ line, reason }) => `correction fits nothing: ${path}, line ${line}: ${shown(reason)}`),
  ];
}
