import { ClaimgraphError } from '../model/index.ts';
import type { InputProblem } from './article-input.ts';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file or folder.'],
  ['EACCES', 'It may not be read: its permissions forbid it.'],
  ['EPERM', 'It may not be read: its permissions forbid it.'],
  ['EISDIR', 'It is a folder.'],
  ['ELOOP', 'It is a link that leads to itself.'],
]);

/** What went wrong with the file, folder or line called `name`, in a sentence for people. */
export function problemOf(name: string, error: unknown): InputProblem {
  if (error instanceof ClaimgraphError) return { name, code: error.code, message: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Node reads a name that is no UTF-8 so that the file is not found under it.
  if (code === 'ENOENT' && name.includes('\ufffd'))
    return { name, code: 'unreadable', message: 'Its name is no UTF-8. Give it another name.' };
  const message =
    REASONS.get(code) ?? `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
  return { name, code: code === 'ENOENT' ? 'not-found' : 'unreadable', message };
}
