import type { GROUND } from './look.ts';
import type { Pen } from './pen.ts';
import type { PlacedName } from './place-names.ts';

/** A line of a name with its font and the room it takes. */
export interface Line {
  readonly text: string;
  readonly font: string;
  readonly width: number;
  readonly height: number;
}

/** The name on a ground of paper, so that lines passing under it do not strike it through. */
export function writeName(
  pen: Pen,
  at: PlacedName,
  lines: readonly Line[],
  ground: (typeof GROUND)['light'],
  strength: number,
): void {
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = ground.paper;
  pen.fillStyle = ground.paper;
  const room = at.right - at.left - 2;
  let y = at.top + 1.5;
  const placed = lines.map(({ text, font, width, height }) => {
    y += height;
    return { text, font, width, height, x: at.left + 1 + ((at.lean + 1) / 2) * (room - width), y: y - height / 2 };
  });
  for (const { text, font, x, y, width, height } of placed) {
    pen.font = font;
    pen.globalAlpha = 0.72;
    pen.fillRect(x, y - height / 2 + 1, width, height - 2);
    pen.globalAlpha = 0.9;
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = ground.ink;
  pen.globalAlpha = strength;
  for (const { text, font, x, y } of placed) {
    pen.font = font;
    pen.fillText(text, x, y);
  }
  pen.globalAlpha = 1;
}
