import type { Attribution } from './attribution.ts';
import type { Chain, Mention } from './mention.ts';
import type { Note } from './note.ts';
import type { TieMention } from './tie.ts';

/** All that was found in one article. Mentions and attributions are sorted by start, then end. */
export interface Extraction {
  readonly article: string;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly attributions: readonly Attribution[];
  readonly ties: readonly TieMention[];
  readonly notes: readonly Note[];
}
