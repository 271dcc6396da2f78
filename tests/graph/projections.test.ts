import { describe, expect, it } from 'vitest';
import { buildGraph, projectActors, projectClaims } from '../../src/graph/index.ts';
import { harbourFile } from './world.ts';

const file = harbourFile();
const QUILL = 'person:mara-quill';
const BOARD = 'organization:harbour-board';

describe('the actors view', () => {
  const actors = projectActors(file);

  it('has one edge per speaker, stance and entity talked about, which knows its claims', () => {
    expect(actors.edges().sort()).toEqual([
      `${QUILL}|criticises|${BOARD}`,
      `${QUILL}|says|country:no`,
      `${QUILL}|says|${BOARD}`,
      'unnamed:first.txt#38|says|organization:harbour-board',
      'unnamed:second.txt#41|says|organization:harbour-board',
    ]);
    const { weight, claims } = actors.getEdgeAttributes(`${QUILL}|criticises|${BOARD}`);
    expect([weight, claims]).toEqual([1, [expect.stringMatching(/^claim:first\.txt#/)]]);
  });

  it('counts what each says and is said about them, and no loop for who speaks of herself', () => {
    expect(actors.getNodeAttributes(QUILL)).toMatchObject({
      label: 'Mara Quill',
      kind: 'person',
      says: 3,
      about: 1,
      mentions: 3,
      degree: 3,
      weightedDegree: 3,
    });
    expect(actors.getNodeAttributes(BOARD)).toMatchObject({ says: 0, about: 4, degree: 4 });
  });

  it('leaves out who is only mentioned, and keeps who holds a tie', () => {
    expect(actors.hasNode('place:port-ellory')).toBe(false);
    expect(actors.hasNode('person:tomas-reed')).toBe(true);
  });

  it('knows who stands between others, and who belongs together', () => {
    const betweenness = (id: string) => actors.getNodeAttribute(id, 'betweenness');
    expect(betweenness(BOARD)).toBeGreaterThan(betweenness('country:no'));
    expect(actors.getNodeAttribute(QUILL, 'community')).not.toBe(
      actors.getNodeAttribute('person:tomas-reed', 'community'),
    );
  });

  it('counts only the claims it is asked for, and leaves everyone in place', () => {
    const one = file.resolution.claims.find(({ stance }) => stance === 'criticises')!;
    const some = projectActors(file, new Set([one.id]));
    expect(some.nodes().sort()).toEqual([BOARD, QUILL]);
    expect(some.getNodeAttributes(QUILL)).toMatchObject({ says: 1, about: 0 });
    expect(some.getNodeAttribute(QUILL, 'x')).toBe(actors.getNodeAttribute(QUILL, 'x'));
  });

  it('counts mentions of the articles alone that tell the claims', () => {
    const denied = file.resolution.claims.find(({ stance }) => stance === 'denies')!;
    expect(projectActors(file, new Set([denied.id])).getNodeAttribute(QUILL, 'mentions')).toBe(1);
  });

  it('is empty for no claims', () => {
    expect(projectActors(file, new Set()).order).toBe(0);
  });
});

describe('the whole graph', () => {
  const graph = buildGraph(file);
  const edgesOf = (kind: string) => graph.filterEdges((_edge, attributes) => attributes.kind === kind);

  it('has a node for every entity, claim and article', () => {
    expect(graph.order).toBe(file.resolution.entities.length + file.resolution.claims.length + 2);
    expect(graph.getNodeAttributes('article:first.txt')).toMatchObject({
      label: 'Cranes stand still',
      date: '2031-03-02',
    });
  });

  it('tells a claim by both articles that report it', () => {
    const [claim] = file.resolution.claims.filter(({ stance }) => stance === 'criticises');
    expect(graph.outNeighbors(claim!.id).sort()).toEqual(['article:first.txt', 'article:second.txt', BOARD]);
    expect(graph.getNodeAttributes(claim!.id)).toMatchObject({
      weight: 2,
      stance: 'criticises',
      type: 'direct',
      text: '“The board has lost its way, and it knows it.”',
    });
  });

  it('has the ties, several of one kind between two in one edge', () => {
    expect(edgesOf('holds-role').map((edge) => graph.getEdgeAttribute(edge, 'label'))).toEqual(['chairman']);
    expect(edgesOf('related-to').map((edge) => graph.getEdgeAttributes(edge))).toEqual([
      { kind: 'related-to', weight: 2, label: 'adviser, cousin' },
    ]);
  });

  it('has the links between claims', () => {
    expect(edgesOf('diverges')).toHaveLength(1);
  });
});

describe('the claims view', () => {
  it('has claims between who makes them and whom they are about', () => {
    const claims = projectClaims(file);
    expect(claims.filterNodes((_id, { kind }) => kind === 'claim')).toHaveLength(file.resolution.claims.length);
    expect(claims.hasNode('place:port-ellory')).toBe(false);
  });

  it('shows the claims it is asked for with what touches them', () => {
    const one = file.resolution.claims.find(({ stance }) => stance === 'denies')!;
    expect(
      projectClaims(file, new Set([one.id]))
        .nodes()
        .sort(),
    ).toEqual(['article:second.txt', one.id, QUILL]);
  });
});
