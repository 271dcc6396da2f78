import type { DataIndex } from '../../graph/filter/index-data.ts';
import { readGraphFileLate } from '../../graph/read-graph-file.ts';
import { ClaimgraphError } from '../../model/claimgraph-error.ts';
import type { GraphFile } from '../../model/index.ts';
import { DATA_ID } from './is-saved.ts';

/** Why there is nothing to show, for people; `command` is what helps, `hint` what to know. */
export interface Problem {
  readonly title: string;
  readonly text: string;
  readonly command: string;
  readonly detail?: string;
}

const BUILD = 'npx claimgraph view your-articles/';

/** Reads the data inside a saved page, or else fetches `graph.json` beside it. Never throws: what goes wrong is told. */
export async function loadFile(url: string, signal?: AbortSignal): Promise<GraphFile | Problem> {
  const text = document.getElementById(DATA_ID)?.textContent ?? (await fetchText(url, signal));
  if (typeof text !== 'string') return text;
  try {
    return readGraphFileLate(text);
  } catch (error) {
    return describeFailure(error);
  }
}

async function fetchText(url: string, signal?: AbortSignal): Promise<string | Problem> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (response.ok) return await response.text();
    const text = `The page looked for its data at ${url} and the server answered ${response.status}.`;
    return { title: 'There is no data beside this page', text, command: BUILD };
  } catch {
    const text = `The page could not fetch ${url}. A page opened as a file cannot read its data; it has to be served, which the line below does.`;
    return { title: 'The data could not be fetched', text, command: BUILD };
  }
}

/** Why there is nothing to look at in data that can be read. */
export function emptyProblem({ file }: DataIndex): Problem {
  const read = file.articles.length === 1 ? 'One article was' : `${file.articles.length} articles were`;
  const text =
    file.articles.length === 0
      ? 'The data file holds no article. Give claimgraph a file or a folder with news articles as text, Markdown or JSON lines.'
      : `${read} read, and nobody claims anything in what was read. Perhaps it is not English news, or not text at all.`;
  return { title: 'Nothing to show yet', text, command: BUILD };
}

function describeFailure(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof ClaimgraphError && /newer|version/.test(error.code)) {
    return {
      title: 'This data was made by a newer claimgraph',
      text: 'The page and its data are of different versions. Build both with the same one.',
      command: 'npx claimgraph@latest view your-articles/',
      detail,
    };
  }
  return {
    title: 'The data file cannot be read',
    text: 'graph.json is there, but it is broken or no file of claimgraph. Building it again helps.',
    command: BUILD,
    detail,
  };
}
