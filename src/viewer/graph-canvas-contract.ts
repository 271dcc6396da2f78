import type Graph from 'graphology';
import type { PictureState, Target } from '../graph/drawing/picture-state.ts';
import type { CameraView } from './state/view-state.ts';

export type { Target };

/**
 * What there is to draw. `graph` is a projection (graph/project): nodes with x, y, size, label, kind, and `where` of such
 * as share their name; edges with stance or kind, weight. The room is divided among the `crowd`.
 */
export interface Drawing {
  readonly graph: Graph;
  readonly crowd: ReadonlySet<string>;
}

/** What the picture shows, all of it: the canvas holds no state of its own but what is dragged or laid out. */
export interface CanvasState extends PictureState {
  /** What is filtered by: when it changes and other things show, they are brought into view. */
  readonly frame: string;
  /** Where one looks; absent: at all there is. */
  readonly camera?: CameraView;
}

export interface CanvasEvents {
  /** `undefined` when the pointer leaves. */
  readonly onHover: (target: Target | undefined) => void;
  /** `undefined` for a click on the ground. */
  readonly onSelect: (target: Target | undefined) => void;
  /** A double click on a node. */
  readonly onFocus: (node: string) => void;
  /** Whether a node that is let go on another is dropped there, and does not stay where it was dragged. */
  readonly canDrop: (node: string, onto: string) => boolean;
  /** A node is held above another one it can be dropped on; `undefined` when it no longer is. */
  readonly onOver: (node: string, onto: string | undefined) => void;
  readonly onDrop: (node: string, onto: string) => void;
  /** Someone has moved or zoomed the picture, and it stands still again; `undefined` once all of it is shown. */
  readonly onCamera: (camera: CameraView | undefined) => void;
  /** Whether anyone stands elsewhere than the drawing has them. */
  readonly onPinned: (isAny: boolean) => void;
  /** The graphics card took the picture away and gives no new one: the page then shows the claims table in its place. */
  readonly onLost?: () => void;
}

/** The one door to sigma. */
export interface GraphCanvas {
  setDrawing(drawing: Drawing): void;
  update(state: CanvasState): void;
  zoom(direction: 'in' | 'out' | 'fit'): void;
  /** Brings the target into view if it is outside. */
  reveal(target: Target): void;
  /**
   * Lays out what is shown anew, frame by frame, from where everyone stands; those who were dragged stay. Ends when
   * everyone is at rest, or when it is stopped, by a person or since other things are shown.
   */
  arrange(): Promise<'at-rest' | 'stopped'>;
  stopArranging(): void;
  /** Puts everyone who was dragged or laid out back. */
  unpin(): void;
  /** What is shown, drawn again at twice the size with the given caption lines below. */
  toPng(caption: readonly string[]): Promise<Blob>;
  /** The same as SVG. */
  toSvg(caption: readonly string[]): Promise<string>;
  kill(): void;
}

/** Throws ClaimgraphError `no-webgl` where the browser has none: the page then shows the claims table in its place. */
export type CreateGraphCanvas = (
  container: HTMLElement,
  drawing: Drawing,
  state: CanvasState,
  events: CanvasEvents,
) => GraphCanvas;
