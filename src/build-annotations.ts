import type { Document } from './graph/index.ts';
import { findOwnIds } from './ingest/tell-apart.ts';
import type { Attribution, ClaimType, Entity, EntityKind, Mention, Resolution, Span } from './model/index.ts';
import { findFailure } from './workers/failed-extraction.ts';

type Offsets = readonly [start: number, end: number];

/** What was found in one article, with entities that hold over all articles annotated together. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly attributions: readonly AnnotatedAttribution[];
  readonly mentions: readonly AnnotatedMention[];
  /** Why nothing was found, where it could not be read. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** Offsets are of UTF-16 code units, end exclusive. */
export interface AnnotatedAttribution {
  readonly type: ClaimType;
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  /** Name and id of the entity that speaks; absent where nobody is named as speaking. */
  readonly speaker?: string;
  readonly speakerId?: string;
  readonly rule: string;
  readonly nested?: true;
}

export interface AnnotatedMention extends Span {
  readonly kind: EntityKind;
  /** Id of the entity. */
  readonly entity: string;
}

type EntityOf = (chain: number) => Entity | undefined;

/** One answer for each of `inputs`, in their order and under their ids, which need not be different ones. */
export function buildAnnotations(
  inputs: readonly { readonly id: string; readonly text: string }[],
  documents: readonly Document[],
  resolution: Resolution,
): AnnotatedArticle[] {
  const byId = new Map(documents.map((document) => [document.article.id, document]));
  const entities = readEntities(resolution);
  return findOwnIds(inputs).map((ownId, index) => {
    const id = inputs[index]?.id ?? ownId;
    const extraction = byId.get(ownId)?.extraction;
    const failure = extraction && findFailure(extraction);
    const entityOf: EntityOf = (chain) => entities.get(ownId)?.get(chain);
    return {
      id,
      attributions: (extraction?.attributions ?? []).map((attribution) => annotateClaim(attribution, entityOf)),
      mentions: (extraction?.mentions ?? []).flatMap((mention) => annotateMention(mention, entityOf)),
      ...(failure && { error: { code: failure.code, message: failure.message } }),
    };
  });
}

/** The entity of each chain, by article and by the chain's index there. */
function readEntities({ entities }: Resolution): Map<string, Map<number, Entity>> {
  const byArticle = new Map<string, Map<number, Entity>>();
  for (const entity of entities) {
    for (const { article, index } of entity.evidence) {
      const chains = byArticle.get(article) ?? new Map<number, Entity>();
      byArticle.set(article, chains.set(index, entity));
    }
  }
  return byArticle;
}

function annotateClaim(attribution: Attribution, entityOf: EntityOf): AnnotatedAttribution {
  const { type, source, cue, content, rule, nested } = attribution;
  const speaker = attribution.speaker === undefined ? undefined : entityOf(attribution.speaker);
  return {
    type,
    source: source.map(toOffsets),
    cue: cue.map(toOffsets),
    content: content.map(toOffsets),
    ...(speaker && { speaker: speaker.name, speakerId: speaker.id }),
    rule,
    ...(nested && { nested }),
  };
}

function annotateMention({ start, end, kind, chain }: Mention, entityOf: EntityOf): AnnotatedMention[] {
  const entity = entityOf(chain);
  return entity ? [{ start, end, kind, entity: entity.id }] : [];
}

function toOffsets({ start, end }: Span): Offsets {
  return [start, end];
}
