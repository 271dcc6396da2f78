import type { GraphCanvas } from '../graph-canvas-contract.ts';
import { createCell } from './cell.ts';

/** The picture, while there is one: for the zoom buttons and the export. */
export const canvasCell = createCell<GraphCanvas | undefined>(undefined);

/** Whether the picture is being laid out. */
export const arranging = createCell(false);

/** Whether anyone in the picture stands elsewhere than the data has them: dragged there, or laid out. */
export const pinned = createCell(false);
