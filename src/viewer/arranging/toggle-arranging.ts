import { reasonOf } from '../keep/reason-of.ts';
import { arranging, canvasCell } from '../store/canvas-cell.ts';
import { notice } from '../store/ui-cells.ts';

/** Lays out what is shown, or stops it where it does; says what came of it. Tells whether there was a picture to lay out. */
export function toggleArranging(): boolean {
  const canvas = canvasCell.get();
  if (!canvas) return false;
  if (arranging.get()) {
    canvas.stopArranging();
    return true;
  }
  arranging.set(true);
  notice.set('Arranging …');
  canvas
    .arrange()
    .then(
      (end) => notice.set(end === 'at-rest' ? 'Arranged.' : 'Stopped arranging.'),
      (error: unknown) => notice.set(`It could not be arranged: ${reasonOf(error)}`),
    )
    .finally(() => arranging.set(false));
  return true;
}
