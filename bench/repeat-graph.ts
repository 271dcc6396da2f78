/**
 * Writes the graph of a hundred thousand articles without building it: one that was built, again and again under other
 * names; countries stay who they are, so that a few actors are in everything, as in a real one.
 *
 *     npx tsx bench/repeat-graph.ts out/graph.json large/graph.json [times, 24]
 *     claimgraph view large
 */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readGraphFile } from '../src/graph/index.ts';
import { VERSION } from '../src/graph/read-graph-file.ts';
import type { Claim, ClaimLink, Entity, GraphFile, Layout, Tie } from '../src/model/index.ts';
import { underOtherNames } from './under-other-names.ts';

const [from = '', to = '', times = '24'] = process.argv.slice(2);
const file = readGraphFile(readFileSync(from, 'utf8'));
mkdirSync(dirname(to), { recursive: true });
const output = createWriteStream(to);
const turns = Array.from({ length: Number(times) }, (_, turn) => turn);
const { entities, claims, ties, links } = file.resolution;

await write(`{"format":"claimgraph","version":${VERSION},"articles":[`);
await list((turn) => documentsOf(file, turn).map(({ article }) => article));
await write('],"extractions":[');
await list((turn) => documentsOf(file, turn).map(({ extraction }) => extraction));
await write('],"resolution":{"entities":[');
await list((turn) => entities.filter(isOf(turn)).map((entity) => entityOf(entity, turn)));
await write('],"claims":[');
await list((turn) => claims.map((claim) => claimOf(claim, turn)));
await write('],"ties":[');
await list((turn) => ties.map((tie) => tieOf(tie, turn)));
await write('],"links":[');
await list((turn) => links.map((link) => linkOf(link, turn)));
await write(']},"layout":{"actors":{');
await members((turn) => placesOf(file.layout.actors, turn));
await write('},"claims":{');
await members((turn) => placesOf(file.layout.claims, turn));
await write('}}}\n');
output.end();
await once(output, 'finish');

async function write(text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

async function list(make: (turn: number) => readonly unknown[]): Promise<void> {
  let isFirst = true;
  for (const turn of turns)
    for (const one of make(turn)) {
      await write(`${isFirst ? '' : ','}${JSON.stringify(one)}`);
      isFirst = false;
    }
}

async function members(make: (turn: number) => Layout): Promise<void> {
  for (const turn of turns) {
    const text = JSON.stringify(make(turn)).slice(1, -1);
    await write(`${turn > 0 && text !== '' ? ',' : ''}${text}`);
  }
}

function documentsOf({ articles, extractions }: GraphFile, turn: number) {
  return articles.map((article, i) => underOtherNames({ article, extraction: extractions[i]! }, turn));
}

function articleId(id: string, turn: number): string {
  return turn === 0 ? id : `${turn}/${id}`;
}

/** Countries are in every turn the same, and told of in the first. */
function isOf(turn: number): (entity: Entity) => boolean {
  return ({ kind }) => turn === 0 || kind !== 'country';
}

function entityId(id: string, turn: number): string {
  return turn === 0 || id.startsWith('country:') ? id : `${id}~${turn}`;
}

function entityOf(entity: Entity, turn: number): Entity {
  const told = entity.kind === 'country' ? turns : [turn];
  const evidence = told.flatMap((turn) =>
    entity.evidence.map((place) => ({ ...place, article: articleId(place.article, turn) })),
  );
  const name = turn === 0 || entity.kind === 'country' ? entity.name : `${entity.name} ${letterOf(turn)}`;
  return { ...entity, id: entityId(entity.id, turn), name, evidence, mentions: entity.mentions * told.length };
}

function letterOf(turn: number): string {
  return String.fromCharCode(64 + turn);
}

function claimId(id: string, turn: number): string {
  return turn === 0 ? id : `claim:${turn}/${id.slice('claim:'.length)}`;
}

function claimOf({ speaker, ...claim }: Claim, turn: number): Claim {
  return {
    ...claim,
    id: claimId(claim.id, turn),
    ...(speaker !== undefined && { speaker: entityId(speaker, turn) }),
    about: claim.about.map((id) => entityId(id, turn)),
    attributions: claim.attributions.map((ref) => ({ ...ref, article: articleId(ref.article, turn) })),
  };
}

function tieOf({ to, ...tie }: Tie, turn: number): Tie {
  return {
    ...tie,
    id: `${tie.id}~${turn}`,
    from: entityId(tie.from, turn),
    ...(to !== undefined && { to: entityId(to, turn) }),
    evidence: tie.evidence.map((words) => ({ ...words, article: articleId(words.article, turn) })),
  };
}

function linkOf({ differences: _, ...link }: ClaimLink, turn: number): ClaimLink {
  return { ...link, from: claimId(link.from, turn), to: claimId(link.to, turn) };
}

function placesOf(layout: Layout, turn: number): Layout {
  const idOf = (id: string) => {
    if (id.startsWith('claim:')) return claimId(id, turn);
    return id.startsWith('article:') ? `article:${articleId(id.slice('article:'.length), turn)}` : entityId(id, turn);
  };
  const entries = Object.entries(layout).filter(([id]) => turn === 0 || !id.startsWith('country:'));
  return Object.fromEntries(entries.map(([id, [x, y]]) => [idOf(id), [x + 200 * turn, y - 150 * turn] as const]));
}
