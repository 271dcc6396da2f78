import type Graph from 'graphology';
import { arrange } from '../../graph/drawing/arrange.ts';
import type { Point } from '../../graph/drawing/geometry.ts';
import type { Room } from '../../graph/drawing/place-names.ts';
import type { Drawing } from '../graph-canvas-contract.ts';
import { givePositions } from './give-positions.ts';

/** Where the nodes of a drawing stand: as it was laid out, fitted to the room, but for those a person dragged. */
export class Places {
  readonly #graph: Graph;
  readonly #crowd: ReadonlySet<string>;
  readonly #shipped: ReadonlyMap<string, Point>;
  readonly #pins = new Map<string, Point>();
  #room: Room = { width: 0, height: 0 };

  constructor({ graph, crowd }: Drawing) {
    givePositions(graph);
    this.#graph = graph;
    this.#crowd = crowd;
    this.#shipped = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  get isPinned(): boolean {
    return this.#pins.size > 0;
  }

  /** Of those the room is divided among. */
  get extent(): { x: [number, number]; y: [number, number] } {
    const ids = this.#crowd.size > 0 ? this.#crowd : this.#shipped.keys();
    const box = { x: [0, 0] as [number, number], y: [0, 0] as [number, number] };
    [...ids].forEach((id, i) => {
      const { x, y } = this.#graph.getNodeAttributes(id);
      box.x = i === 0 ? [x, x] : [Math.min(box.x[0], x), Math.max(box.x[1], x)];
      box.y = i === 0 ? [y, y] : [Math.min(box.y[0], y), Math.max(box.y[1], y)];
    });
    return box;
  }

  /** Divides the room anew, if it has changed; not where a person has put someone in their place. */
  arrange(room: Room): boolean {
    if (this.isPinned || (room.width === this.#room.width && room.height === this.#room.height)) return false;
    this.#room = room;
    const places = arrange(this.#shipped, this.#crowd, room, (id) => this.#graph.getNodeAttribute(id, 'size') ?? 0);
    this.#graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
      attributes: ['x', 'y'],
    });
    return true;
  }

  pin(id: string, at: Point): void {
    this.#pins.set(id, { x: at.x, y: at.y });
  }

  /** Everyone goes back to where the drawing has them, or the one that is named. */
  unpin(id?: string): void {
    if (id === undefined) this.#pins.clear();
    else this.#pins.delete(id);
  }

  pinOf(id: string): Point | undefined {
    return this.#pins.get(id);
  }

  at(id: string): Point {
    const pin = this.#pins.get(id);
    if (pin !== undefined) return pin;
    const { x, y } = this.#graph.getNodeAttributes(id);
    return { x, y };
  }
}
