import type { Claim, ClaimLink, Entity } from '../model/index.ts';
import type { Document } from './chain-in-article.ts';

export function linkClaims(
  _documents: readonly Document[],
  _entities: readonly Entity[],
  _claims: readonly Claim[],
): ClaimLink[] {
  return [];
}
