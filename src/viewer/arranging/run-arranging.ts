import type { Frame, Held, LiveTask } from '../../graph/live-layout.ts';
import { openLayout } from './open-layout.ts';

/** What the layout needs of the picture. */
export interface ArrangeHost {
  /** Who is held where, at this moment: one may drag while it goes on. */
  held(): Held;
  /** Puts everyone where the frame has them. */
  place(frame: Frame): void;
  /** Whether only the end is to be seen. */
  readonly isStill: boolean;
  readonly signal: AbortSignal;
}

/** Rounds between two frames: about as many as a frame has time for. */
const ROUNDS = 1_500;
const FEWEST = 1;
const MOST = 6;
/** Where only the end is seen. */
const AT_ONCE = 200;

/** Lays out frame by frame until everyone is at rest, or it is stopped; tells which. */
export async function runArranging(task: LiveTask, host: ArrangeHost): Promise<'at-rest' | 'stopped'> {
  const { isStill, signal } = host;
  const layout = await openLayout(task);
  const usual = Math.max(FEWEST, Math.min(MOST, Math.round(ROUNDS / task.nodes.length)));
  try {
    while (!signal.aborted) {
      const frame = await layout.step(host.held(), isStill ? AT_ONCE : usual);
      if (signal.aborted) break;
      if (!isStill || frame.isAtRest) host.place(frame);
      if (frame.isAtRest) return 'at-rest';
      if (!isStill) await new Promise((next) => requestAnimationFrame(next));
    }
    return 'stopped';
  } finally {
    layout.close();
  }
}
