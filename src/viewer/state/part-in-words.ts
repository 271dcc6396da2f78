import type { GraphPart } from '../../model/index.ts';
import { countOf, writeNumber } from './wording.ts';

/**
 * Which part of a larger graph is loaded, and by what it was chosen.
 *
 *     500 of 878,688 claims, of what the 41 busiest actors say about each other. Filter or search for the rest.
 */
export function partInWords({ claims, matching, among }: GraphPart, loaded: number, isFiltered: boolean): string {
  const whole = countOf(claims, 'claim');
  if (among !== undefined)
    return `${writeNumber(loaded)} of ${whole}, of what the ${countOf(among, 'busiest actor')} say about each other. Filter or search for the rest.`;
  if (matching === 0) return isFiltered ? `None of ${whole} matches.` : 'There is no claim.';
  if (loaded === matching)
    return isFiltered ? `All ${countOf(matching, 'claim')} that match, of ${writeNumber(claims)}.` : `All ${whole}.`;
  const first = `${writeNumber(loaded)} of ${countOf(matching, 'claim')}${isFiltered ? ' that match' : ''}`;
  return `${first}: those that most outlets tell, then the newest. Narrower filters show the rest.`;
}
