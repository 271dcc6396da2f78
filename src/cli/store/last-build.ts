import { createHash } from 'node:crypto';
import { type BigIntStats, createReadStream } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import envPaths from 'env-paths';
import type { InputProblem } from '../../ingest/article-input.ts';
import { halfOf } from '../half-written.ts';
import type { Summary } from '../summary.ts';
import { inChunks, notWritten, type OutputFile, stampOf } from '../write-files.ts';
import { buildVersion } from './code-version.ts';
import { storeFolder } from './extraction-store.ts';

/** All that decides the bytes of a build. */
export interface FingerprintParts {
  /** A hash of each article as it was read. */
  readonly sums: Iterable<string>;
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

/**
 * By what the files of a build are known again without being read: it holds for one disk and one moment, so it stands in the
 * cache of the user, and a folder that is built twice has the same bytes.
 */
interface Stamps {
  /** Of the build. */
  readonly fingerprint: string;
  /** When it came to its end, in milliseconds since 1970. */
  readonly ended: number;
  /** By name (see stampOf). */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Milliseconds for which a file may be changed and keep its times: the clocks of file systems are that coarse. What was
 * written so shortly before the build ended is read.
 */
const COARSE = 2000;

/** The same for the same articles, in whatever order they came, under the same program. */
export function fingerprintOf({ sums, problems, corrections }: FingerprintParts): string {
  const hash = createHash('sha256').update(`${buildVersion()} ${process.version}\n`);
  for (const sum of [...sums].sort()) hash.update(`${sum}\n`);
  return hash.update(JSON.stringify([problems, corrections])).digest('hex');
}

/** What the last build told of itself, where it was of the same, and its files are still as it left them. */
export async function findSameBuild(
  out: string,
  fingerprint: string,
): Promise<{ summary: Summary; paths: readonly string[] } | undefined> {
  try {
    if (!(await isFile(placeOf(out)))) return undefined;
    const last: LastBuild = JSON.parse(await readFile(placeOf(out), 'utf8'));
    if (last.fingerprint !== fingerprint) return undefined;
    const stamps = await readStamps(out, fingerprint);
    const paths = Object.keys(last.files).map((name) => join(out, name));
    for (const path of paths) {
      const name = basename(path);
      const now = await stat(path, { bigint: true });
      const isKnown = stamps?.files[name] === stampOf(now) && isOlder(now, stamps.ended - COARSE);
      if (!now.isFile() || (!isKnown && (await hashFile(path)) !== last.files[name])) return undefined;
    }
    return { summary: last.summary, paths };
  } catch {
    return undefined;
  }
}

/** Nothing where there are none of this build: then its files are read. */
async function readStamps(out: string, fingerprint: string): Promise<Stamps | undefined> {
  try {
    const place = await stampsOf(out);
    if (!(await isFile(place))) return undefined;
    const stamps: Stamps = JSON.parse(await readFile(place, 'utf8'));
    return stamps.fingerprint === fingerprint ? stamps : undefined;
  } catch {
    return undefined;
  }
}

const isOlder = ({ ctimeMs, mtimeMs }: BigIntStats, than: number): boolean => ctimeMs < than && mtimeMs < than;

/** The same files, and the sum of each as it is written: what stands in its place later may be of another build. */
export function sumFiles(files: readonly OutputFile[]): { files: OutputFile[]; sums: Record<string, string> } {
  const sums: Record<string, string> = {};
  async function* sum({ name, pieces }: OutputFile): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    for await (const chunk of inChunks(pieces)) {
      hash.update(chunk);
      yield chunk;
    }
    sums[name] = hash.digest('hex');
  }
  return { files: files.map((file) => ({ name: file.name, pieces: sum(file) })), sums };
}

/** Remembers a build; what is given of its files, they are known by without being read (see stampOf). */
export async function rememberBuild(out: string, build: LastBuild, files: Stamps['files'] = {}): Promise<void> {
  const stamps: Stamps = { fingerprint: build.fingerprint, ended: Date.now(), files };
  try {
    await remember(placeOf(out), build);
  } catch (cause) {
    throw notWritten(out, cause);
  }
  // Where there is no cache to write to, the files are read the next time.
  await remember(await stampsOf(out), stamps).catch(() => undefined);
}

async function remember(place: string, what: LastBuild | Stamps): Promise<void> {
  const half = halfOf(place);
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(half, `${JSON.stringify(what)}\n`);
    await rename(half, place);
  } catch (cause) {
    await rm(half, { force: true });
    throw cause;
  }
}

const placeOf = (out: string): string => join(storeFolder(out), 'last-build.json');

/** Where the stamps of the files in an output folder are kept. */
export async function stampsOf(out: string): Promise<string> {
  const name = createHash('sha256')
    .update(await realpath(out))
    .digest('hex');
  return join(envPaths('claimgraph', { suffix: '' }).cache, 'stamps', `${name}.json`);
}

/** A pipe that nobody writes to would be waited for without end. */
const isFile = async (path: string): Promise<boolean> => (await stat(path)).isFile();

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
