import {
  type Article,
  type Attribution,
  byId,
  type Claim,
  type Entity,
  type GraphFile,
  outletOf,
  type Span,
} from '../../model/index.ts';
import { webAddressOf } from './web-address-of.ts';
import { writeCsv } from './write-csv.ts';

/** A claim as one article tells it. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly article: Article;
  readonly attribution: Attribution;
  readonly speaker: Entity | undefined;
  /** Names of those it is about, in the order of `claim.about`. */
  readonly about: readonly string[];
  /** How many outlets tell it. */
  readonly outlets: number;
  /** Who published the article, in whatever words a reader should see. */
  readonly outlet: string;
  /** The article's address, if it is one that may be followed. */
  readonly url: string | undefined;
}

/**
 * Claims as CSV: a line for each article that tells one, with the words and where they stand in it. Lists within a cell
 * are parted by "; ".
 */
export function writeClaimsCsv(told: readonly ToldClaim[]): string {
  return [...claimsCsvPieces(told)].join('');
}

/** The same in pieces. */
export function claimsCsvPieces(told: Iterable<ToldClaim>): Generator<string> {
  return writeCsv(CLAIM_COLUMNS, rowsOf(told));
}

function* rowsOf(told: Iterable<ToldClaim>): Generator<string[]> {
  for (const one of told) yield cellsOf(one);
}

export const CLAIM_COLUMNS = [
  'claim',
  'speaker',
  'speaker_id',
  'speaker_kind',
  'source_words',
  'cue',
  'stance',
  'negated',
  'type',
  'about',
  'about_ids',
  'words',
  'outlets',
  'outlet',
  'date',
  'title',
  'url',
  'article',
  'origins',
  'spans',
  'rule',
] as const;

/** A cell for each of `CLAIM_COLUMNS`. */
export function cellsOf({ claim, article, attribution, speaker, about, outlets, outlet, url }: ToldClaim): string[] {
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const row: Readonly<Record<(typeof CLAIM_COLUMNS)[number], string>> = {
    claim: claim.id,
    speaker: speaker?.name ?? '',
    speaker_id: claim.speaker ?? '',
    speaker_kind: speaker?.kind ?? '',
    source_words: wordsOf(attribution.source),
    cue: wordsOf(attribution.cue),
    stance: claim.stance,
    negated: claim.negated ? 'yes' : 'no',
    type: attribution.type,
    about: about.join('; '),
    about_ids: claim.about.join('; '),
    words: wordsOf(attribution.content),
    outlets: String(outlets),
    outlet,
    date: article.date ?? '',
    title: article.title ?? '',
    url: url ?? '',
    article: article.id,
    origins: (article.origins ?? []).join('; '),
    spans: attribution.content.map(({ start, end }) => `${start}-${end}`).join('; '),
    rule: attribution.rule,
  };
  return CLAIM_COLUMNS.map((column) => row[column]);
}

/** Every claim of a graph as each of its articles tells it: by date, article and place in it, undated ones last. */
export function tellClaims(file: GraphFile): ToldClaim[] {
  return [...tellEach(file)];
}

/** The same one by one. */
export function* tellEach({ articles, extractions, resolution }: GraphFile): Generator<ToldClaim> {
  const extractionOf = new Map(extractions.map((extraction) => [extraction.article, extraction]));
  const entityOf = byId(resolution.entities);
  const claimsOf = new Map<string, Claim[]>(articles.map(({ id }) => [id, []]));
  for (const claim of resolution.claims)
    for (const article of new Set(claim.attributions.map((ref) => ref.article))) claimsOf.get(article)?.push(claim);
  const keyOf = ({ date, id }: Article) => `${date ?? '~'}\n${id}`;
  const startOf = ({ attribution }: ToldClaim) => attribution.content[0]?.start ?? 0;
  for (const article of articles.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const attributions = extractionOf.get(article.id)?.attributions ?? [];
    const told = claimsOf.get(article.id)!.flatMap((claim): ToldClaim[] =>
      claim.attributions.flatMap((ref) => {
        const attribution = ref.article === article.id ? attributions[ref.index] : undefined;
        if (!attribution) return [];
        return {
          claim,
          article,
          attribution,
          speaker: claim.speaker === undefined ? undefined : entityOf(claim.speaker),
          about: claim.about.map((id) => entityOf(id)?.name ?? id),
          outlets: claim.outlets ?? 1,
          outlet: outletOf(article) ?? '',
          url: webAddressOf(article),
        };
      }),
    );
    yield* told.sort((a, b) => startOf(a) - startOf(b));
  }
}
