import type Graph from 'graphology';
import type { Brush } from './brush.ts';
import { isMotionReduced, RATIO } from './camera.ts';
import type { EdgeInk, NodeInk } from './ink.ts';
import { createEdgeProgram, createNodeProgram } from './programs.ts';
import { Sigma } from './sigma.ts';

/** What sigma asks back. The reducers are installed once and read the state of the moment. */
interface SigmaHost {
  readonly brush: Brush;
  /** By how much nodes are smaller or larger than their size says. */
  readonly sizing: () => number;
  readonly inkOfNode: (id: string) => NodeInk;
  readonly inkOfEdge: (id: string) => EdgeInk;
  readonly onRender: () => void;
  /** Someone has moved or zoomed the picture by hand. */
  readonly onCameraTaken: () => void;
  readonly onContextLost: (lost: Sigma) => void;
}

/** How long things glide, in milliseconds. */
const MOTION = 160;

export function openSigma(stage: HTMLElement, graph: Graph, host: SigmaHost): Sigma {
  const motion = isMotionReduced() ? 1 : MOTION;
  const renderer = new Sigma(graph, stage, {
    // The container may be hidden behind a sheet when the picture is made.
    allowInvalidContainer: true,
    // Names are drawn by names.ts, which lets none cover another.
    renderLabels: false,
    stagePadding: 0,
    minCameraRatio: RATIO.min,
    maxCameraRatio: RATIO.max,
    enableCameraRotation: false,
    zoomDuration: motion,
    inertiaDuration: motion,
    doubleClickZoomingDuration: motion,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / host.sizing(),
    defaultNodeType: 'shape',
    defaultEdgeType: 'ribbon',
    nodeProgramClasses: { shape: createNodeProgram(host.brush) },
    edgeProgramClasses: { ribbon: createEdgeProgram(host.brush) },
    nodeReducer: host.inkOfNode,
    edgeReducer: host.inkOfEdge,
  });
  renderer.on('afterRender', host.onRender);
  renderer.getMouseCaptor().on('wheel', host.onCameraTaken);
  renderer.on('moveBody', () => {
    if (renderer.getMouseCaptor().isMoving || renderer.getTouchCaptor().isMoving) host.onCameraTaken();
  });
  for (const canvas of Object.values(renderer.getCanvases()))
    canvas.addEventListener('webglcontextlost', () => host.onContextLost(renderer));
  return renderer;
}

/** Keeps the frame of the graph as it is now: else the whole picture would shift while an outer node is dragged. */
export function holdFrame(renderer: Sigma): void {
  renderer.setCustomBBox(renderer.getBBox());
}
