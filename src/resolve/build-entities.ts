import { countryOfCode } from '../extract/lexicon/countries.ts';
import { isPartOf, knownOrganization } from '../extract/lexicon/organizations.ts';
import { withoutLetters } from '../extract/lexicon/titles.ts';
import type { Entity, EntityKind } from '../model/index.ts';
import { byCodeUnit, type ChainGroup, type ChainInArticle, tidyName } from './chain-in-article.ts';
import { slugOf } from './fold-name.ts';
import { joined } from './own-string.ts';

/** Each draft under an id of its own, sorted by id; the list given is the one given back, for there may be millions. */
export function tellEntitiesApart(drafts: Entity[]): Entity[] {
  drafts.sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(placeOf(a), placeOf(b)));
  const taken = new Set(drafts.flatMap(({ id }) => (NUMBERED.test(id) ? [id] : [])));
  for (let first = 0, next = 0; first < drafts.length; first = next) {
    const { id } = drafts[first]!;
    // Two of one id: the one that stands first keeps it.
    for (next = first + 1; drafts[next]?.id === id; next++)
      drafts[next] = { ...drafts[next]!, id: untaken(id, next - first + 1, taken) };
  }
  return drafts.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** As `untaken` writes ids. */
const NUMBERED = /~\d+$/;

export function untaken(id: string, from: number, taken: Set<string>): string {
  let number = from;
  while (taken.has(`${id}~${number}`)) number++;
  taken.add(`${id}~${number}`);
  return `${id}~${number}`;
}

/** One entity of a group; its id may be that of another, until all are known. */
export function draftOf(kind: EntityKind, { members, key, local }: ChainGroup): Entity {
  const sorted =
    members.length === 1
      ? members
      : [...members].sort((a, b) => byCodeUnit(a.at.article, b.at.article) || a.at.index - b.at.index);
  const chains = sorted.map(({ at }) => at);
  const names = nameCounts(chains);
  const country = kind === 'country' ? chains.find(({ chain }) => chain.country)?.chain.country : undefined;
  const known = knownName(kind, chains, country);
  const best = bestName(chains);
  // An organisation goes by the name the articles give it, unless that is only a part of the known one.
  const name = known !== undefined && (kind === 'country' || isPartOf(best, known)) ? known : best;
  const gender = commonest(chains.flatMap(({ chain }) => chain.gender ?? []));
  const first = chains[0]!;
  const id = local
    ? localId(kind, first)
    : joined(kind, ':', key ?? (slugOf(known ?? name).replace(/^the-(?=.)/, '') || 'unwritable'));
  const others = [...names.keys()].filter((alias) => alias !== name);
  const aliases = others.length > 0 ? others : NONE;
  const evidence = sorted.map(({ at, reason }) => ({ article: at.article, index: at.index, reason }));
  const mentions = chains.reduce((sum, one) => sum + one.mentions, 0);
  // Most are no more, and there are millions: put together field by field, each takes half as much again.
  if (country === undefined && gender === undefined) return { id, kind, name, aliases, evidence, mentions };
  return {
    id,
    kind,
    name,
    aliases,
    ...(country !== undefined && { country }),
    ...(gender !== undefined && { gender }),
    evidence,
    mentions,
  };
}

const NONE: readonly string[] = [];

/** `unnamed:ARTICLE#START`; one named by part of a name alone says it: `person:lee@ARTICLE`. */
function localId(kind: EntityKind, { chain, article, start }: ChainInArticle): string {
  const slug = chain.named ? slugOf(chain.name) : '';
  return slug ? joined(kind, ':', slug, '@', article) : joined(kind, ':', article, '#', start);
}

/** Where an entity first stands, padded so that code-unit order is that of the text. */
function placeOf({ evidence: [first] }: Entity): string {
  return `${first!.article}#${String(first!.index).padStart(7, '0')}`;
}

/** The name a country or a well-known organisation has in the lists, whatever the articles call it. Ids are made of it. */
function knownName(kind: EntityKind, chains: readonly ChainInArticle[], country?: string): string | undefined {
  if (country !== undefined) return countryOfCode(country)?.name;
  if (kind !== 'organization') return undefined;
  return commonest(chains.flatMap(({ chain }) => (chain.named && knownOrganization(tidyName(chain.name))) || []));
}

const plainName = ({ chain: { kind, name } }: ChainInArticle): string =>
  kind === 'person' ? withoutLetters(tidyName(name)) : tidyName(name).replace(/^the (?=.)/, '');

/** The name most articles have, the longer of two, the first by code unit, a person's without letters after it. */
function bestName(chains: readonly ChainInArticle[]): string {
  if (chains.length === 1) return plainName(chains[0]!);
  const articles = new Map<string, number>();
  for (const chain of chains) {
    const name = plainName(chain);
    articles.set(name, (articles.get(name) ?? 0) + 1);
  }
  const full = [...articles].filter(([name]) => name.includes(' '));
  const [best] = (full.length > 0 ? full : [...articles]).sort(
    ([a, countA], [b, countB]) => countB - countA || b.length - a.length || byCodeUnit(a, b),
  );
  return best![0];
}

/** All names as written, commonest first. */
function nameCounts(chains: readonly ChainInArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { chain, written } of chains) {
    for (const name of [chain.name, ...chain.names]) {
      const tidy = tidyName(name);
      if (tidy) counts.set(tidy, counts.get(tidy) ?? 0);
    }
    for (const [name, count] of written) if (name) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  if (counts.size < 2) return counts;
  return new Map([...counts].sort(([a, countA], [b, countB]) => countB - countA || byCodeUnit(a, b)));
}

function commonest<T extends string>(values: readonly T[]): T | undefined {
  if (values.length < 2) return values[0];
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || byCodeUnit(a, b))[0]?.[0];
}
