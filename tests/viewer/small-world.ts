import type {
  Article,
  Attribution,
  Chain,
  Claim,
  Entity,
  EntityKind,
  GraphFile,
  Span,
  Stance,
} from '../../src/model/index.ts';
import { countOutlets } from '../../src/resolve/count-outlets.ts';

/** One claim of the small world, told by the words that stand in its article. */
export interface Telling {
  readonly article: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string | readonly string[];
  readonly speaker?: string;
  readonly about?: readonly string[];
  readonly type?: Attribution['type'];
  readonly stance?: Stance;
  /** Tellings of one name are one claim. */
  readonly same?: string;
}

export interface SmallArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** A data file from articles and tellings; entity ids are `kind:name-in-lower-case`, and say what kind they are. */
export function smallWorld(
  articles: readonly SmallArticle[],
  tellings: readonly Telling[],
  links: GraphFile['resolution']['links'] = [],
): GraphFile {
  const attributions = new Map<string, Attribution[]>(articles.map(({ id }) => [id, []]));
  const claims = new Map<string, Claim>();
  for (const telling of tellings) {
    const { text } = articles.find(({ id }) => id === telling.article)!;
    const attribution = tell(text, telling);
    const list = attributions.get(telling.article)!;
    const ref = { article: telling.article, index: list.push(attribution) - 1 };
    const [first, last] = [attribution.content[0]!, attribution.content.at(-1)!];
    const key = telling.same ?? `claim:${telling.article}#${first.start}-${last.end}`;
    const known = claims.get(key);
    if (known) claims.set(key, { ...known, attributions: [...known.attributions, ref] });
    else
      claims.set(key, {
        id: key,
        about: telling.about ?? [],
        type: attribution.type,
        stance: attribution.stance,
        negated: false,
        attributions: [ref],
        ...(telling.speaker && { speaker: telling.speaker }),
      });
  }
  const list = [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = articles.map((article): Article => ({ ...article, authors: [], paragraphs: [], marks: [], notes: [] }));
  return {
    format: 'claimgraph',
    version: 1,
    articles: told,
    extractions: articles.map(({ id }) => ({
      article: id,
      mentions: [],
      chains: [] as Chain[],
      attributions: attributions.get(id)!,
      ties: [],
      notes: [],
    })),
    resolution: {
      entities: listEntities(tellings),
      claims: countOutlets(list, links, told, (article) => article),
      ties: [],
      links,
    },
    layout: { actors: {}, claims: {} },
  };
}

function tell(text: string, telling: Telling): Attribution {
  const find = (words: string | undefined): Span[] => {
    if (words === undefined) return [];
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the article`);
    return [{ start, end: start + words.length }];
  };
  return {
    type: telling.type ?? 'direct',
    source: find(telling.source),
    cue: find(telling.cue),
    content: [telling.content].flat().flatMap(find),
    lemma: telling.cue ?? '',
    stance: telling.stance ?? 'says',
    negated: false,
    nested: false,
    about: [],
    rule: 'told-by-the-test',
  };
}

function listEntities(tellings: readonly Telling[]): readonly Entity[] {
  const ids = new Set(tellings.flatMap(({ speaker, about }) => [...(speaker ? [speaker] : []), ...(about ?? [])]));
  return [...ids].sort().map((id) => ({
    id,
    kind: id.split(':')[0] as EntityKind,
    name: id
      .slice(id.indexOf(':') + 1)
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' '),
    aliases: [],
    evidence: [],
    mentions: 1,
  }));
}

/** Three outlets on the quarrel over a harbour that does not exist. */
export const HARBOR: GraphFile = smallWorld(
  [
    {
      id: 'gazette',
      publisher: 'The Gazette',
      date: '2026-03-02',
      url: 'https://gazette.example/harbor',
      text: '“The pier will hold,” Dana Orlow said.\nShe warned that Velmark was late. An engineer said the piles were “soft as bread.”',
    },
    {
      id: 'courier',
      publisher: 'Courier',
      date: '2026-03-04T09:00:00Z',
      text: 'Dana Orlow told reporters the pier “will hold.”\r\nTomas Reke denied 🙂 that Velmark had paid Dana Orlow.',
    },
    { id: 'undated', publisher: 'Harbor Radio', text: 'Tomas Reke praised Dana Orlow.' },
  ],
  [
    {
      article: 'gazette',
      content: '“The pier will hold,”',
      source: 'Dana Orlow',
      cue: 'said',
      speaker: 'person:dana-orlow',
      stance: 'promises',
      same: 'claim:pier',
    },
    {
      article: 'gazette',
      content: 'that Velmark was late',
      source: 'She',
      cue: 'warned',
      speaker: 'person:dana-orlow',
      about: ['country:velmark'],
      type: 'indirect',
      stance: 'warns',
    },
    {
      article: 'gazette',
      content: 'the piles were “soft as bread.”',
      source: 'An engineer',
      speaker: 'unnamed:gazette#1',
      type: 'mixed',
    },
    {
      article: 'courier',
      content: 'the pier “will hold.”',
      source: 'Dana Orlow',
      cue: 'told reporters',
      speaker: 'person:dana-orlow',
      type: 'mixed',
      stance: 'promises',
      same: 'claim:pier',
    },
    {
      article: 'courier',
      content: 'that Velmark had paid Dana Orlow',
      source: 'Tomas Reke',
      cue: 'denied',
      speaker: 'person:tomas-reke',
      about: ['country:velmark', 'person:dana-orlow'],
      type: 'indirect',
      stance: 'denies',
    },
    {
      article: 'undated',
      content: 'praised Dana Orlow',
      source: 'Tomas Reke',
      speaker: 'person:tomas-reke',
      about: ['person:dana-orlow'],
      type: 'indirect',
      stance: 'praises',
    },
  ],
);
