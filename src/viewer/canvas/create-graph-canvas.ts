import type Graph from 'graphology';
import { ClaimgraphError } from '../../model/index.ts';
import type { CanvasState, CreateGraphCanvas, GraphCanvas, Target } from '../graph-canvas-contract.ts';
import { bendsOf } from './bends.ts';
import { type Brush, brushFor } from './brush.ts';
import { Lens, projectionOf } from './camera.ts';
import { describePicture } from './describe-picture.ts';
import { type Point, SMALLEST } from './geometry.ts';
import { givePositions } from './give-positions.ts';
import { hasWebgl } from './has-webgl.ts';
import { changedBetween, inkOfEdge, inkOfNode, isRefiltered } from './ink.ts';
import { Names } from './names.ts';
import { holdFrame, openSigma } from './open-sigma.ts';
import { listenToPointer } from './pointer.ts';
import { probeOf } from './probe.ts';
import { buildScene, type Scene } from './scene.ts';
import type { Sigma } from './sigma.ts';
import { toPng } from './to-png.ts';

export const createGraphCanvas: CreateGraphCanvas = (container, graph, state, events) => {
  if (!hasWebgl())
    throw new ClaimgraphError('no-webgl', 'This browser draws no WebGL here: read the claims in the table instead.');
  return new SigmaCanvas(container, graph, state, events);
};

class SigmaCanvas implements GraphCanvas {
  readonly #container: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #events: Parameters<CreateGraphCanvas>[3];
  readonly #names: Names;
  readonly #family: string;
  readonly #brush: Brush;
  readonly #pins = new Map<string, Point>();
  readonly #watch: ResizeObserver;
  #graph: Graph;
  #state: CanvasState;
  #bends: ReadonlyMap<string, number>;
  #renderer: Sigma;
  #lens: Lens;
  #scene: { readonly key: string; readonly scene: Scene } | undefined;
  /** Counts what moves or hides things without moving the camera. */
  #version = 0;
  /** The camera shows all there is, and goes on doing so when the picture changes size, until someone moves it. */
  #isFitted = true;
  /** The graph has just come and is not shown yet: nothing glides in from where the last one stood. */
  #isNew = true;
  #isKilled = false;

  constructor(container: HTMLElement, graph: Graph, state: CanvasState, events: Parameters<CreateGraphCanvas>[3]) {
    this.#container = container;
    this.#events = events;
    this.#graph = graph;
    this.#state = state;
    this.#bends = bendsOf(graph);
    this.#family = getComputedStyle(container).fontFamily;
    this.#names = new Names(this.#family);
    this.#stage = document.createElement('div');
    this.#stage.setAttribute('role', 'img');
    this.#stage.style.cssText = 'position:absolute;inset:0;overflow:hidden';
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    container.prepend(this.#stage);
    container.__claimgraphCanvas = probeOf(this.#stage, () => this.#currentScene());
    this.#brush = brushFor(state);
    this.#renderer = this.#open();
    this.#lens = new Lens(this.#renderer);
    this.#fit(false);
    this.#describe();
    this.#watch = new ResizeObserver(() => this.#resized());
    this.#watch.observe(this.#stage);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  setGraph(graph: Graph): void {
    if (graph === this.#graph) return;
    const view = this.#isFitted ? undefined : this.#lens.read();
    this.#graph = graph;
    this.#bends = bendsOf(graph);
    this.#rearranged();
    for (const [node, at] of this.#pins)
      if (graph.hasNode(node)) graph.mergeNodeAttributes(node, { ...at, fixed: true });
    this.#renderer.setCustomBBox(null);
    this.#renderer.setGraph(graph);
    holdFrame(this.#renderer);
    this.#isNew = true;
    if (view === undefined) this.#fit(false);
    else this.#lens.restore(view);
  }

  update(state: CanvasState): void {
    const before = this.#state;
    this.#state = state;
    Object.assign(this.#brush, brushFor(this.#state));
    const refiltered = isRefiltered(before, state);
    if (refiltered) this.#rearranged();
    if (refiltered || before.theme !== state.theme) this.#repaint(this.#graph.nodes(), this.#graph.edges());
    else this.#repaint(changedBetween('node', before, state), changedBetween('edge', before, state));
    if (refiltered && this.#isFitted) this.#fit(!this.#isNew);
    this.#isNew = false;
    if (refiltered || before.selected?.id !== state.selected?.id) this.#describe();
  }

  zoom(direction: 'in' | 'out' | 'fit'): void {
    if (direction === 'fit') this.#fit(true);
    else {
      this.#isFitted = false;
      this.#lens.zoom(direction === 'in' ? 1 / 1.5 : 1.5);
    }
  }

  reveal(target: Target): void {
    const scene = this.#currentScene();
    const node = target.type === 'node' ? scene.nodes.get(target.id) : undefined;
    const curve = target.type === 'edge' ? scene.edges.get(target.id) : undefined;
    // The middle of an edge first: it is what comes into view where none of it is.
    const points = node ? [node] : curve ? [0.5, 0.3, 0.7, 0.1, 0.9].map((t) => curve.at(t)) : [];
    if (points.length > 0 && this.#lens.reveal(points)) this.#isFitted = false;
  }

  toPng(caption: readonly string[]): Promise<Blob> {
    const room = this.#renderer.getDimensions();
    return toPng(this.#graph, this.#currentScene(), this.#state, room, this.#family, caption);
  }

  kill(): void {
    if (this.#isKilled) return;
    this.#isKilled = true;
    this.#watch.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#renderer.kill();
    this.#stage.remove();
    delete this.#container.__claimgraphCanvas;
  }

  #open(): Sigma {
    givePositions(this.#graph);
    const renderer = openSigma(this.#stage, this.#graph, {
      brush: this.#brush,
      inkOfNode: (id) => ({ ...inkOfNode(this.#graph, this.#state, id), ...this.#pins.get(id) }),
      inkOfEdge: (id) => inkOfEdge(this.#graph, this.#state, id, this.#bends.get(id) ?? 0),
      onRender: () => this.#writeNames(),
      onCameraTaken: () => {
        this.#isFitted = false;
      },
      onContextLost: (lost) => this.#reopen(lost),
    });
    listenToPointer({
      renderer,
      events: this.#events,
      scene: () => this.#currentScene(),
      move: (node, to, done) => this.#drag(node, to, done),
      setCursor: (cursor) => {
        this.#stage.style.cursor = cursor;
      },
    });
    holdFrame(renderer);
    return renderer;
  }

  /** A graphics card that was reset takes the picture with it: it is drawn anew on fresh canvases, if it can be. */
  #reopen(lost: Sigma): void {
    if (this.#isKilled || lost !== this.#renderer) return;
    const view = this.#lens.read();
    try {
      lost.kill();
      this.#renderer = this.#open();
      this.#lens = new Lens(this.#renderer);
      this.#lens.restore(view);
    } catch {
      this.#events.onLost?.();
    }
  }

  /** Processes only what changed; all of it where sigma has a whole refresh ahead of it and so has no places yet. */
  #repaint(nodes: readonly string[], edges: readonly string[]): void {
    const partialGraph = {
      nodes: nodes.filter((id) => this.#graph.hasNode(id)),
      edges: edges.filter((id) => this.#graph.hasEdge(id)),
    };
    try {
      this.#renderer.refresh({ partialGraph, skipIndexation: true, schedule: true });
    } catch {
      this.#renderer.refresh({ schedule: true });
    }
  }

  #drag(node: string, to: Point, done: boolean): void {
    this.#pins.set(node, { x: to.x, y: to.y });
    this.#version++;
    if (done) this.#graph.mergeNodeAttributes(node, { x: to.x, y: to.y, fixed: true });
    else this.#repaint([node], this.#graph.edges(node));
  }

  #currentScene(): Scene {
    const { x, y, ratio } = this.#renderer.getCamera();
    const { width, height } = this.#renderer.getDimensions();
    const key = `${x} ${y} ${ratio} ${width} ${height} ${this.#version}`;
    if (this.#scene?.key === key) return this.#scene.scene;
    const scale = this.#renderer.scaleSize();
    const project = projectionOf(this.#renderer);
    const scene = buildScene(this.#graph, this.#state, this.#bends, (id) => {
      const node = this.#graph.getNodeAttributes(id);
      const at = project(this.#pins.get(id) ?? { x: node.x, y: node.y });
      return { id, x: at.x, y: at.y, radius: Math.max(SMALLEST, (node.size ?? 6) * scale) };
    });
    this.#scene = { key, scene };
    return scene;
  }

  #writeNames(): void {
    const pen = this.#renderer?.getCanvases().labels?.getContext('2d');
    if (!pen) return;
    this.#names.draw(pen, this.#graph, this.#currentScene(), this.#state, this.#renderer.getDimensions());
  }

  #fit(animate: boolean): void {
    this.#isFitted = true;
    const points: Point[] = [];
    for (const id of this.#state.visibleNodes) {
      if (!this.#graph.hasNode(id)) continue;
      const { x, y } = this.#graph.getNodeAttributes(id);
      points.push({ x, y });
    }
    this.#lens.fit(points, animate);
  }

  #resized(): void {
    if (this.#isKilled) return;
    this.#renderer.resize();
    this.#names.settle();
    if (this.#isFitted) this.#fit(false);
    this.#renderer.scheduleRender();
  }

  #rearranged(): void {
    this.#version++;
    this.#names.settle();
  }

  readonly #onFonts = (): void => {
    this.#names.forget();
    this.#renderer.scheduleRender();
  };

  #describe(): void {
    this.#stage.setAttribute('aria-label', describePicture(this.#graph, this.#state));
  }
}
