import type { GraphFile } from '../../../model/index.ts';
import { drawSvg } from '../../drawing/draw-svg.ts';
import { foldActors } from '../../fold-actors.ts';
import type { Dossier } from './gather-dossier.ts';

/** In px, of few actors, some and many. */
const HEIGHTS = { wide: [220, 380, 560], narrow: [240, 380, 480] } as const;

/** Who speaks about whom in the claims of a dossier, as SVG; undefined where it has none. */
export function drawDossier(
  file: GraphFile,
  { claimIds, subjects }: Dossier,
  { width, theme }: { readonly width: number; readonly theme: 'light' | 'dark' },
): string | undefined {
  if (claimIds.size === 0) return undefined;
  const graph = foldActors(file, claimIds);
  const heights = width > 600 ? HEIGHTS.wide : HEIGHTS.narrow;
  const height = heights[graph.order > 12 ? 2 : graph.order > 3 ? 1 : 0];
  return drawSvg(graph, [], { width, height, theme, selected: subjects[0]?.id ?? '' }).replace(
    /<title>.*?<\/title>/s,
    '<title>Who speaks about whom in these claims</title>',
  );
}
