import type { GraphFile, Layout } from '../../model/index.ts';
import { articleKey } from '../build-graph.ts';
import type { GraphSource } from '../graph-types.ts';
import { layOut, WIDER } from '../lay-out.ts';
import { nodeSize } from '../size.ts';
import { type NumberedActors, numberActors } from './number-actors.ts';
import { satellite } from './satellites.ts';
import { strongestView } from './strongest-view.ts';

/** Between those that stand around somebody, in pixels; and around them. */
const STEP = 9;
const FREE = 8;
/** Between groups that have nothing to do with the strongest. */
const GAP = 14;

type PlaceOfOne = readonly [id: string, place: readonly [x: number, y: number]];

/** What a layout is made of places by: an object, or one that holds less (see heldLayout). */
export type LayoutOf = (places: Iterable<PlaceOfOne>) => Layout;

/**
 * Positions for both views of a graph too large to be laid out whole: the strongest as always, each of the others beside
 * whom they have to do with, and below all that the groups that have nothing to do with any of the strongest. A claim
 * stands beside who makes it, an article beside its first claim.
 */
export function layOutLarge(source: GraphSource, layoutOf: LayoutOf = Object.fromEntries): GraphFile['layout'] {
  const actors = numberActors(source.resolution);
  const places = new Places(source.resolution.entities.length);
  const frame = placeStrongest(source, actors, places);
  placeOthers(actors, places, frame);
  return {
    actors: layoutOf(rounded(placesOf(source, actors, places, 1))),
    claims: layoutOf(rounded(placeClaims(source, actors, places))),
  };
}

/** Where everyone stands, by number. */
class Places {
  readonly #values: Float32Array;
  readonly #around: Uint32Array;

  constructor(count: number) {
    this.#values = new Float32Array(2 * count).fill(Number.NaN);
    this.#around = new Uint32Array(count);
  }

  has(number: number): boolean {
    return !Number.isNaN(this.#values[2 * number]!);
  }

  at(number: number): readonly [number, number] {
    return [this.#values[2 * number]!, this.#values[2 * number + 1]!];
  }

  set(number: number, x: number, y: number): void {
    this.#values.set([x, y], 2 * number);
  }

  /** How many have been set around it before. */
  nextAround(number: number): number {
    return this.#around[number]!++;
  }
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function placeStrongest(source: GraphSource, actors: NumberedActors, places: Places): Frame {
  const { strongest, nodes } = actors;
  const view = strongestView(source, actors);
  const layout = layOut(view, { ties: tiesAmong(source, view) });
  // Everyone beside them needs room, too.
  const wider = Math.sqrt(1 + (nodes.length * STEP * STEP) / (strongest.length * 160 * 80));
  const frame = { left: 0, right: 0, bottom: 0 };
  for (const number of strongest) {
    const [x, y] = layout[source.resolution.entities[number]!.id]!;
    places.set(number, x * wider, y * wider);
    frame.left = Math.min(frame.left, x * wider);
    frame.right = Math.max(frame.right, x * wider);
    frame.bottom = Math.min(frame.bottom, y * wider);
  }
  return frame;
}

function tiesAmong({ resolution }: GraphSource, view: { hasNode(id: string): boolean }): [string, string][] {
  return resolution.ties.flatMap(({ from, to }): [string, string][] =>
    to !== undefined && view.hasNode(from) && view.hasNode(to) ? [[from, to]] : [],
  );
}

/** Around the strongest, then around those, and so on; then group by group what is left, in rows below. */
function placeOthers(actors: NumberedActors, places: Places, { left, right, bottom }: Frame): void {
  const queue = [...actors.strongest];
  for (let i = 0; i < queue.length; i++) placeAround(queue[i]!, actors, places, queue);
  let [x, top, height] = [left, bottom - 4 * GAP, 0];
  for (const first of actors.nodes) {
    if (places.has(first)) continue;
    places.set(first, 0, 0);
    const group = [first];
    for (let i = 0; i < group.length; i++) placeAround(group[i]!, actors, places, group);
    const radius = GAP + group.reduce((far, one) => Math.max(far, Math.hypot(...places.at(one))), 0);
    if (x + 2 * radius > right) {
      [x, top] = [left, top - height];
      height = 0;
    }
    for (const one of group) {
      const [dx, dy] = places.at(one);
      places.set(one, x + radius + dx, top - radius + dy);
    }
    x += 2 * radius;
    height = Math.max(height, 2 * radius);
  }
}

function placeAround(actor: number, actors: NumberedActors, places: Places, placed: number[]): void {
  const [x, y] = places.at(actor);
  const free = nodeSize(actors.says[actor]! + actors.about[actor]!) + FREE;
  for (const other of actors.neighbours(actor)) {
    if (places.has(other)) continue;
    const [dx, dy] = satellite(places.nextAround(actor), free, STEP);
    places.set(other, x + dx, y + dy);
    placed.push(other);
  }
}

function* placeClaims(source: GraphSource, actors: NumberedActors, places: Places): Generator<PlaceOfOne> {
  const { articles, resolution } = source;
  const { claims } = resolution;
  const articleNumber = new Map(articles.map(({ id }, number) => [id, number]));
  const [claimPlaces, articlePlaces] = [new Places(claims.length), new Places(articles.length)];
  const around = new Uint32Array(resolution.entities.length);
  for (const [claim, { speaker, about }] of claims.entries()) {
    const id = speaker ?? about[0];
    if (id === undefined) continue;
    const actor = actors.numberOf(id);
    const [x, y] = places.at(actor);
    const free = nodeSize(actors.says[actor]! + actors.about[actor]!) + FREE;
    const [dx, dy] = satellite(around[actor]!++, free, STEP);
    claimPlaces.set(claim, x * WIDER + dx, y * WIDER + dy);
  }
  for (const [claim, { attributions }] of claims.entries()) {
    if (!claimPlaces.has(claim)) continue;
    const [x, y] = claimPlaces.at(claim);
    for (const { article } of attributions) {
      const number = articleNumber.get(article)!;
      if (!articlePlaces.has(number)) articlePlaces.set(number, x + STEP / 2, y - STEP / 2);
    }
  }
  for (const [claim, { attributions }] of claims.entries()) {
    if (claimPlaces.has(claim)) continue;
    const number = articleNumber.get(attributions[0]!.article)!;
    // Articles of which nobody is known are few, and stand in the middle.
    if (!articlePlaces.has(number)) articlePlaces.set(number, ...satellite(number, 0, STEP));
    const [x, y] = articlePlaces.at(number);
    const [dx, dy] = satellite(articlePlaces.nextAround(number), FREE / 2, STEP / 2);
    claimPlaces.set(claim, x + dx, y + dy);
  }
  for (const [id, number] of articleNumber)
    if (articlePlaces.has(number)) yield [articleKey(id), articlePlaces.at(number)];
  for (const [number, { id }] of claims.entries()) yield [id, claimPlaces.at(number)];
  yield* placesOf(source, actors, places, WIDER);
}

function* placesOf(
  { resolution }: GraphSource,
  { nodes }: NumberedActors,
  places: Places,
  wider: number,
): Generator<PlaceOfOne> {
  for (const number of nodes) {
    const [x, y] = places.at(number);
    yield [resolution.entities[number]!.id, [x * wider, y * wider]];
  }
}

function* rounded(places: Iterable<PlaceOfOne>): Generator<PlaceOfOne> {
  const round = (value: number): number => Math.round(value * 10) / 10 || 0;
  for (const [id, [x, y]] of places) yield [id, [round(x), round(y)]];
}
