import { numbersOf, type Resolution } from '../../model/index.ts';

/** Who speaks about whom, and who is tied to whom, as numbers: places in `resolution.entities`. */
export interface NumberedActors {
  readonly numberOf: (id: string) => number;
  /** Those that are a node of the actors view, in order: they speak, are spoken of, or hold a tie. */
  readonly nodes: Uint32Array;
  /** Claims made, claims talked about in. */
  readonly says: Uint32Array;
  readonly about: Uint32Array;
  readonly isNode: (actor: number) => boolean;
  /** Those most claims are by or about, the first of as many first. */
  readonly strongest: Uint32Array;
  /** Who is joined to an actor, as often as there are claims. */
  readonly neighbours: (actor: number) => Uint32Array;
}

/** So many are laid out and measured. */
const STRONGEST = 4000;

export function numberActors({ entities, claims, ties }: Resolution): NumberedActors {
  const find = numbersOf(entities.length, (number) => entities[number]!.id);
  const numberOf = (id: string): number => find(id)!;
  const isTaking = new Uint8Array(entities.length);
  for (const { speaker, about } of claims) {
    if (speaker !== undefined) isTaking[numberOf(speaker)] = 1;
    for (const id of about) isTaking[numberOf(id)] = 1;
  }
  for (const { from, to } of ties) for (const id of to === undefined ? [from] : [from, to]) isTaking[numberOf(id)] = 1;
  const nodes = Uint32Array.from(entities.keys()).filter((number) => isTaking[number] === 1);
  const [says, about] = [new Uint32Array(entities.length), new Uint32Array(entities.length)];
  for (const claim of claims) {
    if (claim.speaker !== undefined) says[numberOf(claim.speaker)]! += 1;
    for (const id of claim.about) about[numberOf(id)]! += 1;
  }
  const strengthOf = (actor: number): number => says[actor]! + about[actor]!;
  const byStrength = nodes.slice().sort((a, b) => strengthOf(b) - strengthOf(a) || a - b);
  return {
    numberOf,
    nodes,
    says,
    about,
    isNode: (actor) => isTaking[actor] === 1,
    strongest: byStrength.slice(0, STRONGEST),
    neighbours: findNeighbours(entities.length, () => pairsOf({ claims, ties }, numberOf)),
  };
}

function* pairsOf(
  { claims, ties }: Pick<Resolution, 'claims' | 'ties'>,
  numberOf: NumberedActors['numberOf'],
): Generator<readonly [number, number]> {
  for (const { speaker, about } of claims)
    if (speaker !== undefined) for (const id of about) if (id !== speaker) yield [numberOf(speaker), numberOf(id)];
  for (const { from, to } of ties) if (to !== undefined) yield [numberOf(from), numberOf(to)];
}

/** All neighbours in one list, those of each after each other. */
function findNeighbours(
  count: number,
  pairs: () => Iterable<readonly [number, number]>,
): (actor: number) => Uint32Array {
  const ends = new Uint32Array(count + 1);
  for (const [a, b] of pairs()) {
    ends[a + 1]! += 1;
    ends[b + 1]! += 1;
  }
  for (let i = 1; i <= count; i++) ends[i]! += ends[i - 1]!;
  const starts = ends.slice();
  const list = new Uint32Array(ends[count]!);
  for (const [a, b] of pairs()) {
    list[starts[a]!++] = b;
    list[starts[b]!++] = a;
  }
  return (actor) => list.subarray(ends[actor]!, ends[actor + 1]!);
}
