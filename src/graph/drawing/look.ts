import { STANCES, type Stance } from '../../model/index.ts';
import type { EdgeKind, NodeKind } from '../schema.ts';

export type Theme = 'light' | 'dark';

/** The forms a node can have; the order is the number the shader knows them by. */
export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'dotted', 'card', 'page'] as const;
export type Shape = (typeof SHAPES)[number];

/** `solid` is filled, `outline` is paper inside a line of the kind's colour: a source without a name, a claim, an article. */
export interface NodeLook {
  readonly shape: Shape;
  readonly fill: 'solid' | 'outline';
  /** By theme; all of at least 3 : 1 against the paper. */
  readonly color: Readonly<Record<Theme, string>>;
  /** What the legend calls it. */
  readonly name: string;
}

export const NODE_LOOKS: Readonly<Record<NodeKind, NodeLook>> = {
  person: { shape: 'circle', fill: 'solid', color: { light: '#0072B2', dark: '#5DB0EA' }, name: 'people' },
  organization: {
    shape: 'square',
    fill: 'solid',
    color: { light: '#A5507F', dark: '#DD94BD' },
    name: 'organisations',
  },
  country: { shape: 'diamond', fill: 'solid', color: { light: '#C2500A', dark: '#F08A4B' }, name: 'countries' },
  place: { shape: 'triangle', fill: 'solid', color: { light: '#00805C', dark: '#4FC79F' }, name: 'places' },
  group: { shape: 'hexagon', fill: 'solid', color: { light: '#A87400', dark: '#E2B04A' }, name: 'groups' },
  unnamed: {
    shape: 'dotted',
    fill: 'outline',
    color: { light: '#6B7077', dark: '#A2A8B0' },
    name: 'unnamed sources',
  },
  claim: { shape: 'card', fill: 'outline', color: { light: '#7A8088', dark: '#8B929B' }, name: 'claims' },
  article: { shape: 'page', fill: 'outline', color: { light: '#7A8088', dark: '#8B929B' }, name: 'articles' },
};

/** The fourteen stances drawn as five: more would not be told apart on a line. */
export const STANCE_GROUPS = ['says', 'backs', 'demands', 'expects', 'denies'] as const;
export type StanceGroup = (typeof STANCE_GROUPS)[number];

const GROUP_OF: Readonly<Record<Stance, StanceGroup>> = {
  says: 'says',
  asks: 'says',
  believes: 'says',
  admits: 'says',
  praises: 'backs',
  backs: 'backs',
  demands: 'demands',
  warns: 'demands',
  expects: 'expects',
  promises: 'expects',
  intends: 'expects',
  denies: 'denies',
  criticises: 'denies',
  doubts: 'denies',
};

/** The group a stance is drawn as; `says` for one this page does not know. */
export function stanceGroupOf(stance: string | undefined): StanceGroup {
  return STANCES.includes(stance as Stance) ? GROUP_OF[stance as Stance] : 'says';
}

/** Line forms; the order is the number the shader knows them by. */
export const LINES = ['solid', 'dashed', 'dotted'] as const;
export type Line = (typeof LINES)[number];

export interface EdgeLook {
  readonly line: Line;
  readonly arrow: boolean;
  readonly color: Readonly<Record<Theme, string>>;
  readonly name: string;
}

export const STANCE_LOOKS: Readonly<Record<StanceGroup, EdgeLook>> = {
  says: { line: 'solid', arrow: true, color: { light: '#868C94', dark: '#7F868F' }, name: 'says' },
  backs: { line: 'solid', arrow: true, color: { light: '#1C8A6B', dark: '#45C19B' }, name: 'backs, praises' },
  demands: { line: 'solid', arrow: true, color: { light: '#BF7D00', dark: '#E3A93A' }, name: 'demands, warns' },
  expects: { line: 'solid', arrow: true, color: { light: '#5A64C8', dark: '#939CF2' }, name: 'expects, promises' },
  denies: { line: 'dashed', arrow: true, color: { light: '#B8344A', dark: '#F0708A' }, name: 'denies, criticises' },
};

/** Of the claims view, all but what leads to and from a claim. */
const EDGE_LOOKS: Readonly<Record<Exclude<EdgeKind, 'makes' | 'mentions'>, EdgeLook>> = {
  'reported-in': { line: 'dotted', arrow: false, color: { light: '#868C94', dark: '#7F868F' }, name: 'is reported in' },
  'holds-role': { line: 'solid', arrow: true, color: { light: '#8A6A45', dark: '#C4A27A' }, name: 'holds role' },
  'related-to': { line: 'solid', arrow: true, color: { light: '#8A6A45', dark: '#C4A27A' }, name: 'is related to' },
  corroborates: {
    line: 'solid',
    arrow: false,
    color: { light: '#1C8A6B', dark: '#45C19B' },
    name: 'says the same as',
  },
  diverges: {
    line: 'dashed',
    arrow: false,
    color: { light: '#B8344A', dark: '#F0708A' },
    name: 'tells it differently from',
  },
};

/** Grounds and inks. The shell's tokens carry the same values. */
export const GROUND: Readonly<Record<Theme, { paper: string; ink: string; soft: string; line: string }>> = {
  light: { paper: '#FBFAF7', ink: '#1D1F22', soft: '#5D636B', line: '#E4E0D8' },
  dark: { paper: '#15171A', ink: '#ECEAE6', soft: '#A2A8B0', line: '#2B2F34' },
};

/** How strong what is not lit stays: nodes and names keep more than the lines between them. */
export const DIMMED = { nodes: 0.5, names: 0.55, edges: 0.4 } as const;

const WITHOUT_ARROW = Object.fromEntries(
  STANCE_GROUPS.map((group) => [group, { ...STANCE_LOOKS[group], arrow: false }]),
) as Readonly<Record<StanceGroup, EdgeLook>>;

/**
 * The look of an edge: in the actors view by its stance, in the claims view by its kind. What leads to and from a claim
 * has the colour of that claim's stance, so that both views read alike:
 *
 *     speaker ----[claim]---> who is talked about
 */
export function edgeLookOf(edge: { readonly stance?: string; readonly kind?: string }, claimStance?: string): EdgeLook {
  if (edge.kind === 'makes') return WITHOUT_ARROW[stanceGroupOf(claimStance)];
  if (edge.kind === 'mentions') return STANCE_LOOKS[stanceGroupOf(claimStance)];
  if (edge.kind !== undefined && Object.hasOwn(EDGE_LOOKS, edge.kind))
    return EDGE_LOOKS[edge.kind as keyof typeof EDGE_LOOKS];
  return STANCE_LOOKS[stanceGroupOf(edge.stance)];
}

/** The look of a node; an unknown kind is drawn as an unnamed source rather than not at all. */
export function nodeLookOf(kind: string | undefined): NodeLook {
  return kind !== undefined && Object.hasOwn(NODE_LOOKS, kind) ? NODE_LOOKS[kind as NodeKind] : NODE_LOOKS.unnamed;
}

/** Line width in CSS pixels by the number of claims: 1 → 1.4, 4 → 2.6, 9 → 3.8, never above 7. */
export function widthOf(weight: number): number {
  return Math.min(7, 0.2 + 1.2 * Math.sqrt(Math.max(1, weight)));
}
