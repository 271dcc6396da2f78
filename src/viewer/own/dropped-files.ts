import type { NamedFile } from '../../workers/browser-read.ts';
import { bring } from './own-articles.ts';

/** Files that tell of a folder, hidden ones, and parts of saved pages are no articles in it; as on the command line. */
const NO_ARTICLES = /^\.|^node_modules$|_files$|^(?:readme|licen[cs]e|notice|changelog|contributing)\b/i;

type Dropped = FileSystemEntry | File | null;

/** Brings in what was dropped: files, and folders all the way down; those are named by their path inside the folder. */
export async function bringEntries(entries: readonly Dropped[]): Promise<void> {
  const files = await Promise.all(entries.map((entry) => filesIn(entry)));
  await bring(files.flat());
}

async function filesIn(entry: Dropped, inside?: string): Promise<NamedFile[]> {
  if (entry === null) return [];
  if (entry instanceof File) return [{ name: nameOf(entry), file: entry }];
  const name = inside ? `${inside}/${entry.name}` : entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ name, file }];
  }
  const found: NamedFile[] = [];
  for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) {
    // The folder that was dropped is not a part of the names, as on the command line.
    if (!NO_ARTICLES.test(one.name)) found.push(...(await filesIn(one, inside === undefined ? '' : name)));
  }
  return found;
}

/** A folder that was chosen gives its files with their path in it. */
function nameOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath ? webkitRelativePath.slice(webkitRelativePath.indexOf('/') + 1) : name;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A browser tells of some hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
