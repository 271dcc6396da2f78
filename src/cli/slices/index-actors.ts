import { foldText } from '../../graph/filter/fold-text.ts';
import { ENTITY_KINDS, type Entity } from '../../model/index.ts';
import type { IndexedClaims } from './index-claims.ts';
import { Numbering, runningSum, Texts } from './numbering.ts';
import { damagedGraph } from './scan-graph.ts';
import { NONE } from './slice-index.ts';

/** Those who take part in claims, by number, which is their rank, and where they stand in articles. */
export function indexActors(
  eachEntity: (take: (entity: Entity) => void) => void,
  claims: Pick<IndexedClaims, 'actors' | 'list'>,
  numberOf: (article: string) => number,
  articleCount: number,
) {
  const { ranked, rankOf, says, spoken, takes } = rankActors(claims);
  const heads: string[] = new Array(ranked.length);
  const names: string[] = new Array(ranked.length);
  const ownName = new Uint32Array(ranked.length);
  const kind = new Uint8Array(ranked.length);
  const reasons = new Numbering();
  const evidence = new Evidence();
  eachEntity(({ evidence: places, ...entity }) => {
    const number = claims.actors.find(entity.id);
    if (number === undefined) return;
    const rank = rankOf[number]!;
    heads[rank] = JSON.stringify(entity);
    // As the page looks names up: the own one, or all of them in one line.
    const own = lineOf([entity.name]);
    names[rank] = own + lineOf([entity.name, ...entity.aliases]);
    ownName[rank] = Buffer.byteLength(own);
    kind[rank] = ENTITY_KINDS.indexOf(entity.kind);
    for (const { article, index, reason } of places) evidence.add(numberOf(article), rank, index, reasons.of(reason));
  });
  const missing = ranked.findIndex((_, rank) => !heads[rank]);
  if (missing >= 0)
    throw damagedGraph(`a claim names "${claims.actors.names[ranked[missing]!]}", whom it does not know`);
  const ids = Array.from(ranked, (number) => `${claims.actors.names[number]}\n`);
  return {
    rankOf,
    reasons: reasons.names,
    columns: {
      kind,
      says,
      spoken,
      takes,
      ownName,
      ...textColumns('head', heads),
      ...textColumns('name', names),
      ...textColumns('id', ids),
      ...evidence.byArticle(articleCount),
    },
  };
}

function textColumns<Name extends string>(name: Name, list: readonly string[]) {
  const all = new Texts();
  for (const text of list) all.add(text);
  const { texts, from } = all.end();
  return { [`${name}s`]: texts, [`${name}From`]: from };
}

/** Which chains of which articles are whom, as they come by actor; there may be millions. */
class Evidence {
  readonly #article: number[] = [];
  readonly #rest: readonly number[][] = [[], [], []];

  add(article: number, ...rest: readonly [actor: number, chain: number, reason: number]): void {
    this.#article.push(article);
    for (const [i, value] of rest.entries()) this.#rest[i]!.push(value);
  }

  /** Sorted by article, and in each as they came. */
  byArticle(articleCount: number) {
    const inArticle = new Uint32Array(articleCount);
    for (const article of this.#article) inArticle[article]! += 1;
    const evidenceFrom = Uint32Array.from(runningSum(inArticle));
    const next = evidenceFrom.slice();
    const columns = this.#rest.map(() => new Uint32Array(this.#article.length));
    for (const [row, article] of this.#article.entries()) {
      const at = next[article]!++;
      for (const [i, column] of columns.entries()) column[at] = this.#rest[i]![row]!;
    }
    const [evidenceActor, evidenceChain, evidenceReason] = columns as [Uint32Array, Uint32Array, Uint32Array];
    return { evidenceFrom, evidenceActor, evidenceChain, evidenceReason };
  }
}

/** A line of names in which every word follows a space, so that where words begin is found without looking back. */
function lineOf(names: readonly string[]): string {
  return ` ${foldText(names.join(' ')).replaceAll('\n', ' ')}\n`;
}

/** By how many claims they take part in, then by id. */
function rankActors({ actors, list }: Pick<IndexedClaims, 'actors' | 'list'>) {
  const count = actors.names.length;
  const [says, spoken, takes] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  for (const { speaker, about } of list) {
    if (speaker !== NONE) says[speaker]! += 1;
    for (const actor of about) spoken[actor]! += 1;
    for (const actor of new Set([speaker, ...about])) if (actor !== NONE) takes[actor]! += 1;
  }
  const { names } = actors;
  const ranked = Uint32Array.from(names.keys()).sort(
    (a, b) => takes[b]! - takes[a]! || (names[a]! < names[b]! ? -1 : 1),
  );
  const rankOf = new Uint32Array(count);
  for (const [rank, number] of ranked.entries()) rankOf[number] = rank;
  const inRank = (column: Uint32Array) => ranked.map((number) => column[number]!);
  return { ranked, rankOf, says: inRank(says), spoken: inRank(spoken), takes: inRank(takes) };
}
