import type {
  Correction,
  Entity,
  EntityPointer,
  Evidence,
  LoggedCorrection,
  Ref,
  UnfittingCorrection,
} from '../model/index.ts';
import { draftOf, untaken } from './build-entities.ts';
import { byCodeUnit, type ChainInArticle, type Document, tidyName } from './chain-in-article.ts';
import { refKey } from './ref-key.ts';

/** Entities while they are put right, and ways to find one. */
interface Desk {
  readonly entities: Map<string, Entity>;
  /** Of each chain, the id of its entity. */
  readonly owners: Map<string, string>;
  readonly chains: ReadonlyMap<string, ChainInArticle>;
  readonly documents: ReadonlyMap<string, Document>;
}

/** What a person has put right about who is who, in the order it was said; with what fits nothing. */
export function correctEntities(
  entities: readonly Entity[],
  corrections: readonly LoggedCorrection[],
  documents: readonly Document[],
  chains: readonly ChainInArticle[],
): { readonly entities: readonly Entity[]; readonly unfitting: readonly UnfittingCorrection[] } {
  if (corrections.length === 0) return { entities, unfitting: [] };
  const desk: Desk = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    owners: new Map(entities.flatMap(({ id, evidence }) => evidence.map((ref) => [refKey(ref), id]))),
    chains: new Map(chains.map((at) => [refKey(at), at])),
    documents: new Map(documents.map((document) => [document.article.id, document])),
  };
  const unfitting = corrections.flatMap(({ line, correction }) => {
    const reason = correctOne(desk, correction, line);
    return reason === undefined ? [] : [{ line, reason }];
  });
  return { entities: [...desk.entities.values()].sort((a, b) => byCodeUnit(a.id, b.id)), unfitting };
}

/** Whom a pointer means now: by the place it names, then by its id, then by a name that only one has. */
export function findPointed(
  pointer: EntityPointer,
  entities: readonly Entity[],
  documents: readonly Document[],
): Entity | undefined {
  return find(
    {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      owners: new Map(entities.flatMap(({ id, evidence }) => evidence.map((ref) => [refKey(ref), id]))),
      documents: new Map(documents.map((document) => [document.article.id, document])),
    },
    pointer,
  );
}

/** Puts one thing right; says why where it cannot. */
function correctOne(desk: Desk, correction: Correction, line: number): string | undefined {
  if (!('entity' in correction) || correction.entity === undefined || correction.do === 'speaker') return undefined;
  const entity = find(desk, correction.entity);
  if (!entity) return nobody(correction.entity);
  switch (correction.do) {
    case 'rename':
      return void put(desk, rename(entity, correction.name));
    case 'kind':
      return void put(desk, { ...entity, kind: correction.kind });
    case 'split':
      return split(desk, entity, chainsAt(desk, correction.at), line);
    default: {
      const other = find(desk, correction.other);
      if (!other) return nobody(correction.other);
      if (correction.do === 'merge') return void (other.id === entity.id || merge(desk, entity, other, line));
      return other.id === entity.id ? part(desk, entity, correction, line) : undefined;
    }
  }
}

function rename(entity: Entity, name: string): Entity {
  const tidy = tidyName(name);
  return { ...entity, name: tidy, aliases: distinct([entity.name, ...entity.aliases], tidy) };
}

function merge(desk: Desk, entity: Entity, other: Entity, line: number): void {
  const reason = `correction ${line}: the same`;
  const evidence = [...entity.evidence, ...other.evidence.map((ref) => ({ ...ref, reason }))];
  desk.entities.delete(other.id);
  put(desk, {
    ...other,
    ...entity,
    aliases: distinct([...entity.aliases, other.name, ...other.aliases], entity.name),
    evidence: evidence.sort((a, b) => byCodeUnit(a.article, b.article) || a.index - b.index),
    mentions: entity.mentions + other.mentions,
  });
}

/** The chains leave the entity and are one of their own. */
function split(desk: Desk, entity: Entity, leaving: ReadonlySet<string>, line: number): string | undefined {
  const gone = entity.evidence.filter((ref) => leaving.has(refKey(ref)));
  const left = entity.evidence.filter((ref) => !leaving.has(refKey(ref)));
  if (gone.length === 0) return `${entity.name} (${entity.id}) is mentioned at none of these places`;
  if (left.length === 0) return `nothing of ${entity.name} (${entity.id}) would be left`;
  const draftFrom = (refs: readonly (Ref & { readonly reason: string })[]): Entity => {
    const members = refs.map((ref) => ({ at: desk.chains.get(refKey(ref))!, reason: ref.reason }));
    const isNamed = members.some(({ at }) => at.chain.named);
    return draftOf(entity.kind, isNamed ? { members } : { members, local: true });
  };
  const rest = draftFrom(left);
  const own = draftFrom(gone.map((ref) => ({ ...ref, reason: `correction ${line}: somebody else` })));
  const taken = new Set(desk.entities.keys());
  const { country: _, ...kept } = entity;
  put(desk, {
    ...rest,
    ...(entity.country && { country: entity.country }),
    id: kept.id,
    kind: kept.kind,
    name: kept.name,
    aliases: distinct(rest.aliases, kept.name),
  });
  put(desk, { ...own, id: taken.has(own.id) ? untaken(own.id, 2, taken) : own.id });
  return undefined;
}

/** Two that later articles made one: who bears a name that only the second had is the second. */
function part(
  desk: Desk,
  entity: Entity,
  { entity: first, other }: { readonly entity: EntityPointer; readonly other: EntityPointer },
  line: number,
): string | undefined {
  const [firstNames, otherNames] = [first, other].map(({ name, names }) => new Set([name, ...names].map(tidyName)));
  const place = other.at && chainsAt(desk, [other.at]);
  const leaving = entity.evidence.filter((ref) => {
    const name = tidyName(desk.chains.get(refKey(ref))?.chain.name ?? '');
    return place?.has(refKey(ref)) || (otherNames!.has(name) && !firstNames!.has(name));
  });
  return split(desk, entity, new Set(leaving.map(refKey)), line);
}

function chainsAt({ documents }: Pick<Desk, 'documents'>, places: readonly Evidence[]): Set<string> {
  return new Set(
    places.flatMap(({ article, start, end }) => {
      const mentions = documents.get(article)?.extraction.mentions ?? [];
      const mention = mentions.find((one) => one.start === start && one.end === end);
      return mention ? [refKey({ article, index: mention.chain })] : [];
    }),
  );
}

function find(desk: Omit<Desk, 'chains'>, pointer: EntityPointer): Entity | undefined {
  const names = new Set([pointer.name, ...pointer.names]);
  const isCalledSo = ({ name, aliases }: Entity): boolean => names.has(name) || aliases.some((one) => names.has(one));
  const [chain] = pointer.at ? chainsAt(desk, [pointer.at]) : [];
  const placed = desk.entities.get(desk.owners.get(chain ?? '') ?? '');
  if (placed && isCalledSo(placed)) return placed;
  const same = desk.entities.get(pointer.id);
  if (same && isCalledSo(same)) return same;
  // An unnamed source is nobody beyond its article, however many are called so.
  if (pointer.kind === 'unnamed') return undefined;
  const called = [...desk.entities.values()].filter(({ kind, name }) => kind === pointer.kind && name === pointer.name);
  return called.length === 1 ? called[0] : undefined;
}

function put({ entities, owners }: Desk, entity: Entity): void {
  entities.set(entity.id, entity);
  for (const ref of entity.evidence) owners.set(refKey(ref), entity.id);
}

function nobody({ id, name }: EntityPointer): string {
  return `there is no ${name} (${id})`;
}

function distinct(names: readonly string[], own: string): string[] {
  return [...new Set(names)].filter((name) => name !== own);
}
