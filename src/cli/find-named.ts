import { claimText } from '../graph/index.ts';
import { type Claim, ClaimgraphError, type Entity, type Evidence, type GraphFile } from '../model/index.ts';
import { shown, shownName } from './shown.ts';

/** So many choices are named where a name fits several. */
const NAMED_CHOICES = 8;

/** From this likeness on a name may be a misspelling. */
const ALIKE = 0.5;

/** The entity of an id, or the only one of a name. */
export function findEntity({ resolution: { entities } }: GraphFile, named: string): Entity {
  const byId = entities.find(({ id }) => id === named);
  if (byId) return byId;
  const wanted = fold(named);
  if (wanted === '') throw new ClaimgraphError('no-entity', 'Name an actor: the name is empty.');
  const called = entities.filter(({ name }) => fold(name) === wanted);
  const alsoCalled = entities.filter(({ aliases }) => aliases.some((alias) => fold(alias) === wanted));
  const found = called.length > 0 ? called : alsoCalled;
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw ambiguous('entity', named, found.map(describeEntity));
  throw unknown('entity', named, findNear(entities, wanted).map(describeEntity));
}

/** Those whose name or id holds it; where there are none, those spelt most alike. */
function findNear(entities: readonly Entity[], wanted: string): readonly Entity[] {
  const holding = entities.filter(({ id, name }) => fold(name).includes(wanted) || id.includes(wanted));
  if (holding.length > 0) return holding;
  const like = entities.map((entity) => {
    const names = [entity.name, ...entity.aliases].map(fold);
    return { entity, likeness: Math.max(...names.map((name) => likeness(name, wanted))) };
  });
  const near = like.filter(({ likeness }) => likeness >= ALIKE).sort((a, b) => b.likeness - a.likeness);
  return near.map(({ entity }) => entity);
}

/** Two letters that stand side by side in both, of all such pairs: "Calloway" and "Caloway" share 6 of 13 (Dice). */
function likeness(a: string, b: string): number {
  const pairsOf = (text: string) => new Set(Array.from(text.slice(1), (letter, i) => text[i] + letter));
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

/** The claim of an id, or the only one whose words hold these. */
export function findClaim(file: GraphFile, named: string): Claim {
  const { claims } = file.resolution;
  const byId = claims.find(({ id }) => id === named);
  if (byId) return byId;
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  const extractions = new Map(file.extractions.map((extraction) => [extraction.article, extraction]));
  const wanted = fold(named);
  const describe = (claim: Claim): string =>
    `${shownName(claim.id)}   ${shown(claimText(claim, articles, extractions).slice(0, 80))}`;
  const found = claims.filter((claim) => fold(claimText(claim, articles, extractions)).includes(wanted));
  if (found.length === 1) return found[0]!;
  throw found.length > 1 ? ambiguous('claim', named, found.map(describe)) : unknownClaim(named);
}

/** `ARTICLE#START`, the mention that stands there, or `ARTICLE`, all of the entity's mentions in it. */
export function findPlaces({ extractions }: GraphFile, entity: Entity, named: string): Evidence[] {
  const [, before = named, start] = /^(.*)#(\d+)$/s.exec(named) ?? [];
  const isArticle = extractions.some(({ article }) => article === named);
  const article = isArticle ? named : before;
  const chains = new Set(entity.evidence.filter((ref) => ref.article === article).map(({ index }) => index));
  const mentions = extractions.find((one) => one.article === article)?.mentions ?? [];
  const own = mentions.filter(({ chain }) => chains.has(chain));
  const places = isArticle ? own : own.filter((mention) => mention.start === Number(start));
  if (places.length > 0) return places.map(({ start, end }) => ({ article, start, end }));
  const articles = [...new Set(entity.evidence.map((ref) => ref.article))];
  const hint = own.length > 0 ? own.map((mention) => `${article}#${mention.start}`) : articles;
  throw unknown(`mention of ${shownName(entity.name)}`, named, hint.map(shownName));
}

function describeEntity({ id, name, mentions }: Entity): string {
  return `${shownName(id)}   ${shownName(name)}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`;
}

function ambiguous(what: string, named: string, choices: readonly string[]): ClaimgraphError {
  const message = `"${shownName(named)}" fits several; say which by its id:\n${listOf(choices)}`;
  return new ClaimgraphError(`ambiguous-${what}`, message);
}

function unknownClaim(named: string): ClaimgraphError {
  const message = `There is no claim "${shownName(named)}": none has these words in it, or this as its id. Both stand in claims.csv and on the page.`;
  return new ClaimgraphError('no-claim', message);
}

function unknown(what: string, named: string, near: readonly string[]): ClaimgraphError {
  const message =
    near.length > 0
      ? `There is no ${what} "${shownName(named)}". Did you mean one of these?\n${listOf(near)}`
      : `There is no ${what} "${shownName(named)}". Ids and names are those of graph.json and of the page.`;
  return new ClaimgraphError(`no-${what.split(' ')[0]}`, message);
}

function listOf(lines: readonly string[]): string {
  const rest = lines.length - NAMED_CHOICES;
  const more = rest > 0 ? [`  and ${rest} more`] : [];
  return [...lines.slice(0, NAMED_CHOICES).map((line) => `  ${line}`), ...more].join('\n');
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
