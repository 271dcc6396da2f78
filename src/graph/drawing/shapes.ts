import type { Shape } from './look.ts';
import type { Pen } from './pen.ts';

type ShapePen = Pick<Pen, 'moveTo' | 'lineTo' | 'arc' | 'closePath' | 'roundRect'>;

const corners = (count: number, reach: number, turn: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / count;
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  });

/** Corners of the shapes that have some, for a radius of 1, y down; the shader draws the same by signed distance. */
const CORNERS: Partial<Record<Shape, readonly (readonly [number, number])[]>> = {
  diamond: corners(4, 1.26, 0),
  triangle: corners(3, 1.3, -Math.PI / 2).map(([x, y]) => [x, y + 0.13] as const),
  hexagon: corners(6, 1.1, 0),
  page: [
    [-0.78, -1],
    [0.46, -1],
    [0.78, -0.68],
    [0.78, 1],
    [-0.78, 1],
  ],
};

/** Half sizes and corner radius of the shapes that are boxes. */
const BOXES: Partial<Record<Shape, readonly [x: number, y: number, corner: number]>> = {
  square: [0.88, 0.88, 0.16],
  card: [1.12, 0.8, 0.3],
};

/** How far a shape reaches to its right, for a radius of 1: a name beside it begins there. */
export const WIDTH_OF_SHAPE: Readonly<Record<Shape, number>> = {
  circle: 1,
  square: 0.9,
  diamond: 1.24,
  triangle: 1.1,
  hexagon: 1.1,
  dotted: 1,
  card: 1.12,
  page: 0.78,
};

/** Adds the outline of a shape to the current path. */
export function traceShape(pen: ShapePen, shape: Shape, x: number, y: number, radius: number): void {
  const box = BOXES[shape];
  const points = CORNERS[shape];
  if (box !== undefined) {
    const [w, h, corner] = box;
    pen.roundRect(x - w * radius, y - h * radius, 2 * w * radius, 2 * h * radius, corner * radius);
  } else if (points !== undefined) {
    points.forEach(([px, py], i) => {
      if (i === 0) pen.moveTo(x + px * radius, y + py * radius);
      else pen.lineTo(x + px * radius, y + py * radius);
    });
    pen.closePath();
  } else {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  }
}
