import type { MultiDirectedGraph as Graph } from 'graphology';
import { type Box, Boxes } from './boxes.ts';
import { insistOnNames } from './insist-on-names.ts';
import { DIMMED, GROUND, nodeLookOf } from './look.ts';
import { brokenLines, type NameLines, nameLines } from './name-lines.ts';
import type { Pen } from './pen.ts';
import type { PictureState } from './picture-state.ts';
import { type NameToPlace, type PlacedName, placeNames, type Room } from './place-names.ts';
import type { Scene, ScreenNode } from './scene.ts';
import { WIDTH_OF_SHAPE } from './shapes.ts';
import { type Line, writeName } from './write-name.ts';

/** Longest name as a rule, and for what is selected or under the pointer, in characters. */
const LENGTH = { usual: 38, always: 72 };
/** Of the lines of a name, by the size of its letters; where it is found is written smaller. */
const LEADING = 1.16;
const WHERE_SIZE = 0.88;
/** One name for each patch of this many square pixels: more is a carpet. */
const PATCH = 5_000;
/** For each patch of this many, one of the largest nodes is named even where that covers a small one. */
const WEIGHTY_PATCH = 40_000;
/** Claims and articles are named where few things are in view; before that their words would hide the actors. */
const FEW = 24;

const isUtterance = (kind: unknown): boolean => kind === 'claim' || kind === 'article';

/** Draws the names of a scene; keeps what it measured and where names stood from frame to frame. */
export class Names {
  readonly #family: string;
  readonly #widths = new Map<string, number>();
  readonly #sides = new Map<string, number>();
  #scene: Scene | undefined;
  #placed: readonly PlacedName[] = [];
  #nodes = new Boxes();

  constructor(family: string) {
    this.#family = family;
  }

  /** A font has arrived: everything is measured again. */
  forget(): void {
    this.#widths.clear();
    this.#scene = undefined;
  }

  /** Other things are in the picture now: every name may look for its best place again. */
  settle(): void {
    this.#sides.clear();
  }

  draw(
    pen: Pen,
    graph: Graph,
    scene: Scene,
    state: PictureState,
    room: Room,
    floats: () => readonly Box[] = () => [],
  ): void {
    if (scene !== this.#scene) {
      this.#placed = this.#place(pen, graph, scene, room, floats());
      this.#scene = scene;
    }
    const always = endsOf(graph, state);
    const wanted = this.#wanted(pen, graph, scene, state, always);
    const names = wanted.length === 0 ? this.#placed : insistOnNames(this.#placed, wanted, room, this.#nodes);
    for (const name of names) {
      const dim = state.lit !== undefined && !state.lit.nodes.has(name.id) && !always.has(name.id);
      const text = linesOf(graph, name.id, always.has(name.id), name.isBroken);
      const size = sizeOf(scene.nodes.get(name.id)!.radius);
      writeName(
        pen,
        name,
        this.#lay(pen, text, size, always.has(name.id)),
        GROUND[state.theme],
        dim ? DIMMED.names : 1,
      );
    }
  }

  #place(pen: Pen, graph: Graph, scene: Scene, room: Room, floats: readonly Box[]): readonly PlacedName[] {
    const inView = [...scene.nodes.values()].filter(
      ({ x, y, radius }) => x > -radius && y > -radius && x < room.width + radius && y < room.height + radius,
    );
    const budget = Math.max(20, Math.floor((room.width * room.height) / PATCH));
    const chosen = inView
      .filter(({ id }) => inView.length <= FEW || !isUtterance(graph.getNodeAttribute(id, 'kind')))
      .sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
      .slice(0, budget);
    const names = chosen.map((node) => this.#measure(pen, graph, node, false));
    const weightiest = Math.ceil((room.width * room.height) / WEIGHTY_PATCH);
    this.#nodes = boxesOf(inView, floats);
    const obstacles = { all: this.#nodes, weighty: boxesOf(chosen.slice(0, weightiest), floats) };
    return placeNames(names, room, obstacles, this.#sides, weightiest);
  }

  #wanted(pen: Pen, graph: Graph, scene: Scene, state: PictureState, always: ReadonlySet<string>) {
    const others = [...(state.lit?.nodes ?? [])].filter((id) => !always.has(id));
    const radius = (id: string): number => scene.nodes.get(id)?.radius ?? 0;
    others.sort((a, b) => radius(b) - radius(a) || (a < b ? -1 : 1));
    return [...always, ...others].flatMap((id) => {
      const node = scene.nodes.get(id);
      const must = always.has(id);
      return node === undefined ? [] : [{ ...this.#measure(pen, graph, node, must), always: must }];
    });
  }

  #measure(pen: Pen, graph: Graph, node: ScreenNode, always: boolean): NameToPlace {
    const { label, where, kind } = graph.getNodeAttributes(node.id);
    const room = (text: NameLines) => {
      const lines = this.#lay(pen, text, sizeOf(node.radius), always);
      const width = lines.reduce((widest, line) => Math.max(widest, line.width), 0) + 2;
      return { width, height: lines.reduce((sum, line) => sum + line.height, 3) };
    };
    const broken = always ? undefined : brokenLines(label, where, LENGTH.usual);
    const radius = node.radius * WIDTH_OF_SHAPE[nodeLookOf(kind).shape];
    return { ...node, radius, ...room(linesOf(graph, node.id, always)), broken: broken && room(broken) };
  }

  /** The lines of a name, each with its font and the room it takes. */
  #lay(pen: Pen, { lines, where }: NameLines, size: number, always: boolean): readonly Line[] {
    const line = (text: string, font: string, size: number): Line => {
      const key = `${font} ${text}`;
      let width = this.#widths.get(key);
      if (width === undefined) {
        pen.font = font;
        width = Math.ceil(pen.measureText(text).width);
        this.#widths.set(key, width);
      }
      return { text, font, width, height: size * LEADING };
    };
    const laid = lines.map((text) => line(text, this.#font(size, always), size));
    const small = Math.round(2 * size * WHERE_SIZE) / 2;
    return where === '' ? laid : [...laid, line(where, this.#font(small, false), small)];
  }

  #font(size: number, always: boolean): string {
    return `${always ? 600 : 400} ${size}px ${this.#family}`;
  }
}

function boxesOf(nodes: readonly ScreenNode[], floats: readonly Box[]): Boxes {
  const boxes = new Boxes();
  for (const box of floats) boxes.add(box);
  for (const { id, x, y, radius: r } of nodes) boxes.add({ id, left: x - r, top: y - r, right: x + r, bottom: y + r });
  return boxes;
}

function linesOf(graph: Graph, id: string, always: boolean, isBroken = false): NameLines {
  const { label, where } = graph.getNodeAttributes(id);
  const broken = isBroken ? brokenLines(label, where, LENGTH.usual) : undefined;
  return broken ?? nameLines(label, where, always ? LENGTH.always : LENGTH.usual);
}

/** Bigger nodes have slightly bigger names; whole half pixels, so that few widths are measured. */
const sizeOf = (radius: number): number => Math.round(2 * Math.min(15, Math.max(11.5, 10.5 + radius * 0.16))) / 2;

/** What is selected or under the pointer, as nodes: of an edge both its ends. */
function endsOf(graph: Graph, { selected, hovered }: PictureState): ReadonlySet<string> {
  const ids = [hovered, selected].flatMap((target) => {
    if (target === undefined) return [];
    if (target.type === 'node') return graph.hasNode(target.id) ? [target.id] : [];
    return graph.hasEdge(target.id) ? graph.extremities(target.id) : [];
  });
  return new Set(ids);
}
