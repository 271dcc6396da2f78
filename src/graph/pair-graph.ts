import type { MultiDirectedGraph } from 'graphology';
import { type PairGraph, UndirectedGraph } from './algorithms.ts';

/** What pairs are made of: a view with places, sizes and weights. */
export type AnyView = MultiDirectedGraph<
  { readonly x: number; readonly y: number; readonly size: number },
  { readonly weight: number }
>;

/** The view without direction, parallel edges added up, loops left out; `more` are pairs to add, each of weight 1. */
export function pairGraph(view: AnyView, more: readonly (readonly [string, string])[] = []): PairGraph {
  const pairs: PairGraph = new UndirectedGraph();
  view.forEachNode((id, { x, y, size }) => pairs.addNode(id, { x, y, size }));
  const add = (from: string, to: string, weight: number): void => {
    if (from === to || !pairs.hasNode(from) || !pairs.hasNode(to)) return;
    pairs.updateUndirectedEdge(from, to, (old) => ({ weight: (old.weight ?? 0) + weight }));
  };
  view.forEachEdge((_edge, { weight }, from, to) => add(from, to, weight));
  for (const [from, to] of more) add(from, to, 1);
  return pairs;
}
