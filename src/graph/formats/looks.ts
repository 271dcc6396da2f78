import type { Stance } from '../../model/index.ts';
import type { EdgeKind, NodeKind } from '../schema.ts';

export type Rgb = readonly [r: number, g: number, b: number];

/** Colours of the page's light theme, and the nearest of the four shapes GEXF knows. */
export const NODE_LOOK: Readonly<Record<NodeKind, { readonly color: Rgb; readonly shape: string }>> = {
  person: { color: [0x00, 0x72, 0xb2], shape: 'disc' },
  organization: { color: [0xa5, 0x50, 0x7f], shape: 'square' },
  country: { color: [0xc2, 0x50, 0x0a], shape: 'diamond' },
  place: { color: [0x00, 0x80, 0x5c], shape: 'triangle' },
  group: { color: [0xa8, 0x74, 0x00], shape: 'disc' },
  unnamed: { color: [0x6b, 0x70, 0x77], shape: 'disc' },
  claim: { color: [0x7a, 0x80, 0x88], shape: 'square' },
  article: { color: [0x1d, 0x1f, 0x22], shape: 'square' },
};

const GREY: Rgb = [0x9a, 0xa0, 0xa8];
const GREEN: Rgb = [0x1c, 0x8a, 0x6b];
const AMBER: Rgb = [0xbf, 0x7d, 0x00];
const INDIGO: Rgb = [0x5a, 0x64, 0xc8];
const RED: Rgb = [0xb8, 0x34, 0x4a];

export const STANCE_COLOR: Readonly<Record<Stance, Rgb>> = {
  says: GREY,
  asks: GREY,
  believes: GREY,
  admits: GREY,
  praises: GREEN,
  backs: GREEN,
  demands: AMBER,
  warns: AMBER,
  expects: INDIGO,
  promises: INDIGO,
  intends: INDIGO,
  denies: RED,
  criticises: RED,
  doubts: RED,
};

export const EDGE_COLOR: Readonly<Record<EdgeKind, Rgb>> = {
  makes: GREY,
  mentions: GREY,
  'reported-in': GREY,
  'holds-role': INDIGO,
  'related-to': INDIGO,
  corroborates: GREEN,
  diverges: RED,
};
