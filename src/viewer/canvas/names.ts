import type Graph from 'graphology';
import type { CanvasState } from '../graph-canvas-contract.ts';
import { DIMMED, GROUND, nodeLookOf } from './look.ts';
import { Boxes, insistOnNames, type NameToPlace, type PlacedName, placeNames, type Room } from './place-names.ts';
import type { Scene, ScreenNode } from './scene.ts';
import { WIDTH_OF_SHAPE } from './shapes.ts';
import { shownName } from './shown-name.ts';

/** What drawing names needs of a 2D context. */
export type NamePen = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineJoin' | 'textBaseline' | 'globalAlpha'
> &
  Pick<CanvasRenderingContext2D, 'measureText' | 'fillText' | 'strokeText' | 'fillRect'>;

/** Longest name as a rule, and for what is selected or under the pointer, in characters. */
const LENGTH = { usual: 30, always: 72 };
/** One name for each patch of this many square pixels: more is a carpet. */
const PATCH = 7_500;
/** As many of the largest nodes are named even where that covers a small one. */
const WEIGHTIEST = 12;
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

  draw(pen: NamePen, graph: Graph, scene: Scene, state: CanvasState, room: Room): void {
    if (scene !== this.#scene) {
      this.#placed = this.#place(pen, graph, scene, room);
      this.#scene = scene;
    }
    const always = endsOf(graph, state);
    const wanted = this.#wanted(pen, graph, scene, state, always);
    const names = wanted.length === 0 ? this.#placed : insistOnNames(this.#placed, wanted, room);
    for (const name of names) {
      const dim = state.lit !== undefined && !state.lit.nodes.has(name.id) && !always.has(name.id);
      const text = textOf(graph, name.id, always.has(name.id));
      pen.font = this.#font(sizeOf(scene.nodes.get(name.id)!.radius), always.has(name.id));
      write(pen, text, name, GROUND[state.theme], dim ? DIMMED.names : 1);
    }
  }

  #place(pen: NamePen, graph: Graph, scene: Scene, room: Room): readonly PlacedName[] {
    const inView = [...scene.nodes.values()].filter(
      ({ x, y, radius }) => x > -radius && y > -radius && x < room.width + radius && y < room.height + radius,
    );
    const budget = Math.max(20, Math.floor((room.width * room.height) / PATCH));
    const chosen = inView
      .filter(({ id }) => inView.length <= FEW || !isUtterance(graph.getNodeAttribute(id, 'kind')))
      .sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
      .slice(0, budget);
    const names = chosen.map((node) => this.#measure(pen, graph, node, false));
    const obstacles = { all: boxesOf(chosen), weighty: boxesOf(chosen.slice(0, WEIGHTIEST)) };
    return placeNames(names, room, obstacles, this.#sides, WEIGHTIEST);
  }

  #wanted(pen: NamePen, graph: Graph, scene: Scene, state: CanvasState, always: ReadonlySet<string>) {
    const others = [...(state.lit?.nodes ?? [])].filter((id) => !always.has(id));
    const radius = (id: string): number => scene.nodes.get(id)?.radius ?? 0;
    others.sort((a, b) => radius(b) - radius(a) || (a < b ? -1 : 1));
    return [...always, ...others].flatMap((id) => {
      const node = scene.nodes.get(id);
      const must = always.has(id);
      return node === undefined ? [] : [{ ...this.#measure(pen, graph, node, must), always: must }];
    });
  }

  #measure(pen: NamePen, graph: Graph, node: ScreenNode, always: boolean): NameToPlace {
    const text = textOf(graph, node.id, always);
    const size = sizeOf(node.radius);
    const font = this.#font(size, always);
    const key = `${font} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      pen.font = font;
      width = Math.ceil(pen.measureText(text).width) + 2;
      this.#widths.set(key, width);
    }
    const reach = WIDTH_OF_SHAPE[nodeLookOf(graph.getNodeAttribute(node.id, 'kind')).shape];
    return { ...node, radius: node.radius * reach, width, height: size + 4 };
  }

  #font(size: number, always: boolean): string {
    return `${always ? 600 : 400} ${size}px ${this.#family}`;
  }
}

function boxesOf(nodes: readonly ScreenNode[]): Boxes {
  const boxes = new Boxes();
  for (const { x, y, radius: r } of nodes) boxes.add({ left: x - r, top: y - r, right: x + r, bottom: y + r });
  return boxes;
}

const textOf = (graph: Graph, id: string, always: boolean): string =>
  shownName(graph.getNodeAttribute(id, 'label'), always ? LENGTH.always : LENGTH.usual);

/** The name on a ground of paper, so that lines passing under it do not strike it through. */
function write(pen: NamePen, text: string, at: PlacedName, ground: (typeof GROUND)['light'], strength: number): void {
  const y = (at.top + at.bottom) / 2;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = ground.paper;
  pen.globalAlpha = 0.72;
  pen.fillStyle = ground.paper;
  pen.fillRect(at.left, at.top + 2, at.right - at.left, at.bottom - at.top - 4);
  pen.globalAlpha = 0.9;
  pen.strokeText(text, at.left + 1, y);
  pen.fillStyle = ground.ink;
  pen.globalAlpha = strength;
  pen.fillText(text, at.left + 1, y);
  pen.globalAlpha = 1;
}

/** Bigger nodes have slightly bigger names; whole half pixels, so that few widths are measured. */
const sizeOf = (radius: number): number => Math.round(2 * Math.min(15, Math.max(11.5, 10.5 + radius * 0.16))) / 2;

/** What is selected or under the pointer, as nodes: of an edge both its ends. */
function endsOf(graph: Graph, { selected, hovered }: CanvasState): ReadonlySet<string> {
  const ids = [hovered, selected].flatMap((target) => {
    if (target === undefined) return [];
    if (target.type === 'node') return graph.hasNode(target.id) ? [target.id] : [];
    return graph.hasEdge(target.id) ? graph.extremities(target.id) : [];
  });
  return new Set(ids);
}
