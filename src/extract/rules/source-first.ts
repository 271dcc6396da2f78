import { contentsAfter } from './contents.ts';
import { NOTHING, type Rule } from './rule.ts';
import { sentenceOf } from './scene.ts';
import { sourcesAfter } from './sources.ts';

/**
 * The cue opens the sentence, the source follows it, then the content.
 *
 *     According to the board, the mill will close.      Said Rae Holm: “We are late.”
 *     ============ ^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~       ==== ^^^^^^^^  ~~~~~~~~~~~~~~
 */
export const sourceFirst: Rule = {
  name: 'source-first',
  propose(scene, cue) {
    const opens = cue.first === sentenceOf(scene, cue.first).from;
    if (cue.form !== 'preposition' && !(opens && cue.form === 'finite')) return [];
    return sourcesAfter(scene, cue, cue.last).flatMap((source) => {
      const contents = contentsAfter(scene, cue, source.ranges[0]!.to);
      if (contents.length === 0) return [];
      return [{ features: [], sources: [source], contents, tails: [NOTHING] }];
    });
  },
};
