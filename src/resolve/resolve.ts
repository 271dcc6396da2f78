import {
  ClaimgraphError,
  type Entity,
  type EntityKind,
  type LoggedCorrection,
  type Ref,
  type Resolution,
} from '../model/index.ts';
import { buildClaims, type EntityOf, type StoryOf } from './build-claims.ts';
import { draftOf, tellEntitiesApart } from './build-entities.ts';
import { buildTies } from './build-ties.ts';
import { byCodeUnit, type ChainGroup, type ChainInArticle, chainsOf, type Document } from './chain-in-article.ts';
import { findClaimChanges, keepLinks, NO_CHANGES } from './correct-claims.ts';
import { correctEntities } from './correct-entities.ts';
import { countOutlets } from './count-outlets.ts';
import { findCopies } from './find-copies.ts';
import { aloneOf, groupByName, groupCountries, keepApart } from './group-by-name.ts';
import { groupOrganizations } from './group-organizations.ts';
import { groupPeople } from './group-people.ts';
import { linkClaims } from './link-claims.ts';
import type { IsNamed } from './same-voice.ts';
import { settleKinds } from './settle-kinds.ts';

/** How named chains of a kind find each other. Unnamed sources never do. */
const GROUPING: Readonly<Record<EntityKind, (chains: readonly ChainInArticle[]) => ChainGroup[]>> = {
  person: groupPeople,
  organization: groupOrganizations,
  country: groupCountries,
  place: groupByName,
  group: groupByName,
  unnamed: (chains) => keepApart(chains, 'an unnamed source is known in its article alone'),
};

/**
 * Who is who over all articles, and which claims are told again: the world as the articles tell it. In whatever order
 * the documents come, the result is the same. What a person has put right is applied over it; without corrections, or
 * with all of them taken back, not a byte is another.
 *
 *     “We are near,” Lee said.  (a.txt)  ⎫   person:ann-lee ─says→ claim:a.txt#0-14
 *     Ann Lee: “We are near.”   (b.txt)  ⎭                         told by a.txt and b.txt
 */
export function resolve(documents: readonly Document[], corrections: readonly LoggedCorrection[] = []): Resolution {
  refuseOthers(documents);
  const sorted = [...documents].sort((a, b) => byCodeUnit(a.article.id, b.article.id));
  refuseDoubles(sorted);
  const { found, namedChains } = findWhoIsWho(sorted);
  const chains = corrections.length > 0 ? settleKinds(sorted.flatMap(chainsOf)) : [];
  const { entities, unfitting } = correctEntities(found, corrections, sorted, chains);
  const entityOf = findEntities(sorted, entities);
  const isNamed = findNamed(namedChains, entities);
  const articles = sorted.map(({ article }) => article);
  const stories = findCopies(articles);
  const storyOf: StoryOf = (article) => stories.get(article) ?? article;
  const told = buildClaims(sorted, entityOf, isNamed, storyOf);
  const changes = findClaimChanges(told, entities, corrections, sorted);
  const claims = changes === NO_CHANGES ? told : buildClaims(sorted, entityOf, isNamed, storyOf, changes);
  const links = keepLinks(linkClaims(sorted, entities, claims, isNamed), claims, changes);
  const misfits = [...unfitting, ...changes.unfitting].sort((a, b) => a.line - b.line);
  return {
    entities,
    claims: countOutlets(claims, links, articles, storyOf),
    ties: buildTies(sorted, entityOf),
    links,
    ...(misfits.length > 0 && { unfitting: misfits }),
  };
}

/** Which chains of an article have a name. */
type NamedChains = ReadonlyMap<string, readonly boolean[]>;

/** One entity for all chains that are one, sorted by id. */
function findWhoIsWho(sorted: readonly Document[]): { found: Entity[]; namedChains: NamedChains } {
  const drafts: Entity[] = [];
  const known: ChainInArticle[] = [];
  const namedChains = new Map<string, readonly boolean[]>();
  for (const document of sorted) {
    const chains = chainsOf(document);
    namedChains.set(
      document.article.id,
      chains.map(({ chain }) => chain.named),
    );
    for (const at of chains) {
      if (at.chain.named || at.chain.country !== undefined) known.push(at);
      // Known in its article alone, so nothing of it has to wait for the others.
      else drafts.push(draftOf(at.chain.kind, aloneOf(at, 'never named: known in its article alone')));
    }
  }
  const settled = settleKinds(known);
  for (const [kind, group] of Object.entries(GROUPING) as [EntityKind, (typeof GROUPING)[EntityKind]][])
    for (const one of group(settled.filter(({ chain }) => chain.kind === kind))) drafts.push(draftOf(kind, one));
  return { found: tellEntitiesApart(drafts), namedChains };
}

/** Unnamed sources, and those whom no article names, are known in their article alone. */
function findNamed(namedChains: NamedChains, entities: readonly Entity[]): IsNamed {
  const isNamed = ({ article, index }: Ref): boolean => namedChains.get(article)?.[index] ?? false;
  const ids = new Set<string>();
  for (const { id, kind, evidence } of entities) if (kind !== 'unnamed' && evidence.some(isNamed)) ids.add(id);
  return ({ id }) => ids.has(id);
}

function findEntities(sorted: readonly Document[], entities: readonly Entity[]): EntityOf {
  const ofArticle = new Map<string, (Entity | undefined)[]>(sorted.map(({ article }) => [article.id, []]));
  for (const entity of entities) {
    for (const { article, index } of entity.evidence) ofArticle.get(article)![index] = entity;
  }
  return (article, chain) => (chain === undefined ? undefined : ofArticle.get(article)?.[chain]);
}

function refuseOthers(documents: readonly Document[]): void {
  const isDocument = (one: Document | undefined) =>
    typeof one?.article?.id === 'string' && Array.isArray(one.extraction?.chains);
  if (Array.isArray(documents) && documents.every(isDocument)) return;
  const message = 'resolve takes a list of {article, extraction}: what parseArticle and extract made.';
  throw new ClaimgraphError('wrong-document', message);
}

function refuseDoubles(sorted: readonly Document[]): void {
  const double = sorted.find(({ article }, i) => article.id === sorted[i + 1]?.article.id);
  if (!double) return;
  throw new ClaimgraphError('double-article', `Two articles have the id "${double.article.id}"; give each its own.`);
}
