/** A point in CSS pixels, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An end of an edge: where its node stands and how far the node reaches. */
export interface End extends Point {
  readonly radius: number;
}

/**
 * The line of an edge, from the rim of its source to the tip of its arrow.
 *
 *          .-- ~ --.
 *     (A) -         -> (B)     bows to the left of its own direction, so that A → B and B → A lie apart
 */
export interface Curve {
  /** The point at `t` in 0 … 1, end to end: 0 is the rim of the source, 1 the tip. */
  at(t: number): Point;
  /** All of it lies in this box. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/**
 * Numbers that shape edges, in CSS pixels; the shader reads the same. The bow grows with the length but is held, so that
 * short edges still part and long ones do not swing out; parallel edges lie a gap apart at their middle.
 */
export const EDGE = {
  bow: { share: 0.11, min: 6, max: 46 },
  gap: { share: 0.05, min: 9, max: 18 },
  /** Air between the tip and the node. */
  air: 2,
  /** Arrow: length and half its width at the base, each plus a multiple of the line's width. */
  arrow: { length: 5.5, lengthByWidth: 1.6, half: 2.2, halfByWidth: 1 },
  /** The circle of an edge from a node to itself: its radius by the node's, and by the number of such loops. */
  loop: { min: 8, share: 0.8, gap: 5, lift: 0.55, angle: Math.PI / 4 },
  /** A page or card must not swallow its short edges: both ends together take at most this share of the length. */
  rimShare: 0.8,
} as const;

/** No node is drawn smaller than this radius, in CSS pixels: its shape would be lost. */
export const SMALLEST = 2.6;

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** How far the middle of an edge lies off the straight line. `bend` is 0, 1, 2 … among parallel edges. */
function bowOf(length: number, bend: number): number {
  const { bow, gap } = EDGE;
  return clamp(length * bow.share, bow.min, bow.max) + bend * clamp(length * gap.share, gap.min, gap.max);
}

/** The curve of an edge; of a loop where both ends are one node. */
export function curveOf(source: End, target: End, bend: number): Curve {
  return source.x === target.x && source.y === target.y ? loopOf(source, bend) : bowedOf(source, target, bend);
}

function bowedOf(source: End, target: End, bend: number): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  // A quadratic curve passes half as far off the line as its control point lies.
  const off = (2 * bowOf(length, bend)) / length;
  const cx = (source.x + target.x) / 2 + dy * off;
  const cy = (source.y + target.y) / 2 - dx * off;
  const point = (t: number): Point => {
    const a = (1 - t) * (1 - t);
    const b = 2 * t * (1 - t);
    const c = t * t;
    return { x: a * source.x + b * cx + c * target.x, y: a * source.y + b * cy + c * target.y };
  };
  // Most curves are only ever asked for their box.
  let ends: { readonly from: number; readonly to: number } | undefined;
  return {
    at: (t) => {
      ends ??= rims(source, target, length, cx, cy, point);
      return point(ends.from + (ends.to - ends.from) * t);
    },
    box: {
      left: Math.min(source.x, target.x, cx),
      top: Math.min(source.y, target.y, cy),
      right: Math.max(source.x, target.x, cx),
      bottom: Math.max(source.y, target.y, cy),
    },
  };
}

/** Where the curve leaves the one node and reaches the other: the distance from the centre, by two steps of Newton. */
function rims(source: End, target: End, length: number, cx: number, cy: number, point: (t: number) => Point) {
  const both = source.radius + target.radius + 2 * EDGE.air;
  const fit = Math.min(1, (EDGE.rimShare * length) / both);
  const step = (end: Point, rim: number, t: number): number => {
    const p = point(t);
    const vx = 2 * (1 - t) * (cx - source.x) + 2 * t * (target.x - cx);
    const vy = 2 * (1 - t) * (cy - source.y) + 2 * t * (target.y - cy);
    const distance = Math.hypot(p.x - end.x, p.y - end.y);
    return clamp(t - ((distance - rim) * distance) / ((p.x - end.x) * vx + (p.y - end.y) * vy), 0.001, 0.999);
  };
  const solve = (end: Point, rim: number, t: number): number => step(end, rim, step(end, rim, t));
  const rimOf = (end: End): number => (end.radius + EDGE.air) * fit;
  return {
    from: solve(source, rimOf(source), clamp(rimOf(source) / length, 0.001, 0.45)),
    to: solve(target, rimOf(target), clamp(1 - rimOf(target) / length, 0.55, 0.999)),
  };
}

function loopOf(node: End, bend: number): Curve {
  const { loop } = EDGE;
  const rim = node.radius + EDGE.air;
  const radius = Math.max(loop.min, node.radius * loop.share) + bend * loop.gap;
  const lift = node.radius + radius * loop.lift;
  const x = node.x + lift * Math.cos(loop.angle);
  const y = node.y - lift * Math.sin(loop.angle);
  // The angle at the loop's centre between the node's centre and the point where the loop leaves its rim.
  const cut = Math.acos(clamp((lift * lift + radius * radius - rim * rim) / (2 * lift * radius), -1, 1));
  return {
    at: (t) => {
      const angle = loop.angle + Math.PI + cut + t * 2 * (Math.PI - cut);
      return { x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) };
    },
    box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
  };
}

/** Segments the pointer is measured against and pictures are drawn in: a bow of 46 pixels is off by a third of one. */
export const SEGMENTS = 12;

/** Distance from a point to a curve, as it is drawn: along its segments. */
export function distanceToCurve(curve: Curve, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  let a = curve.at(0);
  for (let i = 1; i <= SEGMENTS; i++) {
    const b = curve.at(i / SEGMENTS);
    best = Math.min(best, distanceToSegment(a, b, x, y));
    a = b;
  }
  return best;
}

function distanceToSegment(a: Point, b: Point, x: number, y: number): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : clamp(((x - a.x) * dx + (y - a.y) * dy) / square, 0, 1);
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
}

/** Length and half width of the arrow at the end of a line. */
export function arrowOf(width: number): { readonly length: number; readonly half: number } {
  const { arrow } = EDGE;
  return { length: arrow.length + arrow.lengthByWidth * width, half: arrow.half + arrow.halfByWidth * width };
}
