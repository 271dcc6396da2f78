import type { EntityKind } from '../model/index.ts';
import type { ChainInArticle } from './chain-in-article.ts';
import { nameKey } from './group-by-name.ts';
import { isFullName, parsePersonName } from './person-name.ts';

/** Kinds that are mistaken for each other where a name stands without a title; a country is known by its list. */
const UNSURE: readonly EntityKind[] = ['person', 'organization', 'place', 'group'];

/** So many articles, and so many times as many as the other kind has, know better. */
const FEWEST_ARTICLES = 3;
const TIMES = 4;

/**
 * What nearly all articles know as one kind is that in the article that took it for another: "Tallow" alone looks like
 * a family name, and is the company. Nothing changes for a name that one article uses for both (the Kremlin acts, the
 * Kremlin is a place), for a person whose sex is known, or for a family name that somebody bears.
 */
export function settleKinds(chains: readonly ChainInArticle[]): ChainInArticle[] {
  const articles = new Map<string, Map<EntityKind, Set<string>>>();
  const families = new Set<string>();
  for (const { article, chain } of chains) {
    if (!isUnsure(chain)) continue;
    const key = nameKey(chain.name);
    const kinds = articles.get(key) ?? new Map<EntityKind, Set<string>>();
    articles.set(key, kinds);
    kinds.set(chain.kind, (kinds.get(chain.kind) ?? new Set<string>()).add(article));
    const name = chain.kind === 'person' ? parsePersonName(chain.name) : undefined;
    if (name && isFullName(name)) families.add(name.family);
  }
  return chains.map((at) => {
    const { chain } = at;
    if (!isUnsure(chain)) return at;
    const key = nameKey(chain.name);
    if (chain.kind === 'person' && (chain.gender !== undefined || families.has(key))) return at;
    const kind = betterKind(chain.kind, articles.get(key)!);
    return kind === chain.kind ? at : { ...at, chain: { ...chain, kind } };
  });
}

function isUnsure({ kind, named }: ChainInArticle['chain']): boolean {
  return named && UNSURE.includes(kind);
}

function betterKind(kind: EntityKind, articles: ReadonlyMap<EntityKind, ReadonlySet<string>>): EntityKind {
  const own = articles.get(kind)!;
  for (const other of UNSURE) {
    const others = articles.get(other);
    if (other === kind || !others || others.size < FEWEST_ARTICLES || others.size < TIMES * own.size) continue;
    if (![...own].some((article) => others.has(article))) return other;
  }
  return kind;
}
