import { ClaimgraphError, type GraphFile } from '../model/index.ts';
import { checkGraphFile } from './check-graph-file.ts';
import { giveMentions, setMentionsAside } from './late-mentions.ts';

/** Of the graph file's form. */
export const VERSION = 1;
const BUILD_IT = 'Build one with `claimgraph build INPUT… -o out` and open out/graph.json.';

/**
 * Reads `graph.json`. Throws ClaimgraphError, with a sentence that says what to do, where it is empty, no JSON, of another
 * program, of a newer claimgraph, or damaged; what it returns holds together (see checkGraphFile).
 */
export function readGraphFile(json: string): GraphFile {
  return readChecked(json, false);
}

/**
 * The same, but for mentions and chains, more than half of a file: those of an article are read and checked when they are
 * first asked for, and throw only then where they are damaged. A large file opens so in less than two thirds of the time.
 */
export function readGraphFileLate(json: string): GraphFile {
  const aside = typeof json === 'string' ? setMentionsAside(json) : { rest: json, asides: [] };
  const file = readChecked(aside.rest, true);
  // Not as claimgraph writes it.
  if (file.extractions.length !== aside.asides.length) return readGraphFile(json);
  if (file.part?.mentions !== 'apart') giveMentions(file, aside.asides);
  return file;
}

function readChecked(json: string, isLate: boolean): GraphFile {
  if (typeof json !== 'string') {
    throw new ClaimgraphError('wrong-graph-file', 'readGraphFile takes the text of a graph.json as a string.');
  }
  if (json.trim() === '') throw new ClaimgraphError('empty-graph-file', `The graph file is empty. ${BUILD_IT}`);
  const file = parse(json);
  checkForm(file);
  const found: Readonly<Record<string, unknown>> = { ...file };
  checkGraphFile(found, isLate);
  return found;
}

/** Throws where it is no graph file of the version that is read here. */
export function checkForm(file: unknown): asserts file is object {
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== 'claimgraph')
    throw new ClaimgraphError('foreign-graph-file', `This JSON was not written by claimgraph. ${BUILD_IT}`);
  const version = 'version' in file ? file.version : undefined;
  if (version !== VERSION) throw wrongVersion(version);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json);
  } catch (cause) {
    const sentence = json.trimStart().startsWith('<')
      ? "This is XML or HTML, not a graph file; of a build's files, graph.json is the one to open."
      : `This is no JSON, or only a part of it. ${BUILD_IT}`;
    throw new ClaimgraphError('broken-graph-file', sentence, { cause });
  }
}

function wrongVersion(version: unknown): ClaimgraphError {
  return typeof version === 'number' && version > VERSION
    ? new ClaimgraphError(
        'newer-graph-file',
        `The graph file is of version ${version}, this claimgraph reads version ${VERSION}. Update claimgraph, or build the file with this one.`,
      )
    : new ClaimgraphError('foreign-graph-file', `The graph file has no version that claimgraph knows. ${BUILD_IT}`);
}
