import { readCountry } from '../extract/lexicon/countries.ts';
import { isOrganizationHead, TRADES } from '../extract/lexicon/organizations.ts';
import { isPlaceName } from '../extract/lexicon/places.ts';
import type { ChainInArticle } from './chain-in-article.ts';

/**
 * Firms that some articles name with their trade and others without: "Tallow Motor", "Tallow Motors" → tallow. Left out
 * are names that two trades share, that are introduced for something else, or that no article uses alone.
 *
 * @returns the key of the bare name by the key of the longer one.
 */
export function findTradeNames(
  chains: readonly ChainInArticle[],
  introduced: ReadonlyMap<string, ReadonlySet<string>>,
  wordsOf: (name: string) => readonly string[],
): Map<string, string> {
  const alone = new Set<string>();
  const byBare = new Map<string, Map<string, string>>();
  for (const { chain } of chains) {
    for (const name of [chain.name, ...chain.names]) {
      const words = wordsOf(name);
      const [bare, trade] = words;
      if (bare === undefined || words.length > 2 || isGeneral(bare, name)) continue;
      if (trade === undefined) alone.add(bare);
      else if (TRADES.has(trade))
        byBare.set(bare, (byBare.get(bare) ?? new Map()).set(words.join(''), trade.replace(/s$/u, '')));
    }
  }
  const found = new Map<string, string>();
  for (const [bare, trades] of byBare) {
    const others = [...(introduced.get(bare) ?? [])].some((long) => !trades.has(long) && long !== bare);
    if (others || !alone.has(bare) || new Set(trades.values()).size > 1) continue;
    for (const key of trades.keys()) found.set(key, bare);
  }
  return found;
}

/** "Union Foods", "Austrian Airlines", "Paris Electronics": the first word alone is no firm. */
function isGeneral(bare: string, name: string): boolean {
  const first = name.split(' ')[0] ?? '';
  return isOrganizationHead(bare) || isPlaceName(first) || readCountry(first) !== undefined;
}
