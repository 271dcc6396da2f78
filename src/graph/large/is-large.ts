import type { Resolution } from '../../model/index.ts';

/**
 * Of more claims than these (some 1,200 articles') no picture shows them all, and neither graph nor layout of all of them
 * fits the memory and the minutes of a laptop: the strongest actors are laid out and measured, the others stand beside them.
 */
const MOST_CLAIMS = 10_000;

export const isLarge = ({ claims }: Pick<Resolution, 'claims'>): boolean => claims.length > MOST_CLAIMS;
