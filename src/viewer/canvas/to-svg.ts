import { laySheet, type SheetSource } from '../../graph/drawing/sheet.ts';
import { SvgPen } from '../../graph/drawing/svg-pen.ts';

/** The picture as shown with legend and caption, as lines and letters that can be edited. */
export function toSvg(source: SheetSource, caption: readonly string[]): string {
  const ruler = document.createElement('canvas').getContext('2d')!;
  const sheet = laySheet(source, caption, ruler);
  const pen = new SvgPen(ruler);
  sheet.paint(pen);
  return pen.write(sheet.width, sheet.height, caption.join(' '));
}
