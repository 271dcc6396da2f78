import type { ArticleInput } from './article-input.ts';
import { joinSame } from './join-same.ts';
import { tellApart } from './tell-apart.ts';

/** The articles each once, with all it came as, and under an id of its own: what a graph is built of. */
export const eachOnce = (inputs: readonly ArticleInput[]): ArticleInput[] => tellApart(joinSame(inputs));
