import { extract } from '../../src/extract/extract.ts';
import { parseArticle } from '../../src/ingest/parse-article.ts';

/** What was found in a text, in words. */
export interface Who {
  /** Names of the chains of a kind, in order of mention. */
  readonly names: (kind: string) => string[];
  /** The words of all mentions of the chain of that name. */
  readonly mentionsOf: (name: string) => string[];
  /** "Jane Roe: mayor of Riga". */
  readonly ties: string[];
  /** Who says the claim that holds these words. */
  readonly speakerOf: (words: string) => string | undefined;
  /** Who that claim is about. */
  readonly aboutOf: (words: string) => string[];
}

/** A story that names no one, so that what follows is no headline. */
const LEAD = 'It rained all night, and in the morning it was still raining on the roofs.\n\n';

export function readWho(story: string): Who {
  const text = LEAD + story;
  const { chains, mentions, ties, attributions } = extract(parseArticle('a', text));
  const nameOf = (chain: number | undefined) => (chain === undefined ? undefined : chains[chain]!.name);
  const claimWith = (words: string) =>
    attributions.find(({ content }) => content.some(({ start, end }) => text.slice(start, end).includes(words)));
  return {
    names: (kind) => chains.filter((chain) => chain.kind === kind).map(({ name }) => name),
    mentionsOf: (name) =>
      mentions.filter(({ chain }) => chains[chain]!.name === name).map(({ start, end }) => text.slice(start, end)),
    ties: ties.map(({ from, label, to }) => `${nameOf(from)}: ${label}${to === undefined ? '' : ` of ${nameOf(to)}`}`),
    speakerOf: (words) => nameOf(claimWith(words)?.speaker),
    aboutOf: (words) => (claimWith(words)?.about ?? []).map((chain) => nameOf(chain)!),
  };
}
