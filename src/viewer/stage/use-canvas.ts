import { type RefObject, useEffect, useRef } from 'react';
import type { Tints } from '../../graph/drawing/tints.ts';
import { focusOn } from '../../graph/filter/neighbourhood.ts';
import type { CanvasEvents, CanvasState, Drawing, GraphCanvas } from '../graph-canvas-contract.ts';
import { findLitCommunity } from '../state/communities.ts';
import { findLit } from '../state/lit.ts';
import { nameOf } from '../state/name-of.ts';
import { selectionOf, targetOf } from '../state/targets.ts';
import { encodeView } from '../state/url.ts';
import type { Selection } from '../state/view-state.ts';
import { type AppContextValue, useApp } from '../store/app-context.ts';
import { canCorrect } from '../store/can-correct.ts';
import { canvasCell, pinned } from '../store/canvas-cell.ts';
import { useCell } from '../store/cell.ts';
import { hoveredMembers } from '../store/community-cell.ts';
import { type Theme, theme } from '../store/theme.ts';
import { hovered, notice, overlay } from '../store/ui-cells.ts';
import type { PictureState } from './use-picture.ts';
import { useTints } from './use-tints.ts';

/** All that the picture is drawn from. */
interface Scene extends PictureState, Pick<AppContextValue, 'index' | 'state' | 'shown' | 'act'> {
  readonly theme: Theme;
  readonly tints: Tints | undefined;
}

/** Draws the picture into the container and keeps it up to date; hovering does not pass through React. */
export function useCanvas(container: RefObject<HTMLElement | null>, drawn: PictureState, onFailure: () => void): void {
  const { index, state, shown, act } = useApp();
  const { graph, picture, visible } = drawn;
  const tints = useTints();
  const look = useCell(theme);
  const canvas = useCell(canvasCell);
  const scene = useRef<Scene>({ ...drawn, index, state, shown, act, theme: look, tints });
  scene.current = { ...drawn, index, state, shown, act, theme: look, tints };

  useEffect(() => {
    let [left, made]: [boolean, GraphCanvas | undefined] = [false, undefined];
    import('../canvas/create-graph-canvas.ts')
      .then(({ createGraphCanvas }) => {
        if (left || !container.current) return;
        made = createGraphCanvas(
          container.current,
          drawingOf(scene.current),
          canvasState(scene.current),
          events(scene),
        );
        canvasCell.set(made);
      })
      .catch(() => left || onFailure());
    const update = () => made?.update(canvasState(scene.current));
    const unsubscribe = [hovered.subscribe(update), hoveredMembers.subscribe(update)];
    return () => {
      left = true;
      for (const leave of unsubscribe) leave();
      canvasCell.set(undefined);
      pinned.set(false);
      made?.kill();
    };
  }, [container, onFailure]);

  useEffect(() => canvas?.setDrawing({ graph, crowd: picture.crowd }), [canvas, graph, picture]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the picture is drawn from, read through the scene
  useEffect(() => {
    canvas?.update(canvasState(scene.current));
  }, [canvas, picture, visible, shown, state.selection, state.open, state.camera, look, tints]);

  useEffect(() => {
    const target = state.selection && targetOf(picture, visible, state.selection);
    if (target) canvas?.reveal(target);
  }, [canvas, picture, visible, state.selection]);
}

const drawingOf = ({ graph, picture }: Scene): Drawing => ({ graph, crowd: picture.crowd });

function canvasState(scene: Scene): CanvasState {
  const { picture, index, shown, visible, state } = scene;
  const hover = hovered.get();
  const focus: Selection | undefined =
    hover ?? state.selection ?? (state.open && { type: 'claim', id: state.open.claim });
  const selected = state.selection && targetOf(picture, visible, state.selection);
  const over = hover && targetOf(picture, visible, hover);
  const members = hoveredMembers.get();
  const lit = members
    ? findLitCommunity(picture, visible, members)
    : focus && findLit(picture, index, shown, visible, focus);
  return {
    visibleNodes: visible.nodes,
    visibleEdges: visible.edges,
    theme: scene.theme,
    ...(state.camera && { camera: state.camera }),
    frame: encodeView({ view: 'actors', filters: state.filters }),
    ...(selected && { selected }),
    ...(over && { hovered: over }),
    ...(scene.tints && { tints: scene.tints }),
    ...(lit && lit.nodes.size > 0 && { lit }),
  };
}

function events(scene: RefObject<Scene>): CanvasEvents {
  return {
    onPinned: (isAny) => pinned.set(isAny),
    onCamera: (camera) => scene.current.act.setCamera(camera),
    onHover: (target) => hovered.set(target && selectionOf(scene.current.picture, target)),
    canDrop: (node, onto) => {
      const { index } = scene.current;
      return canCorrect(index) && index.entities.has(node) && index.entities.has(onto);
    },
    onOver: (node, onto) => {
      const { index } = scene.current;
      hovered.set(onto === undefined ? undefined : { type: 'actor', id: onto });
      if (onto !== undefined) notice.set(`Let go to say that ${nameOf(index, node)} is ${nameOf(index, onto)}.`);
    },
    onDrop: (node, onto) => overlay.set({ correct: { do: 'merge', id: onto, other: node } }),
    onSelect: (target) => scene.current.act.select(target && selectionOf(scene.current.picture, target)),
    onFocus: (node) => {
      const { index, state, act } = scene.current;
      if (index.entities.has(node)) act.setFilter('around', focusOn(state.filters.around, node));
    },
  };
}
