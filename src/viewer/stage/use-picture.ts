import type Graph from 'graphology';
import { useMemo } from 'react';
import { foldActors } from '../../graph/fold-actors.ts';
import { projectClaims } from '../../graph/project-claims.ts';
import { findVisible, indexPicture, type Picture, type Visible } from '../state/picture.ts';
import { selectedActors } from '../state/view-state.ts';
import { shortWhereOf } from '../state/where-of.ts';
import { useApp } from '../store/app-context.ts';

export interface PictureState {
  readonly graph: Graph;
  readonly picture: Picture;
  readonly visible: Visible;
}

/** The graph of a view, built once, and what of it the filters leave. */
export function usePicture(view: Picture['view']): PictureState {
  const { index, state, shown } = useApp();
  const { selection, filters } = state;
  const { graph, picture } = useMemo(() => {
    // A projection says more of its nodes and edges than the picture asks.
    const graph = (view === 'actors' ? foldActors(index.file) : projectClaims(index.file)) as unknown as Graph;
    return { graph, picture: indexPicture(index, view, graph) };
  }, [index, view]);
  const visible = useMemo(() => {
    const keep = [
      ...selectedActors(selection),
      ...filters.by,
      ...filters.about,
      ...filters.involving,
      ...(filters.around?.ids ?? []),
    ];
    const visible = findVisible(picture, index, shown, keep);
    for (const id of visible.nodes)
      if (index.namesakes.has(id)) graph.setNodeAttribute(id, 'where', shortWhereOf(index, id));
    return visible;
  }, [graph, picture, index, shown, selection, filters]);
  return { graph, picture, visible };
}
