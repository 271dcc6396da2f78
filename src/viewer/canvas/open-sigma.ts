import { MultiDirectedGraph } from 'graphology';
import type { Brush } from './brush.ts';
import { isMotionReduced, pixelsPerUnit, RATIO } from './camera.ts';
import type { EdgeInk, NodeInk } from './ink.ts';
import { LeanSigma, NO_PROGRAM } from './lean-sigma.ts';
import { createEdgeProgram, createNodeProgram } from './programs.ts';
import type { Sigma } from './sigma.ts';

/** What sigma asks back. The reducers are installed once and read the state of the moment. */
interface SigmaHost {
  readonly brush: Brush;
  readonly inkOfNode: (id: string) => NodeInk;
  readonly inkOfEdge: (id: string) => EdgeInk;
  readonly onRender: () => void;
  /** Someone has moved or zoomed the picture by hand. */
  readonly onCameraTaken: () => void;
  readonly onContextLost: (lost: Sigma) => void;
}

/** How long things glide, in milliseconds. */
const MOTION = 160;
/** Smallest and largest a node is drawn, as a multiple of its size. */
const SIZES = { min: 0.5, max: 1.8 } as const;

export function openSigma(stage: HTMLElement, host: SigmaHost): Sigma {
  const motion = isMotionReduced() ? 1 : MOTION;
  const sizing = (ratio: number): number => (isOpen ? sizeAt(renderer, ratio) : 1);
  let isOpen = false;
  const renderer = new LeanSigma(new MultiDirectedGraph(), stage, {
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
    zoomToSizeRatioFunction: (ratio) => 1 / sizing(ratio),
    defaultNodeType: 'shape',
    defaultEdgeType: 'ribbon',
    nodeProgramClasses: { shape: createNodeProgram(host.brush) },
    nodeHoverProgramClasses: { shape: NO_PROGRAM },
    edgeProgramClasses: { ribbon: createEdgeProgram(host.brush) },
    nodeReducer: host.inkOfNode,
    edgeReducer: host.inkOfEdge,
  });
  isOpen = true;
  renderer.on('afterRender', () => {
    renderer.startDrawing();
    host.onRender();
  });
  renderer.getMouseCaptor().on('wheel', host.onCameraTaken);
  renderer.on('moveBody', () => {
    if (renderer.getMouseCaptor().isMoving || renderer.getTouchCaptor().isMoving) host.onCameraTaken();
  });
  for (const canvas of new Set(Object.values(renderer.getCanvases())))
    canvas.addEventListener('webglcontextlost', () => host.onContextLost(renderer));
  return renderer;
}

/**
 * Nodes are as large as they say where the picture stands at its own scale, one pixel a unit: the layout has kept room
 * for them. Seen from farther off they shrink, but less than the space between them, and closer they grow likewise.
 */
function sizeAt(renderer: Sigma, ratio: number): number {
  return Math.min(SIZES.max, Math.max(SIZES.min, Math.sqrt(pixelsPerUnit(renderer, ratio))));
}
