import type { MultiDirectedGraph as Graph } from 'graphology';
import { lookOfEdge, widthOfEdge } from './edge-look.ts';
import { arrowOf, type Curve, SEGMENTS } from './geometry.ts';
import { DIMMED, type EdgeLook, GROUND, type Line, type NodeLook, type Theme } from './look.ts';
import type { Pen } from './pen.ts';
import type { PictureState } from './picture-state.ts';
import type { Scene } from './scene.ts';
import { traceShape } from './shapes.ts';
import { lookOfNode } from './tints.ts';

const DASHES: Readonly<Record<Line, (width: number) => readonly number[]>> = {
  solid: () => [],
  dashed: (width) => [5 + width / 2, 4 + width / 2],
  dotted: (width) => [0.1, Math.max(5, width * 2)],
};

/** Draws the scene with a 2D context, as the shaders do: for pictures that leave the page. */
export function paintScene(pen: Pen, graph: Graph, scene: Scene, state: PictureState): void {
  const { lit, theme } = state;
  const isLit = (type: 'nodes' | 'edges', id: string): boolean => lit === undefined || lit[type].has(id);
  const paint = (which: boolean): void => {
    for (const [id, curve] of scene.edges) {
      if (isLit('edges', id) !== which) continue;
      pen.globalAlpha = which ? 1 : DIMMED.edges;
      paintEdge(pen, curve, lookOfEdge(graph, id), widthOfEdge(graph, id), theme);
    }
  };
  paint(false);
  paint(true);
  pen.globalAlpha = 1;
  for (const which of [false, true])
    for (const node of scene.nodes.values()) {
      if (isLit('nodes', node.id) !== which) continue;
      const look = lookOfNode(graph.getNodeAttribute(node.id, 'kind'), node.id, state.tints);
      paintNode(pen, look, node, theme, which ? 1 : DIMMED.nodes);
    }
  const chosen = state.selected?.type === 'node' ? scene.nodes.get(state.selected.id) : undefined;
  if (chosen === undefined) return;
  pen.beginPath();
  pen.arc(chosen.x, chosen.y, chosen.radius + 4.4, 0, 2 * Math.PI);
  pen.lineWidth = 1.8;
  pen.strokeStyle = GROUND[theme].ink;
  pen.stroke();
}

export function paintEdge(pen: Pen, curve: Curve, look: EdgeLook, width: number, theme: Theme): void {
  const arrow = arrowOf(width);
  const tip = curve.at(1);
  const before = curve.at(1 - 0.5 / SEGMENTS);
  const speed = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const ux = (tip.x - before.x) / speed;
  const uy = (tip.y - before.y) / speed;
  pen.strokeStyle = look.color[theme];
  pen.fillStyle = look.color[theme];
  pen.lineWidth = width;
  pen.lineCap = look.line === 'dotted' ? 'round' : 'butt';
  pen.setLineDash([...DASHES[look.line](width)]);
  pen.beginPath();
  for (let i = 0; i <= SEGMENTS; i++) {
    const point = curve.at(i / SEGMENTS);
    // The line ends inside its arrow, or it would show beside the tip.
    const isUnderArrow = look.arrow && Math.hypot(point.x - tip.x, point.y - tip.y) < arrow.length * 0.8;
    if (isUnderArrow && i > 0) break;
    if (i === 0) pen.moveTo(point.x, point.y);
    else pen.lineTo(point.x, point.y);
  }
  if (look.arrow) pen.lineTo(tip.x - ux * arrow.length * 0.8, tip.y - uy * arrow.length * 0.8);
  pen.stroke();
  pen.setLineDash([]);
  if (!look.arrow) return;
  const corner = (along: number, across: number) =>
    [tip.x - ux * along - uy * across, tip.y - uy * along + ux * across] as const;
  pen.beginPath();
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(...corner(arrow.length, arrow.half));
  pen.lineTo(...corner(arrow.length * 0.78, 0));
  pen.lineTo(...corner(arrow.length, -arrow.half));
  pen.closePath();
  pen.fill();
}

export function paintNode(
  pen: Pen,
  look: NodeLook,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  theme: Theme,
  strength: number,
): void {
  const { paper } = GROUND[theme];
  const shape = (): void => {
    pen.beginPath();
    traceShape(pen, look.shape, x, y, radius);
  };
  shape();
  pen.fillStyle = paper;
  pen.fill();
  pen.lineWidth = 3;
  pen.strokeStyle = paper;
  pen.stroke();
  pen.globalAlpha = strength;
  pen.fillStyle = look.color[theme];
  pen.strokeStyle = look.color[theme];
  if (look.shape === 'dotted') paintDots(pen, x, y, radius);
  else {
    shape();
    if (look.fill === 'solid') pen.fill();
    else {
      pen.lineWidth = 1.3;
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
}

function paintDots(pen: Pen, x: number, y: number, radius: number): void {
  const dot = Math.min(1.7, Math.max(0.85, radius * 0.11));
  const ring = radius - dot;
  const count = Math.max(7, Math.floor((2 * Math.PI * ring) / (dot * 3.7)));
  for (let i = 0; i < count; i++) {
    const angle = ((i + 0.5) / count) * 2 * Math.PI;
    pen.beginPath();
    pen.arc(x + ring * Math.cos(angle), y + ring * Math.sin(angle), dot, 0, 2 * Math.PI);
    pen.fill();
  }
}
