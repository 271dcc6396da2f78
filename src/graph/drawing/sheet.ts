import type { MultiDirectedGraph as Graph } from 'graphology';
import { lookOfEdge } from './edge-look.ts';
import { curveOf } from './geometry.ts';
import { type EdgeLook, GROUND, NODE_LOOKS, type NodeLook, nodeLookOf, STANCE_LOOKS } from './look.ts';
import { Names } from './names.ts';
import { paintEdge, paintNode, paintScene } from './paint-picture.ts';
import type { Pen } from './pen.ts';
import type { PictureState } from './picture-state.ts';
import type { Room } from './place-names.ts';
import type { Scene } from './scene.ts';
import { type Tints, tinted } from './tints.ts';
import { wrapText } from './wrap-text.ts';

const PAD = 20;
const ROW = 22;
const LINE = 19;

type Entry = { readonly node: NodeLook } | { readonly edge: EdgeLook };

/** The looks that are in the picture, each once, in the order of the tables: a legend explains what is there, no more. */
function legendOf(graph: Graph, scene: Scene, tints: Tints | undefined): readonly Entry[] {
  const nodes = new Set([...scene.nodes.keys()].map((id) => nodeLookOf(graph.getNodeAttribute(id, 'kind'))));
  // By name: the claims view has lines of one stance with and without an arrow.
  const edges = new Map([...scene.edges.keys()].map((id) => lookOfEdge(graph, id)).map((look) => [look.name, look]));
  const stances = Object.values(STANCE_LOOKS).map(({ name }) => name);
  const rank = (name: string): number => (stances.includes(name) ? stances.indexOf(name) : stances.length);
  const shown = new Set([...scene.nodes.keys()].map((id) => tints?.of.get(id)));
  return [
    ...(tints?.names ?? [])
      .map((name, tint) => ({ node: { ...tinted(NODE_LOOKS.person, tint), name }, tint }))
      .filter(({ tint }) => shown.has(tint)),
    ...Object.values(NODE_LOOKS)
      .filter((look) => nodes.has(look))
      .map((look) => ({ node: tints ? tinted(look, undefined) : look })),
    ...[...edges.values()].sort((a, b) => rank(a.name) - rank(b.name)).map((edge) => ({ edge })),
  ];
}

/** The picture as it stands, to be drawn elsewhere. */
export interface SheetSource {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly state: PictureState;
  readonly room: Room;
  readonly family: string;
}

/** The picture on its ground, with a legend and the caption below it: how large it is, and how it is drawn. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  paint(pen: Pen): void;
}

export function laySheet(
  source: SheetSource,
  caption: readonly string[],
  ruler: Pick<Pen, 'font' | 'measureText'>,
): Sheet {
  const { graph, scene, state, room, family } = source;
  const width = room.width - 2 * PAD;
  ruler.font = `13px ${family}`;
  const measure = (text: string): number => ruler.measureText(text).width;
  const legend = layRows(legendOf(graph, scene, state.tints), width, measure);
  const lines = caption.flatMap((line) => wrapText(line, width, measure));
  const rows = legend.at(-1)?.row ?? -1;
  const words = PAD + (rows + 1) * ROW + 8;
  const height = room.height + words + lines.length * LINE + PAD;
  const ground = GROUND[state.theme];

  const paintPicture = (pen: Pen): void => {
    pen.fillStyle = ground.paper;
    pen.fillRect(0, 0, room.width, height);
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, room.width, room.height);
    pen.clip();
    paintScene(pen, graph, scene, state);
    new Names(family).draw(pen, graph, scene, state, room);
    pen.restore();
  };
  const paintWords = (pen: Pen): void => {
    pen.fillStyle = ground.line;
    pen.fillRect(PAD, room.height, width, 1);
    pen.font = `13px ${family}`;
    pen.textBaseline = 'middle';
    for (const { entry, name, x, row } of legend) {
      const y = room.height + PAD + (row + 0.5) * ROW;
      if ('node' in entry) paintNode(pen, entry.node, { x: PAD + x + 9, y, radius: 6 }, state.theme, 1);
      else {
        const end = { y, radius: 0 };
        const curve = curveOf({ x: PAD + x, ...end }, { x: PAD + x + 24, ...end }, -0.6);
        paintEdge(pen, curve, entry.edge, 1.8, state.theme);
      }
      pen.fillStyle = ground.soft;
      pen.fillText(name, PAD + x + ('node' in entry ? 22 : 32), y);
    }
    pen.fillStyle = ground.ink;
    lines.forEach((line, i) => {
      pen.fillText(line, PAD, room.height + words + (i + 0.5) * LINE);
    });
  };
  return {
    width: room.width,
    height,
    paint(pen) {
      paintPicture(pen);
      paintWords(pen);
    },
  };
}

/** Legend entries in rows no wider than the picture. */
function layRows(entries: readonly Entry[], width: number, measure: (text: string) => number) {
  let x = 0;
  let row = 0;
  return entries.map((entry) => {
    const { name } = 'node' in entry ? entry.node : entry.edge;
    const room = ('node' in entry ? 22 : 32) + measure(name) + 22;
    if (x > 0 && x + room > width) {
      x = 0;
      row++;
    }
    const placed = { entry, name, x, row };
    x += room;
    return placed;
  });
}
