import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is built from this file's folders up: `src`, or `dist` where it is built. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What decides what is found in an article: code, language data and weights, and the package that tags words. */
const OF_RULES = { folders: ['extract', 'model'], packages: ['compromise'] };

/** What decides the bytes of a whole build. */
const OF_BUILD = {
  folders: [...OF_RULES.folders, 'ingest', 'resolve', 'graph', 'workers', 'cli'],
  packages: [
    ...OF_RULES.packages,
    'graphology',
    'graphology-communities-louvain',
    'graphology-layout-forceatlas2',
    'graphology-shortest-path',
  ],
};

/**
 * The version of the rules that find claims, as a hash of the very files that run, so that nobody can forget to raise it:
 * whatever changes in them, even a comment, is another version.
 */
export function rulesVersion(root = ROOT): string {
  return versionOf(root, OF_RULES);
}

/** The version of all that makes a build from articles, in the same way. */
export function buildVersion(): string {
  return versionOf(ROOT, OF_BUILD);
}

function versionOf(root: string, { folders, packages }: typeof OF_RULES): string {
  const hash = createHash('sha256');
  // What regular expressions take for a letter.
  hash.update(`unicode ${process.versions.unicode}\n`);
  for (const name of packages) hash.update(`${name} ${packageVersion(name)}\n`);
  for (const folder of folders) {
    for (const path of codeIn(join(root, folder))) {
      hash.update(`${relative(root, path)}\n`);
      hash.update(readFileSync(path));
    }
  }
  return hash.digest('hex');
}

/** All files that run or are read, down the folder, sorted by code unit. */
function codeIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:d\.ts|map)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function packageVersion(name: string): string {
  for (let folder = dirname(createRequire(import.meta.url).resolve(name)); ; folder = dirname(folder)) {
    try {
      const told = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (told.name === name) return told.version;
    } catch (error) {
      if (folder === dirname(folder)) throw error;
    }
  }
}
