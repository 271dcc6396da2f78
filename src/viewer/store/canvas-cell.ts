import type { GraphCanvas } from '../graph-canvas-contract.ts';
import { createCell } from './cell.ts';

/** The picture, while there is one: for the zoom buttons and the export. */
export const canvasCell = createCell<GraphCanvas | undefined>(undefined);

/** Whether anyone in the picture stands where they were dragged. */
export const pinned = createCell(false);
