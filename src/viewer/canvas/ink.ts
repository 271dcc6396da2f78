import type Graph from 'graphology';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { lookOfEdge, widthOfEdge } from '../../graph/drawing/edge-look.ts';
import { LINES, SHAPES } from '../../graph/drawing/look.ts';
import { lookOfNode } from '../../graph/drawing/tints.ts';
import type { CanvasState, Target } from '../graph-canvas-contract.ts';

/** What the reducers hand to the programs beside sigma's own fields. */
export interface NodeInk extends NodeDisplayData {
  readonly shape: number;
  readonly lit: boolean;
  readonly ring: 0 | 1 | 2;
}
export interface EdgeInk extends EdgeDisplayData {
  readonly line: number;
  readonly arrow: boolean;
  readonly lit: boolean;
  readonly bend: number;
}

/** A hovered or selected edge is this much wider, in CSS pixels. */
const CHOSEN_WIDTH = 1.2;

const isTarget = (target: Target | undefined, type: Target['type'], id: string): boolean =>
  target?.type === type && target.id === id;

/** What sigma is told of a node: everything it is drawn with. */
export function inkOfNode(graph: Graph, state: CanvasState, id: string): NodeInk {
  const { x, y, size, kind } = graph.getNodeAttributes(id);
  const look = lookOfNode(kind, id, state.tints);
  const isSelected = isTarget(state.selected, 'node', id);
  const isHovered = isTarget(state.hovered, 'node', id);
  return {
    x,
    y,
    type: 'shape',
    label: '',
    size: size ?? 6,
    color: look.color[state.theme],
    hidden: !state.visibleNodes.has(id),
    highlighted: false,
    forceLabel: false,
    zIndex: 0,
    shape: SHAPES.indexOf(look.shape),
    lit: state.lit?.nodes.has(id) === true || isSelected || isHovered,
    ring: isSelected ? 2 : isHovered ? 1 : 0,
  };
}

export function inkOfEdge(graph: Graph, state: CanvasState, id: string, bend: number): EdgeInk {
  const look = lookOfEdge(graph, id);
  const isChosen = isTarget(state.selected, 'edge', id) || isTarget(state.hovered, 'edge', id);
  return {
    type: 'ribbon',
    label: '',
    size: widthOfEdge(graph, id) + (isChosen ? CHOSEN_WIDTH : 0),
    color: look.color[state.theme],
    hidden: !state.visibleEdges.has(id),
    forceLabel: false,
    zIndex: 0,
    line: LINES.indexOf(look.line),
    arrow: look.arrow,
    lit: state.lit?.edges.has(id) === true || isChosen,
    bend,
  };
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && [...a].every((id) => b.has(id)));

/** Whether the second state shows other nodes or edges than the first. */
export const isRefiltered = (before: CanvasState, after: CanvasState): boolean =>
  !isSameSet(before.visibleNodes, after.visibleNodes) || !isSameSet(before.visibleEdges, after.visibleEdges);

/** Ids of nodes or edges that look different in the second state: lit in one of the two, selected or hovered in either. */
export function changedBetween(type: Target['type'], before: CanvasState, after: CanvasState): readonly string[] {
  const key = type === 'node' ? 'nodes' : 'edges';
  const ids = new Set<string>();
  const [a, b] = [before.lit?.[key], after.lit?.[key]];
  for (const id of a ?? []) if (!b?.has(id)) ids.add(id);
  for (const id of b ?? []) if (!a?.has(id)) ids.add(id);
  for (const target of [before.selected, before.hovered, after.selected, after.hovered])
    if (target?.type === type) ids.add(target.id);
  return [...ids];
}
