import type Graph from 'graphology';
import { bendsOf } from '../../graph/drawing/bends.ts';
import { type Point, SMALLEST } from '../../graph/drawing/geometry.ts';
import { Names } from '../../graph/drawing/names.ts';
import { buildScene, type Scene } from '../../graph/drawing/scene.ts';
import type { SheetSource } from '../../graph/drawing/sheet.ts';
import { ClaimgraphError } from '../../model/index.ts';
import type { CanvasState, CreateGraphCanvas, Drawing, GraphCanvas, Target } from '../graph-canvas-contract.ts';
import { type Brush, brushFor } from './brush.ts';
import { isMotionReduced, projectionOf, roomInside } from './camera.ts';
import { describePicture } from './describe-picture.ts';
import { drawnGraph } from './drawn-graph.ts';
import { floatsOver } from './floats.ts';
import { hasWebgl } from './has-webgl.ts';
import { changedBetween, inkOfEdge, inkOfNode, isRefiltered } from './ink.ts';
import { heldOf, liveTask } from './live-task.ts';
import { openSigma } from './open-sigma.ts';
import { Places } from './places.ts';
import { listenToPointer } from './pointer.ts';
import { probeOf } from './probe.ts';
import { Sight } from './sight.ts';
import type { Sigma } from './sigma.ts';

export const createGraphCanvas: CreateGraphCanvas = (container, drawing, state, events) => {
  if (!hasWebgl())
    throw new ClaimgraphError('no-webgl', 'This browser draws no WebGL here: read the claims in the table instead.');
  return new SigmaCanvas(container, drawing, state, events);
};

class SigmaCanvas implements GraphCanvas {
  readonly #container: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #events: Parameters<CreateGraphCanvas>[3];
  readonly #names: Names;
  readonly #family: string;
  readonly #brush: Brush;
  readonly #watch: ResizeObserver;
  #graph: Graph;
  #places: Places;
  #state: CanvasState;
  #bends: ReadonlyMap<string, number>;
  #renderer: Sigma;
  readonly #sight: Sight;
  #scene: { readonly key: string; readonly scene: Scene } | undefined;
  /** Counts what moves or hides things without moving the camera. */
  #version = 0;
  /** The graph has just come and is not shown yet: nothing glides in from where the last one stood. */
  #isNew = false;
  #isKilled = false;
  #arranging: AbortController | undefined;

  constructor(container: HTMLElement, drawing: Drawing, state: CanvasState, events: Parameters<CreateGraphCanvas>[3]) {
    this.#container = container;
    this.#events = events;
    this.#graph = drawing.graph;
    this.#places = new Places(drawing);
    this.#state = state;
    this.#bends = bendsOf(drawing.graph);
    this.#family = getComputedStyle(container).fontFamily;
    this.#names = new Names(this.#family);
    this.#stage = document.createElement('div');
    this.#stage.setAttribute('role', 'img');
    this.#stage.style.cssText = 'position:absolute;inset:0;overflow:hidden';
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    container.prepend(this.#stage);
    this.#arrange();
    container.__claimgraphCanvas = probeOf(this.#stage, () => this.#currentScene());
    this.#brush = brushFor(state);
    this.#renderer = this.#open();
    this.#sight = new Sight(this.#renderer, {
      extent: () => this.#places.extent,
      points: () => this.#shownPoints(),
      onCamera: events.onCamera,
    });
    this.#sight.fit(false);
    this.#sight.follow(state.camera);
    this.#renderer.setGraph(drawnGraph(this.#graph, state));
    this.#describe();
    this.#watch = new ResizeObserver(() => this.#resized());
    this.#watch.observe(this.#stage);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  setDrawing(drawing: Drawing): void {
    const { graph } = drawing;
    if (graph === this.#graph || this.#isKilled) return;
    this.stopArranging();
    this.#isNew = true;
    this.#graph = graph;
    this.#places = new Places(drawing);
    this.#bends = bendsOf(graph);
    this.#renderer.setGraph(drawnGraph(graph, this.#state));
    this.#arrange();
    this.#events.onPinned(false);
  }

  update(state: CanvasState): void {
    if (this.#isKilled) return;
    const [before, isNew] = [this.#state, this.#isNew];
    this.#state = state;
    this.#isNew = false;
    const brush = brushFor(state);
    const isBrushed = JSON.stringify(brush) !== JSON.stringify(this.#brush);
    Object.assign(this.#brush, brush);
    const refiltered = isNew || isRefiltered(before, state);
    if (refiltered) {
      this.stopArranging();
      this.#rearranged();
      if (isNew) this.#renderer.setGraph(drawnGraph(this.#graph, state));
    } else if (before.theme !== state.theme || before.tints !== state.tints) this.#renderer.refresh({ schedule: true });
    else {
      const [nodes, edges] = [changedBetween('node', before, state), changedBetween('edge', before, state)];
      if (isBrushed || nodes.length + edges.length > 0) this.#repaint(nodes, edges);
    }
    // What a filter leaves is brought into view, wherever one was looking; what a selection adds leaves the camera be.
    if (isNew || (refiltered && (this.#sight.isFitted || before.frame !== state.frame))) this.#sight.fit(!isNew);
    // After the camera has moved: drawing takes the place of what that has asked for, and all is drawn once.
    if (refiltered && !isNew) this.#renderer.setGraph(drawnGraph(this.#graph, state));
    if (before.camera !== state.camera) this.#sight.follow(state.camera);
    if (refiltered || before.selected?.id !== state.selected?.id) this.#describe();
  }

  zoom(direction: 'in' | 'out' | 'fit'): void {
    if (direction === 'fit') this.#sight.fit(true);
    else this.#sight.zoom(direction);
  }

  reveal(target: Target): void {
    const scene = this.#currentScene();
    const node = target.type === 'node' ? scene.nodes.get(target.id) : undefined;
    const curve = target.type === 'edge' ? scene.edges.get(target.id) : undefined;
    // The middle of an edge first: it is what comes into view where none of it is.
    this.#sight.reveal(node ? [node] : curve ? [0.5, 0.3, 0.7, 0.1, 0.9].map((t) => curve.at(t)) : []);
  }

  async arrange(): Promise<'at-rest' | 'stopped'> {
    this.stopArranging();
    const own = new AbortController();
    this.#arranging = own;
    const { runArranging } = await import('../arranging/run-arranging.ts');
    const drawn = this.#renderer.getGraph();
    const ids = drawn.nodes();
    const room = this.#renderer.getDimensions();
    const task = liveTask(ids, drawn, this.#graph, (id) => this.#places.at(id), room);
    const end = await runArranging(task, {
      held: () => heldOf(ids, this.#places.pins),
      place: ({ places }) => this.#lay(ids, places),
      isStill: isMotionReduced(),
      signal: own.signal,
    });
    if (end === 'at-rest') {
      this.#rearranged();
      this.#sight.fit(true);
      this.#renderer.scheduleRender();
    }
    return end;
  }

  stopArranging(): void {
    this.#arranging?.abort();
  }

  #lay(ids: readonly string[], places: Float32Array): void {
    this.#places.lay(ids, places);
    this.#version++;
    this.#repaint(ids, this.#renderer.getGraph().edges());
    this.#events.onPinned(true);
  }

  unpin(): void {
    this.stopArranging();
    this.#places.putBack();
    this.#rearranged();
    this.#arrange();
    this.#renderer.refresh();
    this.#sight.fit(true);
    this.#events.onPinned(false);
  }

  async toPng(caption: readonly string[]): Promise<Blob> {
    const { toPng } = await import('./to-png.ts');
    return toPng(this.#sheetSource(), caption);
  }

  async toSvg(caption: readonly string[]): Promise<string> {
    const { toSvg } = await import('./to-svg.ts');
    return toSvg(this.#sheetSource(), caption);
  }

  #sheetSource(): SheetSource {
    const room = this.#renderer.getDimensions();
    return { graph: this.#graph, scene: this.#currentScene(), state: this.#state, room, family: this.#family };
  }

  kill(): void {
    if (this.#isKilled) return;
    this.#isKilled = true;
    this.stopArranging();
    this.#watch.disconnect();
    this.#sight.kill();
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#renderer.kill();
    this.#stage.remove();
    delete this.#container.__claimgraphCanvas;
  }

  /** With nothing in it yet: the camera is put in its place first. */
  #open(): Sigma {
    const renderer = openSigma(this.#stage, {
      brush: this.#brush,
      inkOfNode: (id) => ({ ...inkOfNode(this.#graph, this.#state, id), ...this.#places.movedTo(id) }),
      inkOfEdge: (id) => inkOfEdge(this.#graph, this.#state, id, this.#bends.get(id) ?? 0),
      onRender: () => this.#writeNames(),
      onCameraTaken: () => this.#sight.taken(),
      onContextLost: (lost) => this.#reopen(lost),
    });
    listenToPointer({
      renderer,
      events: this.#events,
      scene: () => this.#currentScene(),
      move: (node, to, done) => this.#drag(node, to, done),
      putBack: (node) => this.#putBack(node),
      setCursor: (cursor) => {
        this.#stage.style.cursor = cursor;
      },
    });
    this.#holdFrame(renderer);
    return renderer;
  }

  /** A graphics card that was reset takes the picture with it: it is drawn anew on fresh canvases, if it can be. */
  #reopen(lost: Sigma): void {
    if (this.#isKilled || lost !== this.#renderer) return;
    try {
      const looked = this.#sight.read();
      lost.kill();
      this.#renderer = this.#open();
      this.#sight.reopen(this.#renderer, looked);
      this.#renderer.setGraph(drawnGraph(this.#graph, this.#state));
    } catch {
      this.#events.onLost?.();
    }
  }

  /** Processes only what changed; all of it where sigma has a whole refresh ahead of it and so has no places yet. */
  #repaint(nodes: readonly string[], edges: readonly string[]): void {
    const drawn = this.#renderer.getGraph();
    const partialGraph = {
      nodes: nodes.filter((id) => drawn.hasNode(id)),
      edges: edges.filter((id) => drawn.hasEdge(id)),
    };
    try {
      this.#renderer.refresh({ partialGraph, skipIndexation: true, schedule: true });
    } catch {
      this.#renderer.refresh({ schedule: true });
    }
  }

  #drag(node: string, to: Point, done: boolean): void {
    this.#places.pin(node, to);
    this.#version++;
    this.#repaint([node], this.#graph.edges(node));
    if (done) this.#events.onPinned(true);
  }

  #putBack(node: string): void {
    this.#places.unpin(node);
    this.#version++;
    this.#repaint([node], this.#graph.edges(node));
  }

  #currentScene(): Scene {
    const { x, y, ratio } = this.#renderer.getCamera();
    const { width, height } = this.#renderer.getDimensions();
    const key = `${x} ${y} ${ratio} ${width} ${height} ${this.#version}`;
    if (this.#scene?.key === key) return this.#scene.scene;
    const scale = this.#renderer.scaleSize();
    const project = projectionOf(this.#renderer);
    const scene = buildScene(this.#graph, this.#state, this.#bends, (id) => {
      const at = project(this.#places.at(id));
      return {
        id,
        x: at.x,
        y: at.y,
        radius: Math.max(SMALLEST, (this.#graph.getNodeAttribute(id, 'size') ?? 6) * scale),
      };
    });
    this.#scene = { key, scene };
    return scene;
  }

  #writeNames(): void {
    const pen = this.#renderer?.getCanvases().labels?.getContext('2d');
    // What is shown of a new graph is not said yet.
    if (!pen || this.#isNew) return;
    this.#names.draw(pen, this.#graph, this.#currentScene(), this.#state, this.#renderer.getDimensions(), () =>
      floatsOver(this.#stage),
    );
  }

  #shownPoints(): readonly Point[] {
    const shown = [...this.#state.visibleNodes].filter((id) => this.#graph.hasNode(id));
    return shown.map((id) => this.#places.at(id));
  }

  #resized(): void {
    if (this.#isKilled) return;
    this.#renderer.resize();
    this.#names.settle();
    if (this.#sight.isFitted) {
      this.#arrange();
      this.#sight.fit(false);
    }
    this.#renderer.scheduleRender();
  }

  #arrange(): void {
    const room = roomInside({ width: this.#stage.clientWidth, height: this.#stage.clientHeight });
    if (this.#places.arrange(room) && this.#renderer) this.#holdFrame(this.#renderer);
    this.#version++;
  }

  /** The frame is that of all places, whatever is shown of them: else filtering and dragging would shift the picture. */
  #holdFrame(renderer: Sigma): void {
    renderer.setCustomBBox(this.#places.extent);
    renderer.refresh();
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
