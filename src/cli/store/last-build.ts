import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ArticleInput, InputProblem } from '../../ingest/article-input.ts';
import type { Summary } from '../summary.ts';
import { buildVersion } from './code-version.ts';
import { storeFolder } from './extraction-store.ts';

/** All that decides the bytes of a build. */
export interface FingerprintParts {
  readonly inputs: readonly ArticleInput[];
  readonly problems: readonly InputProblem[];
  /** The text of the log. */
  readonly corrections: string;
}

/** A build that came to its end. */
interface LastBuild {
  readonly fingerprint: string;
  readonly summary: Summary;
  /** SHA-256 of each file that was written, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The same for the same articles, in whatever order they came, under the same program. */
export function fingerprintOf({ inputs, problems, corrections }: FingerprintParts): string {
  const hash = createHash('sha256').update(`${buildVersion()} ${process.version}\n`);
  for (const input of [...inputs].sort((a, b) => (a.id < b.id ? -1 : 1))) hash.update(`${JSON.stringify(input)}\n`);
  return hash.update(JSON.stringify([problems, corrections])).digest('hex');
}

/** What the last build told of itself, where it was of the same, and its files are still as it left them. */
export async function findSameBuild(
  out: string,
  fingerprint: string,
): Promise<{ summary: Summary; paths: readonly string[] } | undefined> {
  try {
    const last: LastBuild = JSON.parse(await readFile(placeOf(out), 'utf8'));
    if (last.fingerprint !== fingerprint) return undefined;
    const paths = Object.keys(last.files).map((name) => join(out, name));
    for (const path of paths) if ((await hashFile(path)) !== last.files[basename(path)]) return undefined;
    return { summary: last.summary, paths };
  } catch {
    return undefined;
  }
}

/** Remembers a build by the paths of its files. */
export async function rememberBuild(
  out: string,
  { fingerprint, summary, paths }: Pick<LastBuild, 'fingerprint' | 'summary'> & { paths: readonly string[] },
): Promise<void> {
  const files: Record<string, string> = {};
  for (const path of paths) files[basename(path)] = await hashFile(path);
  await mkdir(storeFolder(out), { recursive: true });
  const half = `${placeOf(out)}.${process.pid}.part`;
  await writeFile(half, `${JSON.stringify({ fingerprint, summary, files })}\n`);
  await rename(half, placeOf(out));
}

const placeOf = (out: string): string => join(storeFolder(out), 'last-build.json');

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
