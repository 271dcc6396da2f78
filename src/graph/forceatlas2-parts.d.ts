/** The parts of graphology-layout-forceatlas2 that come without types: one round of it, and the matrices it works on. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): void;
}
declare module 'graphology-layout-forceatlas2/defaults.js' {
  const defaults: object;
  export default defaults;
}
declare module 'graphology-layout-forceatlas2/helpers.js' {
  export function graphToByteArrays<Weighted extends object>(
    graph: unknown,
    getEdgeWeight: (edge: string, attributes: Weighted) => number,
  ): { nodes: Float32Array; edges: Float32Array };
}
