import type { Claim, ClaimLink, ClaimPointer, Entity, LoggedCorrection, UnfittingCorrection } from '../model/index.ts';
import type { Document } from './chain-in-article.ts';
import { findPointed } from './correct-entities.ts';
import { refKey } from './ref-key.ts';

/** What a person has put right about attributions. */
export interface ClaimChanges {
  /** Whom an attribution is of; nobody who is known, where that is said. */
  readonly speakers: ReadonlyMap<string, Entity | undefined>;
  /** Attributions that are no claims. */
  readonly rejected: ReadonlySet<string>;
  /** Attributions that share no claim with others. */
  readonly alone: ReadonlySet<string>;
  /** Pairs of attributions whose claims are not linked. */
  readonly unlinked: readonly (readonly [string, string])[];
  readonly unfitting: readonly UnfittingCorrection[];
}

export const NO_CHANGES: ClaimChanges = {
  speakers: new Map(),
  rejected: new Set(),
  alone: new Set(),
  unlinked: [],
  unfitting: [],
};

/** Reads corrections of claims against the claims as they are without them. */
export function findClaimChanges(
  claims: readonly Claim[],
  entities: readonly Entity[],
  corrections: readonly LoggedCorrection[],
  documents: readonly Document[],
): ClaimChanges {
  const ofClaims = corrections.filter(({ correction }) => 'claim' in correction);
  if (ofClaims.length === 0) return NO_CHANGES;
  const speakers = new Map<string, Entity | undefined>();
  const rejected = new Set<string>();
  const alone = new Set<string>();
  const unlinked: [string, string][] = [];
  const unfitting: UnfittingCorrection[] = [];
  const reports = new Map(claims.flatMap((claim) => claim.attributions.map((ref) => [refKey(ref), claim] as const)));
  const byId = new Map(documents.map((document) => [document.article.id, document]));
  const correctOne = ({ correction }: LoggedCorrection): string | undefined => {
    if (!('claim' in correction)) return undefined;
    const ref = findAttribution(correction.claim, byId);
    const claim = ref && reports.get(ref);
    if (!claim) return `there is no claim ${correction.claim.id}`;
    const refs = claim.attributions.map(refKey);
    if (correction.do === 'reject') for (const one of refs) rejected.add(one);
    if (correction.do === 'speaker') {
      const speaker = correction.entity && findPointed(correction.entity, entities, documents);
      if (correction.entity && !speaker) return `there is no ${correction.entity.name} (${correction.entity.id})`;
      for (const one of refs) speakers.set(one, speaker);
    }
    if (correction.do === 'unlink') {
      const other = findAttribution(correction.other, byId);
      if (other === undefined || !reports.has(other)) return `there is no claim ${correction.other.id}`;
      if (refs.includes(other)) alone.add(other);
      unlinked.push([ref, other]);
    }
    return undefined;
  };
  for (const logged of ofClaims) {
    const reason = correctOne(logged);
    if (reason !== undefined) unfitting.push({ line: logged.line, reason });
  }
  return { speakers, rejected, alone, unlinked, unfitting };
}

/** The links but for those between claims that a person has told apart. */
export function keepLinks(
  links: readonly ClaimLink[],
  claims: readonly Claim[],
  { unlinked }: ClaimChanges,
): readonly ClaimLink[] {
  if (unlinked.length === 0) return links;
  const claimOf = new Map(
    claims.flatMap(({ id, attributions }) => attributions.map((ref) => [refKey(ref), id] as const)),
  );
  const apart = new Set(
    unlinked.flatMap(([a, b]) => [`${claimOf.get(a)}\n${claimOf.get(b)}`, `${claimOf.get(b)}\n${claimOf.get(a)}`]),
  );
  return links.filter(({ from, to }) => !apart.has(`${from}\n${to}`));
}

/** Where a claim is told: the attribution of this content; of two speakers of one sentence the id says which ("…:2"). */
function findAttribution(
  { id, article, start, end }: ClaimPointer,
  documents: ReadonlyMap<string, Document>,
): string | undefined {
  const attributions = documents.get(article)?.extraction.attributions ?? [];
  const there = attributions.flatMap(({ content }, index) =>
    content[0]?.start === start && content.at(-1)?.end === end ? [index] : [],
  );
  const index = there[Number(/#\d+-\d+:(\d+)$/.exec(id)?.[1] ?? 1) - 1] ?? there[0];
  return index === undefined ? undefined : refKey({ article, index });
}
