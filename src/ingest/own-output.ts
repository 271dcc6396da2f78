import type { InputProblem } from './article-input.ts';

/** How the pages and dossiers that claimgraph writes begin: each names what made it, as `<meta>` or in its front matter. */
const OWN = /<meta name="generator" content="claimgraph"|^---\r?\ngenerator: claimgraph\r?\n/;
const BEGINNING = 4000;

/** Whether a text was written by claimgraph, of articles that it is no more of. */
export const isOwnOutput = (text: string): boolean => OWN.test(text.slice(0, BEGINNING));

/** Of the columns that a table of claims has, those that no table of articles would. */
const OWN_COLUMNS = ['claim', 'speaker_id', 'source_words'];

/** Whether a table with these columns was written by claimgraph: of claims, not of articles. */
export const isOwnTable = (names: readonly string[]): boolean => OWN_COLUMNS.every((name) => names.includes(name));

export function ownOutput(name: string): InputProblem {
  const message = 'claimgraph wrote it, of other articles. Give those.';
  return { name, code: 'own-output', message, isUsual: true };
}
