import { createCell } from '../store/cell.ts';

/** Text that was pasted on the page and waits to be read. */
export const pasted = createCell<string | undefined>(undefined);
