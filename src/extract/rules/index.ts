import { contentAfter } from './content-after.ts';
import type { Rule } from './rule.ts';
import { sourceBetween } from './source-between.ts';
import { sourceFirst } from './source-first.ts';
import { sourceLast } from './source-last.ts';

/** Every rule proposes what it can; which proposals stand is weighed (see weigh.ts) and chosen (see choose.ts). */
export const RULES: readonly Rule[] = [sourceBetween, sourceLast, sourceFirst, contentAfter];
