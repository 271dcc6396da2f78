import { type NodeLook, nodeLookOf, type Theme } from './look.ts';

type Color = Readonly<Record<Theme, string>>;

/** Of communities, the largest first: told apart by red-green blind eyes too, all of at least 3 : 1 against the paper. */
export const TINTS: readonly Color[] = [
  { light: '#3A6EA5', dark: '#7FB2E5' },
  { light: '#B4552D', dark: '#E8946C' },
  { light: '#3E8467', dark: '#6CC0A0' },
  { light: '#8A5A9E', dark: '#BF96D6' },
  { light: '#94771B', dark: '#D3B453' },
  { light: '#B85480', dark: '#E88FB5' },
  { light: '#3C8796', dark: '#70C0CF' },
  { light: '#6B7A2F', dark: '#AEBD68' },
];

/** Of those who are in none that has a colour. */
const NO_TINT: Color = { light: '#868C94', dark: '#7F868F' };

/** What colours mean where they do not mean kinds. */
export interface Tints {
  /** Node id → which of TINTS it has. */
  readonly of: ReadonlyMap<string, number>;
  /** What the legend calls each. */
  readonly names: readonly string[];
}

/** A look in the colour of a community; claims and articles keep theirs. */
export function tinted(look: NodeLook, tint: number | undefined): NodeLook {
  if (look.shape === 'card' || look.shape === 'page') return look;
  return { ...look, color: (tint === undefined ? undefined : TINTS[tint]) ?? NO_TINT };
}

/** The look of a node of a kind in a picture. */
export function lookOfNode(kind: string | undefined, id: string, tints: Tints | undefined): NodeLook {
  const look = nodeLookOf(kind);
  return tints ? tinted(look, tints.of.get(id)) : look;
}
