import type { Point } from '../../graph/drawing/geometry.ts';
import type { Scene } from '../../graph/drawing/scene.ts';

/** For tests: where things stand, in CSS pixels of the window. Hangs on the container of the picture. */
export interface CanvasProbe {
  /** The middle of a node that is shown. */
  nodePosition(id: string): Point | undefined;
  /** A point on a shown edge, 0 at its source, 1 at the tip of its arrow. */
  edgePoint(id: string, t?: number): Point | undefined;
}

declare global {
  interface HTMLElement {
    __claimgraphCanvas?: CanvasProbe;
  }
}

export function probeOf(stage: HTMLElement, scene: () => Scene): CanvasProbe {
  const onPage = (at: Point | undefined): Point | undefined => {
    if (at === undefined) return undefined;
    const { left, top } = stage.getBoundingClientRect();
    return { x: left + at.x, y: top + at.y };
  };
  return {
    nodePosition: (id) => onPage(scene().nodes.get(id)),
    edgePoint: (id, t = 0.5) => onPage(scene().edges.get(id)?.at(t)),
  };
}
