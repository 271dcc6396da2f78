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

/** The parts that nothing connects, each in the graph's order, by their first node. */
export function componentsOf(pairs: PairGraph): PairGraph[] {
  const seen = new Set<string>();
  const parts: PairGraph[] = [];
  pairs.forEachNode((first) => {
    if (seen.has(first)) return;
    const members = new Set([first]);
    // A set is walked in the order it grows in.
    for (const id of members) for (const other of pairs.neighbors(id)) members.add(other);
    for (const id of members) seen.add(id);
    parts.push(partOf(pairs, [...members].sort()));
  });
  return parts;
}

function partOf(pairs: PairGraph, members: readonly string[]): PairGraph {
  const part: PairGraph = new UndirectedGraph();
  for (const id of members) part.addNode(id, pairs.getNodeAttributes(id));
  for (const id of members) {
    pairs.forEachEdge(id, (_edge, attributes, from, to) => {
      if (from === id) part.mergeEdge(from, to, attributes);
    });
  }
  return part;
}
