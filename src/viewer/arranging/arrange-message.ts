import type { Held, LiveTask } from '../../graph/live-layout.ts';

/** What the thread that lays out is told: what there is; then, each time, to go on. It answers each step with a Frame. */
export type ArrangeMessage = { readonly task: LiveTask } | { readonly held: Held; readonly rounds: number };
