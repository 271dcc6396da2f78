import type { Sigma } from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Point } from '../../graph/drawing/geometry.ts';
import type { Room } from '../../graph/drawing/place-names.ts';

/** Room to leave around what is fitted: names stand to the right more than to the left. */
const MARGIN = { left: 56, right: 96, top: 60, bottom: 56 } as const;
/** What is left of a picture inside its margins. Narrow ones cannot spare all of them. */
export function roomInside({ width, height }: Room): Room {
  const spare = Math.min(1, width / 600);
  return {
    width: Math.max(40, width - (MARGIN.left + MARGIN.right) * spare),
    height: Math.max(40, height - MARGIN.top - MARGIN.bottom),
  };
}

/** The camera's ratio: how much of the picture is seen. One node alone is not blown up. */
export const RATIO = { min: 0.04, max: 4, fit: 0.35 } as const;
const MOTION = 160;
/** What is this far inside the picture is seen; what is brought in comes further, in pixels. */
const SEEN = 8;
const INSIDE = 72;

/** Motion is left out where the reader asked for none. */
export const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const HOME: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** Far enough apart that rounding does not show. */
const SPAN = 1000;

/**
 * From graph to screen as the camera stands now. sigma's own graphToViewport shows it as it stood when it last drew,
 * and works out a matrix for each point when asked for another camera; the map is a straight one, so three points do.
 */
export function projectionOf(renderer: Sigma): (point: Point) => Point {
  const at = (x: number, y: number): Point =>
    renderer.graphToViewport({ x, y }, { cameraState: renderer.getCamera().getState() });
  const [zero, right, up] = [at(0, 0), at(SPAN, 0), at(0, SPAN)];
  return ({ x, y }) => ({
    x: zero.x + ((right.x - zero.x) * x + (up.x - zero.x) * y) / SPAN,
    y: zero.y + ((right.y - zero.y) * x + (up.y - zero.y) * y) / SPAN,
  });
}

/** Pixels a unit of the graph takes at a ratio of the camera. */
export function pixelsPerUnit(renderer: Sigma, ratio: number): number {
  const at = (x: number): number => renderer.graphToViewport({ x, y: 0 }, { cameraState: HOME }).x;
  return (at(SPAN) - at(0)) / SPAN / ratio;
}

/**
 * The camera in plain units: sigma's own stand in a square frame around the graph. `project` gives pixels at HOME, where
 * one unit of the frame is `unit` pixels wide.
 */
export class Lens {
  readonly #renderer: Sigma;

  constructor(renderer: Sigma) {
    this.#renderer = renderer;
  }

  #frame() {
    const { width, height } = this.#renderer.getDimensions();
    const at = (x: number): number => this.#renderer.framedGraphToViewport({ x, y: 0.5 }, { cameraState: HOME }).x;
    return { width, height, unit: at(1) - at(0) };
  }

  /** The camera that shows a point of the graph in the middle of the picture. */
  #centeredOn(point: Point, ratio: number): CameraState {
    const { width, height, unit } = this.#frame();
    const home = this.#renderer.graphToViewport(point, { cameraState: HOME });
    return { angle: 0, ratio, x: 0.5 + (home.x - width / 2) / unit, y: 0.5 - (home.y - height / 2) / unit };
  }

  /** What is in the middle, and how large: survives a change of the graph's frame. */
  read(): { readonly center: Point; readonly scale: number } {
    const { width, height } = this.#renderer.getDimensions();
    const camera = this.#renderer.getCamera().getState();
    const center = this.#renderer.viewportToGraph({ x: width / 2, y: height / 2 }, { cameraState: camera });
    return { center, scale: pixelsPerUnit(this.#renderer, camera.ratio) };
  }

  restore({ center, scale }: { readonly center: Point; readonly scale: number }): void {
    const home = pixelsPerUnit(this.#renderer, 1);
    this.#go(this.#centeredOn(center, scale > 0 ? home / scale : 1), false);
  }

  /** Shows a point of the graph in the middle, so near. */
  look(center: Point, ratio: number): void {
    this.#go(this.#centeredOn(center, Math.min(RATIO.max, Math.max(RATIO.min, ratio))), false);
  }

  /** Shows all of the given points of the graph. */
  fit(points: readonly Point[], animate: boolean): void {
    if (points.length === 0) {
      this.#go(HOME, animate);
      return;
    }
    const { width, height, unit } = this.#frame();
    const home = points.map((point) => this.#renderer.graphToViewport(point, { cameraState: HOME }));
    const [left, right] = extent(home.map(({ x }) => x));
    const [top, bottom] = extent(home.map(({ y }) => y));
    const spare = Math.min(1, width / 600);
    const inside = roomInside({ width, height });
    const ratio = Math.max(RATIO.fit, (right - left) / inside.width, (bottom - top) / inside.height);
    const shift = { x: ((MARGIN.left - MARGIN.right) / 2) * spare, y: (MARGIN.top - MARGIN.bottom) / 2 };
    this.#go(
      {
        angle: 0,
        ratio,
        x: 0.5 + ((left + right) / 2 - width / 2 - shift.x * ratio) / unit,
        y: 0.5 - ((top + bottom) / 2 - height / 2 - shift.y * ratio) / unit,
      },
      animate,
    );
  }

  zoom(factor: number): void {
    const state = this.#renderer.getCamera().getState();
    this.#go({ ...state, ratio: Math.min(RATIO.max, Math.max(RATIO.min, state.ratio * factor)) }, true);
  }

  /** Moves the picture as little as brings the first point into view, if none of them is; says whether it had to. */
  reveal(points: readonly Point[]): boolean {
    const { width, height } = this.#renderer.getDimensions();
    const isInside = ({ x, y }: Point): boolean => x >= SEEN && y >= SEEN && x <= width - SEEN && y <= height - SEEN;
    const [first] = points;
    if (first === undefined || points.some(isInside)) return false;
    const edge = Math.min(INSIDE, width / 3, height / 3);
    const dx = Math.min(width - edge, Math.max(edge, first.x)) - first.x;
    const dy = Math.min(height - edge, Math.max(edge, first.y)) - first.y;
    const camera = this.#renderer.getCamera().getState();
    const middle = this.#renderer.viewportToGraph({ x: width / 2 - dx, y: height / 2 - dy }, { cameraState: camera });
    this.#go(this.#centeredOn(middle, camera.ratio), true);
    return true;
  }

  #go(state: CameraState, animate: boolean): void {
    const camera = this.#renderer.getCamera();
    if (animate && !isMotionReduced()) void camera.animate(state, { duration: MOTION, easing: 'quadraticOut' });
    else camera.setState(state);
  }
}

function extent(values: readonly number[]): readonly [number, number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return [min, max];
}
