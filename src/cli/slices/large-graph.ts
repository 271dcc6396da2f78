import { createHash } from 'node:crypto';
import { accessSync, closeSync, constants, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import type { Filters } from '../../graph/filter/filters.ts';
import { ClaimgraphError, type Found } from '../../model/index.ts';
import { halfOf, removeLeft } from '../half-written.ts';
import { startProgress } from '../progress.ts';
import { storeFolder } from '../store/extraction-store.ts';
import type { Terminal } from '../terminal.ts';
import { chooseRows } from './choose-rows.ts';
import { findNames } from './find-names.ts';
import { countWords } from './find-words.ts';
import { indexGraph } from './index-graph.ts';
import { type GraphStamp, openIndex, type SliceIndex } from './slice-index.ts';
import { writeMentions, writeSlice } from './write-slice.ts';

/** A graph that is looked at a slice at a time: of its file only what is asked for is read. */
export interface LargeGraph {
  readonly claims: number;
  readonly articles: number;
  /** A graph file without mentions and chains, as JSON, of the claims the filters let through, as many as a slice has. */
  slice(filters: Filters): readonly Buffer[];
  /** The mentions and chains of the articles of that slice, in their order, a line of JSON each. */
  mentions(filters: Filters): readonly Buffer[];
  /** Whom the words looked for name, and how many claims hold them all. */
  find(query: string): Found;
  close(): void;
}

/** Of the whole graph, beside those that are shown. */
const MOST_FOUND = 6;

/**
 * Opens a graph file by its index, which is made where there is none yet, or one of another file: that takes a while, so
 * it is kept beside the graph.
 *
 * @param most claims of a slice.
 */
export function openLargeGraph(path: string, most: number, terminal: Terminal): LargeGraph {
  const graph = openSync(path, 'r');
  const { size, mtimeMs: modified } = statSync(path);
  const index = openOrMake(graph, path, { size, modified }, terminal);
  return {
    claims: index.claims.speaker.length,
    articles: index.articles.day.length,
    slice(filters) {
      const { rows, facts } = chooseRows(index, filters, most);
      // In one piece: thousands would be sent one by one.
      return [Buffer.concat(writeSlice(graph, index, rows, facts))];
    },
    mentions: (filters) => writeMentions(graph, index, chooseRows(index, filters, most).rows),
    find: (query) => ({
      actors: findNames(index, query, MOST_FOUND),
      claims: countWords(index, query),
    }),
    close() {
      index.file.close();
      closeSync(graph);
    },
  };
}

function openOrMake(graph: number, path: string, stamp: GraphStamp, terminal: Terminal): SliceIndex {
  const place = join(folderFor(path), `${basename(path)}.slices`);
  const kept = openKept(place, stamp);
  if (kept) return kept;
  const half = halfOf(place);
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  terminal.stderr.write(`${path} is looked through once, so that slices of it can be found …\n`);
  const progress = startProgress(terminal, 'Looking through it, MB', megabytes(2 * stamp.size));
  try {
    removeLeft(dirname(place), (name) => name === basename(place));
    indexGraph(graph, half, stamp, (done) => progress.update(megabytes(done)));
    renameSync(half, place);
  } catch (cause) {
    rmSync(half, { force: true });
    if (cause instanceof ClaimgraphError) throw cause;
    const message = `Cannot write ${place}: ${cause instanceof Error ? cause.message : cause}. Make room there, or view the whole with --whole.`;
    throw new ClaimgraphError('not-written', message, { cause });
  } finally {
    progress.end();
  }
  return openIndex(place);
}

/** The index that was made before, if it is of this very file. */
function openKept(place: string, { size, modified }: GraphStamp): SliceIndex | undefined {
  try {
    const index = openIndex(place);
    const { graph } = index.meta;
    if (graph.size === size && graph.modified === modified) return index;
    index.file.close();
  } catch {
    // None, or of another form.
  }
  return undefined;
}

/** Beside the graph, in the folder of the store; where nothing can be written there, in the system's folder for such. */
function folderFor(path: string): string {
  const folder = storeFolder(dirname(path));
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    const name = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16);
    const elsewhere = join(envPaths('claimgraph', { suffix: '' }).cache, 'slices', name);
    mkdirSync(elsewhere, { recursive: true });
    return elsewhere;
  }
}
