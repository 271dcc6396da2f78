import { GROUND } from '../../graph/drawing/look.ts';
import type { CanvasState } from '../graph-canvas-contract.ts';

type Rgb = readonly [number, number, number];

/** What both programs read anew at every frame; the canvas keeps one and changes it in place. */
export interface Brush {
  paper: Rgb;
  ink: Rgb;
  /** Something is lit, so the rest is dimmed. */
  dimmed: boolean;
  /** Strength and thinness of edges that are not lit: a dense picture gets fainter, finer lines. */
  edgeStrength: number;
  edgeThin: number;
}

/** From this many edges on, lines that are not lit get fainter and finer; the floors keep them to be seen. */
const DENSE = { edges: 250, strength: 0.14, thin: 0.45 } as const;

export function brushFor({ theme, lit, visibleEdges }: CanvasState): Brush {
  const density = Math.sqrt(DENSE.edges / Math.max(DENSE.edges, visibleEdges.size));
  return {
    paper: rgb(GROUND[theme].paper),
    ink: rgb(GROUND[theme].ink),
    dimmed: lit !== undefined,
    edgeStrength: Math.max(DENSE.strength, density),
    edgeThin: Math.max(DENSE.thin, density),
  };
}

const rgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16) / 255,
  Number.parseInt(hex.slice(3, 5), 16) / 255,
  Number.parseInt(hex.slice(5, 7), 16) / 255,
];
