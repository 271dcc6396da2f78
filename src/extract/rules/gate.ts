import type { Cue } from '../find-cues.ts';
import { keyOf, type Scene, sentenceOf, step } from './scene.ts';

/** What the tables ask to tell a cue that reports a claim from the same word in another sense ("a close call"). */
export function gateFeatures(scene: Scene, cue: Cue): string[] {
  const { terms, quoteOf, cuesBefore } = scene;
  const sentence = sentenceOf(scene, cue.head);
  const head = terms[cue.head]!;
  const before = cue.first === sentence.from ? 'start' : keyOf(scene, cue.first - 1);
  const next = keyOf(scene, cue.last);
  const ending = /(?:ed|ing|s)$/.exec(head.lower)?.[0] ?? 'base';
  const quoted = quoteOf[cue.head]! >= 0;
  const earlier = Math.min(2, cuesBefore[cue.head]! - cuesBefore[sentence.from]!);
  const helpers = terms.slice(cue.first, cue.head).map((t) => (t.tag === 'adverb' ? 'adverb' : t.lower));
  const opener = keyOf(scene, sentence.from);
  return [
    'G',
    `G ${cue.stem}`,
    `G ${cue.stance} ${cue.form}`,
    `G ${cue.stem} ${head.tag} ${ending}`,
    `G ${head.tag} ${ending} ${before}`,
    `G ${cue.stem} ${next}`,
    `G ${cue.form} ${next}`,
    `G ${cue.stem} ${cue.form} ${before}`,
    `G quoted ${quoted} ${cue.form}`,
    `G quote near ${quoteNear(scene, cue, sentence.from, sentence.to)} ${cue.form}`,
    `G helpers ${helpers.slice(0, 2).join(' ')}`,
    `G negated ${cue.negated}`,
    `G earlier ${earlier} ${cue.form}`,
    `G opener ${opener} ${step(cue.first - sentence.from)}`,
    `G capital ${/^\p{Lu}/u.test(head.text)} ${cue.first === sentence.from}`,
    `G under ${isUnder(scene, cue, sentence.from)}`,
  ];
}

/** Whether an earlier cue of the sentence has a clause that this one stands in ("said that they promised"). */
function isUnder(scene: Scene, cue: Cue, from: number): string {
  const { terms, quoteOf, cuesBefore } = scene;
  for (let i = cue.first - 1; i >= from; i--) {
    if (quoteOf[i] !== quoteOf[cue.head] || terms[i]!.text === ';') return 'no';
    if (cuesBefore[i + 1]! > cuesBefore[i]!) return terms[i + 1]?.lower === 'that' ? 'that' : terms[i]!.tag;
    if (terms[i]!.lower === 'if' || terms[i]!.lower === 'who' || terms[i]!.lower === 'whether') return terms[i]!.lower;
  }
  return 'no';
}

function quoteNear(scene: Scene, cue: Cue, from: number, to: number): string {
  const { quoteOf } = scene;
  let sides = '';
  if (cue.first > 0 && quoteOf[cue.first - 1]! >= 0) sides += 'touching ';
  for (let i = cue.first - 1; i >= from; i--) {
    if (quoteOf[i]! >= 0 && quoteOf[i] !== quoteOf[cue.head]) {
      sides += 'left ';
      break;
    }
  }
  for (let i = cue.last; i < to; i++) {
    if (quoteOf[i]! >= 0 && quoteOf[i] !== quoteOf[cue.head]) return `${sides}right ${step(i - cue.last)}`;
  }
  return sides;
}
