import type { Resolution } from '../../model/index.ts';

/**
 * More claims than these (some 6,000 articles') the page does not show at once, and neither graph nor layout of all of them
 * fits the memory and the minutes of a laptop: the strongest actors are laid out and measured, the others stand beside them.
 */
const MOST_CLAIMS = 50_000;

export const isLarge = ({ claims }: Pick<Resolution, 'claims'>): boolean => claims.length > MOST_CLAIMS;
