import { describe, expect, it } from 'vitest';
import { tabulate, viewMeta } from '../../src/graph/formats/view-table.ts';
import {
  graphFilePieces,
  heldLayout,
  projectActors,
  projectClaims,
  viewGexf,
  writeGraphFile,
} from '../../src/graph/index.ts';
import { tabulateActors, tabulateClaims } from '../../src/graph/large/large-tables.ts';
import { layOutLarge } from '../../src/graph/large/lay-out-large.ts';
import { hardFile } from './hard-world.ts';
import { harbourFile } from './world.ts';

describe.each([
  ['a small world', harbourFile()],
  ['a hard one', hardFile()],
])('what a graph that is too large to be held is written from, of %s', (_, whole) => {
  const file = { ...whole, layout: layOutLarge(whole) };
  const meta = viewMeta(file);

  it('is row for row the claims view', () => {
    const { nodes, edges, ...rest } = tabulateClaims(file, meta);
    const { nodes: plainNodes, edges: plainEdges, ...plain } = tabulate(projectClaims(file), meta);
    expect([...nodes]).toEqual(plainNodes);
    expect([...edges]).toEqual(plainEdges);
    expect([nodes.length, edges.length]).toEqual([plainNodes.length, plainEdges.length]);
    expect(rest).toEqual(plain);
  });

  it('is row for row the actors view, but for who stands between whom', () => {
    const { nodes, edges, nodeColumns } = tabulateActors(file, meta);
    const plain = tabulate(projectActors(file), meta);
    const bare = (rows: typeof nodes) =>
      Array.from(rows, ({ node, ...row }) => {
        const { degree: _degree, weightedDegree: _weighted, betweenness: _between, community: _own, ...rest } = node;
        return { ...row, node: rest };
      });
    expect(bare(nodes)).toEqual(bare(plain.nodes));
    expect([...edges]).toEqual(plain.edges);
    expect([nodes.length, edges.length]).toEqual([plain.nodes.length, plain.edges.length]);
    expect(nodeColumns).toEqual(plain.nodeColumns);
  });

  it('is written the same, however its places are held', () => {
    const held = { ...whole, layout: layOutLarge(whole, heldLayout) };
    expect(held.layout).toEqual(file.layout);
    expect([...graphFilePieces(held)].join('')).toBe(writeGraphFile(file));
    expect(writeGraphFile(held)).toBe(writeGraphFile(file));
    expect([...viewGexf(held, 'actors', meta)]).toEqual([...viewGexf(file, 'actors', meta)]);
  });

  it('has a place for every node', () => {
    const placed = (layout: Readonly<Record<string, unknown>>, ids: string[]) => ids.filter((id) => !(id in layout));
    expect(placed(file.layout.actors, projectActors(file).nodes())).toEqual([]);
    expect(placed(file.layout.claims, projectClaims(file).nodes())).toEqual([]);
  });
});

it('a layout that is held finds each of its places, and no other', () => {
  const places = Array.from({ length: 5000 }, (_, i) => [`claim:${i % 7}.txt#${i}`, [i, -i]] as const);
  const held = heldLayout(places);
  expect(places.filter(([id, place]) => held[id]?.join() !== place.join())).toEqual([]);
  expect(['claim:0.txt#5000', 'claim:0.txt#', ''].filter((id) => id in held)).toEqual([]);
  expect(Object.keys(held)).toEqual(places.map(([id]) => id));
  expect('claim:a.txt#0' in heldLayout([])).toBe(false);
});
