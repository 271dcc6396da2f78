import type { Tints } from './tints.ts';

/** What can be hovered or selected in a picture. */
export type Target = { readonly type: 'node' | 'edge'; readonly id: string };

/** What a picture shows. */
export interface PictureState {
  readonly visibleNodes: ReadonlySet<string>;
  readonly visibleEdges: ReadonlySet<string>;
  readonly selected?: Target;
  readonly hovered?: Target;
  /** Nodes and edges at full strength while the rest is dimmed; absent: nothing is dimmed. */
  readonly lit?: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  readonly theme: 'light' | 'dark';
  /** Colours of communities, in place of those of kinds. */
  readonly tints?: Tints;
}
