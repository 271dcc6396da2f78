import { isArticleFile } from './file-names.ts';

/** Folders in which browsers keep what a saved page shows: its pictures, and the pages of its advertisements. */
const PAGE_PARTS = /_files$/i;
/** Files that tell of a folder and are no article in it. */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|notice|changelog|contributing)\b[^/]*$/i;

/** Whether a file or folder of that name is passed over: hidden ones, parts of saved pages, what systems put there. */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name === '__MACOSX' || PAGE_PARTS.test(name);

/** Whether a file in a folder or an archive may be an article, or have some in it, by its name. */
export const isArticleName = (name: string): boolean => isArticleFile(name) && !ABOUT_FOLDER.test(name);

/** The same of a path in an archive. */
export function isArticlePath(path: string): boolean {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return !parts.some(isPassedOver) && isArticleName(parts.at(-1) ?? '');
}
