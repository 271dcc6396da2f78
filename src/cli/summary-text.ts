import type { ClaimType, EntityKind } from '../model/index.ts';
import { shown, shownName } from './shown.ts';
import type { Summary } from './summary.ts';

const CLAIM_WORDS: Readonly<Record<ClaimType, string>> = {
  direct: 'quoted',
  mixed: 'half quoted',
  indirect: 'reported',
};
const ENTITY_WORDS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organization: ['organisation', 'organisations'],
  country: ['country', 'countries'],
  place: ['place', 'places'],
  group: ['group', 'groups'],
  unnamed: ['unnamed source', 'unnamed sources'],
};

/** The summary for people, a fact a line. */
export function writeSummary(summary: Summary): string {
  const { articles, cameAgain, outlets, days, claims, entities, ties, corroborates, diverges, speakers } = summary;
  const from = outlets > 0 ? ` from ${countOf(outlets, 'outlet', 'outlets')}` : '';
  const when = days && (days[0] === days[1] ? `, ${days[0]}` : `, ${days[0]} to ${days[1]}`);
  const types = Object.entries(claims).map(([type, count]) => `${count} ${CLAIM_WORDS[type as ClaimType]}`);
  const kinds = Object.entries(entities).map(([kind, count]) => countOf(count, ...ENTITY_WORDS[kind as EntityKind]));
  const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  return [
    `${countOf(articles, 'article', 'articles')}${from}${when ?? ''}`,
    ...(cameAgain > 0
      ? [
          `${countOf(cameAgain, 'article', 'articles')} came more than once and counted once; graph.json says where from`,
        ]
      : []),
    total(claims) === 0
      ? 'no claims: nothing in it says, in English, what somebody said'
      : `${countOf(total(claims), 'claim', 'claims')}: ${types.join(', ')}; ${summary.withSpeaker} with a speaker`,
    `${countOf(total(entities), 'actor', 'actors')}: ${kinds.join(', ')}; ${countOf(ties, 'tie', 'ties')} between them`,
    ...(corroborates + diverges > 0 ? [`told alike by several: ${corroborates}; told differently: ${diverges}`] : []),
    ...(summary.corrections ? [`corrections applied: ${summary.corrections.applied}`] : []),
    ...(speakers.length > 0
      ? [`most claims: ${speakers.map(({ name, claims: count }) => `${shownName(name)} ${count}`).join(', ')}`]
      : []),
  ].join('\n');
}

/** At most this many odd articles are named; a folder of them needs no screen full. */
const NAMED_NOTES = 5;

/** What was odd about articles that were read all the same. */
export function writeNotes({ notes }: Summary): string[] {
  const lines = notes
    .slice(0, NAMED_NOTES)
    .map(({ article, message }) => `note: ${shownName(article)}: ${shown(message)}`);
  const rest = notes.length - lines.length;
  return rest > 0 ? [...lines, `note: and ${rest} more; --json lists them all`] : lines;
}

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
