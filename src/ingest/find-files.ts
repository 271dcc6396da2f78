import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isArticleName, isPassedOver } from './files/article-paths.ts';

/** A file to read, and the id of the article in it: its path inside the folder that was named, or its name. */
export interface InputFile {
  readonly path: string;
  readonly id: string;
  /** Why it is none: a folder inside that cannot be looked into. */
  readonly error?: unknown;
}

/** The file at `path`, or the articles in the folder there: all the way down, sorted by code unit. */
export async function findFiles(path: string): Promise<InputFile[]> {
  const stats = await stat(path);
  if (stats.isDirectory()) return (await findInFolder(path, '')).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [{ path, id: basename(path) }];
}

/** What is written beside a graph by the build and from it. */
const BUILT = /\.(?:json|jsonl|csv|parquet)$|^dossier-.*\.(?:html|md)$|^neo4j$/i;

/** Hidden files and folders, parts of saved pages, and links to folders (they may lead round in a circle), are left out. */
async function findInFolder(root: string, inside: string): Promise<InputFile[]> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  const isBuilt = names.has('graph.json') && names.has('graph.gexf');
  const visible = entries.filter(({ name }) => !isPassedOver(name) && !(isBuilt && BUILT.test(name)));
  const found = await Promise.all(visible.map((entry) => findInEntry(root, inside, entry)));
  return found.flat();
}

async function findInEntry(root: string, inside: string, entry: Dirent): Promise<InputFile[]> {
  const id = inside === '' ? entry.name : `${inside}/${entry.name}`;
  const path = join(root, id);
  if (entry.isDirectory()) return findInFolder(root, id).catch((error: unknown) => [{ path, id, error }]);
  if (!isArticleName(entry.name)) return [];
  return entry.isSymbolicLink() && (await leadsToFolder(path)) ? [] : [{ path, id }];
}

async function leadsToFolder(link: string): Promise<boolean> {
  const stats = await stat(link).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}
