import { createSteps, type PairGraph, UndirectedGraph } from './algorithms.ts';
import { type Box, separate } from './separate.ts';

/** What is laid out while one looks on: where everyone stands, how large they are, in pixels, and who is joined to whom. */
export interface LiveTask {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly radius: number }[];
  /** Pairs as places in `nodes`, each once, with the number of claims. */
  readonly pairs: readonly (readonly [from: number, to: number, weight: number])[];
  /** How much wider than high the picture is. */
  readonly aspect: number;
}

/** Who is held where, by their place in `nodes`: those a person has dragged. */
export type Held = readonly (readonly [node: number, x: number, y: number])[];

/** Where everyone stands after some rounds: x and y, in the order of the nodes. */
export interface Frame {
  readonly places: Float32Array;
  /** Nothing moves any more. */
  readonly isAtRest: boolean;
}

/** Room for one node with its name, in square pixels. */
const SHARE = 6_000;
/** An even spread over a width of 1 deviates by 0.29. */
const EVEN = 0.29;
/** Pixels by which nodes move in a frame on average, below which they are at rest; and rounds after which they have to be. */
const STILL = 0.25;
const MOST_ROUNDS = 1_200;
/** Frames in which those who cover each other glide apart at the end. */
const GLIDE = 10;
/** Kept free around a node, in pixels. */
const AIR = 10;

/**
 * ForceAtlas2 from where everyone stands, some rounds at a time. It fills the room the nodes had before, and whoever is
 * held stays where they are held while the others move about them.
 */
export class LiveLayout {
  readonly #task: LiveTask;
  readonly #steps: ReturnType<typeof createSteps>;
  readonly #middle: readonly [number, number];
  readonly #area: number;
  readonly #stretch: number;
  #scale: number;
  #rounds = 0;
  #glide: { readonly from: Float32Array; readonly to: Float32Array; left: number } | undefined;

  constructor(task: LiveTask) {
    this.#task = task;
    const { nodes } = task;
    const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
    this.#middle = [middleOf(xs), middleOf(ys)];
    this.#area = Math.max(nodes.length * SHARE, extentOf(xs) * extentOf(ys));
    this.#stretch = Math.sqrt(task.aspect);
    // In ForceAtlas2's own units a node keeps about ten from its neighbours.
    this.#scale = Math.sqrt(this.#area / Math.max(1, nodes.length)) / 10;
    this.#steps = createSteps(graphOf(task, (x, y) => this.#toUnits(x, y)));
  }

  step(held: Held, rounds: number): Frame {
    if (this.#glide) return this.#glideOn(held);
    const before = this.#read();
    this.#steps.hold(held.map(([node, x, y]) => [node, ...this.#toUnits(x, y)] as const));
    this.#steps.run(rounds);
    this.#rounds += rounds;
    this.#rescale();
    const places = this.#read();
    for (const [node, x, y] of held) places.set([x, y], 2 * node);
    const isCalm = meanMove(before, places) < STILL || this.#rounds >= MOST_ROUNDS;
    if (isCalm) this.#glide = { from: places, to: this.#apart(places), left: GLIDE };
    return { places, isAtRest: false };
  }

  #glideOn(held: Held): Frame {
    const { from, to } = this.#glide!;
    this.#glide!.left -= 1;
    const share = 1 - this.#glide!.left / GLIDE;
    const places = from.map((at, i) => at + (to[i]! - at) * share);
    for (const [node, x, y] of held) places.set([x, y], 2 * node);
    return { places, isAtRest: this.#glide!.left <= 0 };
  }

  /** Nobody covers anybody. */
  #apart(places: Float32Array): Float32Array {
    const boxes = this.#task.nodes.map(
      ({ radius }, i): Box => ({ x: places[2 * i]!, y: places[2 * i + 1]!, radius: radius + AIR, name: 0 }),
    );
    separate(boxes);
    return new Float32Array(boxes.flatMap(({ x, y }) => [x, y]));
  }

  /** The picture fills its room however far the forces push: only their proportions are looked at. */
  #rescale(): void {
    const units = this.#steps.read();
    const [x, y] = [deviation(units, 0), deviation(units, 1)];
    if (x > 1e-6 && y > 1e-6) this.#scale = EVEN * Math.sqrt(this.#area / (x * y));
  }

  #read(): Float32Array {
    const [middleX, middleY] = this.#middle;
    return this.#steps
      .read()
      .map((unit, i) =>
        i % 2 === 0 ? middleX + unit * this.#scale * this.#stretch : middleY + (unit * this.#scale) / this.#stretch,
      );
  }

  #toUnits(x: number, y: number): [number, number] {
    return [(x - this.#middle[0]) / this.#scale / this.#stretch, ((y - this.#middle[1]) / this.#scale) * this.#stretch];
  }
}

function graphOf({ nodes, pairs }: LiveTask, toUnits: (x: number, y: number) => [number, number]): PairGraph {
  const graph: PairGraph = new UndirectedGraph();
  nodes.forEach(({ x, y }, i) => {
    const [unitX, unitY] = toUnits(x, y);
    graph.addNode(String(i), { x: unitX, y: unitY, size: 1 });
  });
  for (const [from, to, weight] of pairs) graph.addUndirectedEdge(String(from), String(to), { weight });
  return graph;
}

function meanMove(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < before.length; i += 2) sum += Math.hypot(after[i]! - before[i]!, after[i + 1]! - before[i + 1]!);
  return sum / Math.max(1, before.length / 2);
}

/** Of every second value, from `first` on. */
function deviation(values: Float32Array, first: 0 | 1): number {
  const own = values.filter((_value, i) => i % 2 === first);
  const mean = own.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length);
  return Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, own.length));
}

const middleOf = (values: readonly number[]): number => (least(values) - least(values.map((value) => -value))) / 2;
const extentOf = (values: readonly number[]): number => -least(values.map((value) => -value)) - least(values);

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
}
