import { shownName } from './shown-name.ts';

/** A name as it is written beside its node: a line or two, and where it is found, if that tells it from a namesake. */
export interface NameLines {
  readonly lines: readonly string[];
  readonly where: string;
}

/** Names longer than this are broken, if they have a space near their middle. */
const BREAK_FROM = 18;
/** Of where it is found, letters kept at either end, in whole words: what tells two apart may stand at the end. */
const WHERE = { head: 12, tail: 15 } as const;

/**
 *     University of        a long name takes two lines: names side by side then get in each other's way less
 *     Nether Aldermouth
 */
export function nameLines(label: unknown, where: unknown, longest: number, breakFrom = BREAK_FROM): NameLines {
  const name = shownName(label, longest);
  return { lines: name.length < breakFrom ? [name] : breakName(name), where: cutWhere(shownName(where, 200)) };
}

/** The same in two lines, if it has a space; `undefined` where it is broken already, or cannot be. */
export function brokenLines(label: unknown, where: unknown, longest: number): NameLines | undefined {
  if (nameLines(label, where, longest).lines.length > 1) return undefined;
  const broken = nameLines(label, where, longest, 0);
  return broken.lines.length > 1 ? broken : undefined;
}

function breakName(name: string): readonly string[] {
  const middle = name.length / 2;
  let cut = -1;
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1))
    if (Math.abs(at - middle) < Math.abs(cut - middle)) cut = at;
  // A short word alone on its line wins no room.
  if (cut < 4 || name.length - cut < 4) return [name];
  return [name.slice(0, cut), name.slice(cut + 1)];
}

function cutWhere(where: string): string {
  const letters = [...where];
  if (letters.length <= WHERE.head + WHERE.tail + 2) return where;
  const head = letters
    .slice(0, WHERE.head)
    .join('')
    .replace(/\s+\S*$/, '');
  const tail = letters
    .slice(-WHERE.tail)
    .join('')
    .replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}
