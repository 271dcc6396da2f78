import { laySheet, type SheetSource } from '../../graph/drawing/sheet.ts';

const SCALE = 2;

/** The picture as shown with legend and caption, at twice the size. */
export function toPng(source: SheetSource, caption: readonly string[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const sheet = laySheet(source, caption, pen);
  canvas.width = sheet.width * SCALE;
  canvas.height = sheet.height * SCALE;
  pen.scale(SCALE, SCALE);
  sheet.paint(pen);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('The picture is too large to be drawn.')) : resolve(blob),
    );
  });
}
