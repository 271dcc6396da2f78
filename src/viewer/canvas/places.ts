import type Graph from 'graphology';
import { arrange } from '../../graph/drawing/arrange.ts';
import type { Point } from '../../graph/drawing/geometry.ts';
import type { Room } from '../../graph/drawing/place-names.ts';
import type { Drawing } from '../graph-canvas-contract.ts';
import { givePositions } from './give-positions.ts';

/** Where the nodes of a drawing stand: as it came, fitted to the room, but for those laid out anew or dragged. */
export class Places {
  readonly #graph: Graph;
  readonly #crowd: ReadonlySet<string>;
  readonly #shipped: ReadonlyMap<string, Point>;
  readonly #pins = new Map<string, Point>();
  readonly #arranged = new Map<string, Point>();
  #room: Room = { width: 0, height: 0 };

  constructor({ graph, crowd }: Drawing) {
    givePositions(graph);
    this.#graph = graph;
    this.#crowd = crowd;
    this.#shipped = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  get isMoved(): boolean {
    return this.#pins.size + this.#arranged.size > 0;
  }

  get pins(): ReadonlyMap<string, Point> {
    return this.#pins;
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
    if (this.isMoved || (room.width === this.#room.width && room.height === this.#room.height)) return false;
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

  /** One who was dragged goes back to where they were. */
  unpin(id: string): void {
    this.#pins.delete(id);
  }

  /** Lays these out; those who were dragged stay where they are nevertheless. */
  lay(ids: readonly string[], places: Float32Array): void {
    ids.forEach((id, i) => {
      this.#arranged.set(id, { x: places[2 * i]!, y: places[2 * i + 1]! });
    });
  }

  /** Everyone goes back to where the drawing has them. */
  putBack(): void {
    this.#pins.clear();
    this.#arranged.clear();
  }

  /** Where it stands, if that is elsewhere than the drawing has it. */
  movedTo(id: string): Point | undefined {
    return this.#pins.get(id) ?? this.#arranged.get(id);
  }

  at(id: string): Point {
    const moved = this.movedTo(id);
    if (moved !== undefined) return moved;
    const { x, y } = this.#graph.getNodeAttributes(id);
    return { x, y };
  }
}
