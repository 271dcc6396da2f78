import type { Correction, UnfittingCorrection } from '../../model/index.ts';
import type { CorrectionLog } from '../../resolve/read-corrections.ts';
import { createCell } from './cell.ts';

/** What was put right in the data that is looked at. */
export interface Corrections extends CorrectionLog {
  /** The log as it is exported. */
  readonly text: string;
  readonly unfitting: readonly UnfittingCorrection[];
  /** The first line that was not in the log the data came with. */
  readonly firstOwn: number;
  /** What was taken back last, to be put right again. */
  readonly redoable: readonly Correction[];
  /** Why they will not be there after a reload, where the browser does not keep them. */
  readonly notKept?: string;
}

/** Undefined until something is put right or the list is asked for. */
export const corrections = createCell<Corrections | undefined>(undefined);

/** What is being worked in. */
export const correcting = createCell<string | undefined>(undefined);
