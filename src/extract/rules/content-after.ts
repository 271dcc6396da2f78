import { contentsAfter } from './contents.ts';
import { NOTHING, type Rule } from './rule.ts';
import { noSource, sourcesBefore } from './sources.ts';

/**
 * The content follows its cue.
 *
 *     Rae Holm said on Monday that the mill would close.      the board, adding that it regrets it
 *     ^^^^^^^^ ====                ~~~~~~~~~~~~~~~~~~~~~      ^^^^^^^^^  ======      ~~~~~~~~~~~~~
 */
export const contentAfter: Rule = {
  name: 'content-after',
  propose(scene, cue) {
    const contents = contentsAfter(scene, cue, cue.last);
    if (contents.length === 0) return [];
    const sources = [...sourcesBefore(scene, cue), noSource(scene, cue)];
    return [{ features: [], sources, contents, tails: [NOTHING] }];
  },
};
