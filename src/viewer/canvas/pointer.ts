import type { Sigma } from 'sigma';
import type { SigmaStageEventPayload as Stage } from 'sigma/types';
import type { Point } from '../../graph/drawing/geometry.ts';
import { edgeAt, nodeAt, REACH, type Scene } from '../../graph/drawing/scene.ts';
import type { CanvasEvents, Target } from '../graph-canvas-contract.ts';

/** What the pointer needs of the canvas. */
export interface PointerHost {
  readonly renderer: Sigma;
  readonly events: CanvasEvents;
  scene(): Scene;
  /** The node is being dragged to this point of the graph; `done` when it is let go. */
  move(node: string, to: Point, done: boolean): void;
  /** The node goes back to where it was before it was dragged. */
  putBack(node: string): void;
  setCursor(cursor: 'grab' | 'grabbing' | 'pointer'): void;
}

/** A hand is not still: less than this is a click. In CSS pixels. */
const STILL = 4;
/** However small a node is, something is held above it within so many pixels. */
const HOLD = 10;
/** The two clicks of a double click lie no further apart. */
const TWICE = 12;

const isTouch = (original: Event): boolean => 'touches' in original;
/** Two fingers move the picture, never a node. */
const isPinch = (original: Event): boolean => 'touches' in original && (original as TouchEvent).touches.length > 1;

/** Nodes first, then the nearest edge. */
function targetAt(scene: Scene, { x, y }: Point, reach: (typeof REACH)['mouse' | 'touch']): Target | undefined {
  const node = nodeAt(scene, x, y, reach.node);
  if (node !== undefined) return { type: 'node', id: node };
  const edge = edgeAt(scene, x, y, reach.edge);
  return edge === undefined ? undefined : { type: 'edge', id: edge };
}

/** The node under the pointer besides the one it holds. */
function otherAt({ nodes }: Scene, { x, y }: Point, held: string): string | undefined {
  for (const node of nodes.values())
    if (node.id !== held && Math.hypot(node.x - x, node.y - y) <= Math.max(node.radius, HOLD)) return node.id;
  return undefined;
}

const isSame = (a: Target | undefined, b: Target | undefined): boolean => a?.type === b?.type && a?.id === b?.id;

/**
 * Hover, click, double click and drag, all measured against the scene. sigma's own picking is not used: its buffer is
 * half as fine as the screen and reads back from the graphics card at every move.
 */
export function listenToPointer(host: PointerHost): void {
  const { renderer, events } = host;
  let hovered: Target | undefined;
  let clicked: { readonly at: Point; readonly target: Target | undefined } | undefined;
  let drag:
    | { readonly node: string; readonly from: Point; readonly grip: Point; moved: boolean; over?: string | undefined }
    | undefined;
  let isAfterDrag = false;

  const hover = (target: Target | undefined): void => {
    host.setCursor(target === undefined ? 'grab' : 'pointer');
    if (isSame(hovered, target)) return;
    hovered = target;
    events.onHover(target);
  };
  const find = ({ event }: Stage): Target | undefined =>
    targetAt(host.scene(), event, isTouch(event.original) ? REACH.touch : REACH.mouse);

  const captor = renderer.getMouseCaptor();
  captor.on('mousemove', (event) => {
    if (drag === undefined && !captor.isMouseDown) hover(targetAt(host.scene(), event, REACH.mouse));
  });
  renderer.on('leaveStage', () => hover(undefined));

  renderer.on('downStage', (stage) => {
    isAfterDrag = false;
    const target = find(stage);
    const { x, y, original } = stage.event;
    if (target?.type !== 'node' || ('button' in original && original.button !== 0)) return;
    const node = host.scene().nodes.get(target.id)!;
    drag = { node: target.id, from: { x, y }, grip: { x: node.x - x, y: node.y - y }, moved: false };
  });
  renderer.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (drag === undefined) return;
    if (isPinch(event.original)) {
      drag = undefined;
      return;
    }
    preventSigmaDefault();
    if (!drag.moved && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < STILL) return;
    drag.moved = true;
    host.setCursor('grabbing');
    host.move(drag.node, renderer.viewportToGraph({ x: event.x + drag.grip.x, y: event.y + drag.grip.y }), false);
    holdOver(drag, otherAt(host.scene(), event, drag.node));
  });
  const holdOver = (held: { readonly node: string; over?: string | undefined }, found: string | undefined): void => {
    const over = found !== undefined && events.canDrop(held.node, found) ? found : undefined;
    if (over === held.over) return;
    held.over = over;
    events.onOver(held.node, over);
  };
  // The button may come up outside the picture, where sigma tells of it only through its captors.
  const letGo = ({ x, y }: Point): void => {
    if (drag?.moved) {
      const { node, grip, over } = drag;
      holdOver(drag, undefined);
      if (over !== undefined) {
        host.putBack(node);
        events.onDrop(node, over);
      } else host.move(node, renderer.viewportToGraph({ x: x + grip.x, y: y + grip.y }), true);
      isAfterDrag = true;
    }
    drag = undefined;
  };
  captor.on('mouseup', letGo);
  renderer.getTouchCaptor().on('touchup', ({ touches, previousTouches }) => {
    const at = touches[0] ?? previousTouches[0];
    if (at !== undefined) letGo(at);
  });

  const click = (stage: Stage): void => {
    const target = find(stage);
    clicked = { at: { x: stage.event.x, y: stage.event.y }, target };
    events.onSelect(target);
  };
  renderer.on('clickStage', (stage) => {
    if (!isAfterDrag) click(stage);
  });
  renderer.on('doubleClickStage', (stage) => {
    const target = find(stage);
    const { x, y } = stage.event;
    // Two quick clicks on two things, or on two spots of the ground, are two clicks.
    const isOne = clicked && isSame(clicked.target, target) && Math.hypot(clicked.at.x - x, clicked.at.y - y) < TWICE;
    if (isOne && target === undefined) return;
    stage.preventSigmaDefault();
    if (!isOne) click(stage);
    else if (target?.type === 'node') events.onFocus(target.id);
  });
}
