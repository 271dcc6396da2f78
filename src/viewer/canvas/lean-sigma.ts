import { Sigma } from './sigma.ts';

/** What is behind sigma's back door: its canvases and what draws on them, by the names of its layers. */
interface Layers {
  readonly elements: Record<string, HTMLCanvasElement>;
  readonly webGLContexts: Record<string, WebGLRenderingContext>;
  readonly canvasContexts: Record<string, CanvasRenderingContext2D>;
}
type Door = { prototype: Record<string, unknown> };

/** The layer whose canvas a layer draws on: lines lie under nodes on one, names on the other. */
const SHARED: Readonly<Record<string, string>> = {
  nodes: 'edges',
  hoverNodes: 'edges',
  labels: 'edgeLabels',
  hovers: 'edgeLabels',
};

/**
 * sigma on three canvases in place of seven. Where a browser draws by software each canvas is read back from the renderer
 * at every frame, which takes longer than drawing on it. Nothing is drawn for picking, nor for what sigma would highlight:
 * the pointer is measured against the scene (see pointer.ts), and sigma's own question what lies under it would wait for
 * the renderer at every move.
 */
export class LeanSigma extends Sigma {
  override createWebGLContext(id: string, options: Parameters<Sigma['createWebGLContext']>[1] = {}) {
    if (!(id in SHARED)) return super.createWebGLContext(id, { ...options, picking: false });
    const { webGLContexts } = share(this, id, 'webGLContexts');
    return webGLContexts[id]!;
  }

  override createCanvasContext(id: string, options?: Parameters<Sigma['createCanvasContext']>[1]): this {
    if (!(id in SHARED)) return super.createCanvasContext(id, options);
    share(this, id, 'canvasContexts');
    return this;
  }

  /**
   * Has the renderer begin at once, beside what the page still does for this frame. It puts a plain flush off until the
   * picture is asked for, when the page can do nothing but wait; a fence it does not.
   */
  startDrawing(): void {
    const gl = layersOf(this).webGLContexts.edges;
    if (!(gl instanceof WebGL2RenderingContext)) return;
    gl.deleteSync(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0));
    gl.flush();
  }

  override killLayer(id: string): this {
    if (!(id in SHARED)) return super.killLayer(id);
    const { elements, webGLContexts, canvasContexts } = layersOf(this);
    for (const record of [elements, webGLContexts, canvasContexts]) delete record[id];
    return this;
  }
}

Object.assign((LeanSigma as unknown as Door).prototype, {
  getNodeAtPosition: () => null,
  renderHighlightedNodes: () => undefined,
});

/** For the nodes that sigma would highlight: there are none. */
export const NO_PROGRAM = class {
  kill(): void {}
} as unknown as NonNullable<ConstructorParameters<typeof Sigma>[2]>['nodeHoverProgramClasses'] extends
  | Readonly<Record<string, infer Program>>
  | undefined
  ? Program
  : never;

const layersOf = (sigma: Sigma): Layers => sigma as unknown as Layers;

function share(sigma: Sigma, id: string, kind: 'webGLContexts' | 'canvasContexts'): Layers {
  const layers = layersOf(sigma);
  const on = SHARED[id]!;
  layers.elements[id] = layers.elements[on]!;
  layers[kind][id] = layers[kind][on] as never;
  return layers;
}
