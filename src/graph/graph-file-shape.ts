import {
  type Article,
  type Attribution,
  type Chain,
  CLAIM_TYPES,
  type Claim,
  type ClaimLink,
  type Difference,
  ENTITY_KINDS,
  type Entity,
  type Evidence,
  type Extraction,
  type GraphFile,
  type GraphPart,
  type Mark,
  type Mention,
  type Note,
  type Paragraph,
  type Ref,
  type Resolution,
  type Span,
  STANCES,
  TIE_KINDS,
  type Tie,
  type TieMention,
  type UnfittingCorrection,
} from '../model/index.ts';
import { readDay } from './filter/days.ts';
import { among, count, flag, listOf, maybe, record, type Shape, shaped, text } from './shape.ts';

const kind = among(ENTITY_KINDS);
const gender = maybe(among(['female', 'male']));
const place = { start: count, end: count };
const spans = listOf(record<Span>(place));
const ref = { article: text, index: count };
const notes = listOf(record<Note>({ code: text, message: text, start: maybe(count), end: maybe(count) }));

const article = record<Article>({
  id: text,
  text,
  title: maybe(text),
  publisher: maybe(text),
  date: maybe(text),
  url: maybe(text),
  authors: listOf(text),
  origins: maybe(listOf(text)),
  paragraphs: listOf(record<Paragraph>({ ...place, kind: text })),
  marks: listOf(record<Mark>({ ...place, kind: text })),
  notes,
});

const mention = record<Mention>({
  ...place,
  kind,
  form: text,
  head: record<Span>(place),
  chain: count,
  rule: text,
  link: text,
});

const chain = record<Chain>({ kind, name: text, named: flag, names: listOf(text), gender, country: maybe(text) });

const attribution = record<Attribution>({
  type: among(CLAIM_TYPES),
  source: spans,
  cue: spans,
  content: spans,
  lemma: text,
  stance: among(STANCES),
  negated: flag,
  nested: flag,
  speaker: maybe(count),
  about: listOf(count),
  rule: text,
  speakerRule: maybe(text),
});

const late = { mentions: listOf(mention), chains: listOf(chain) };

/** What of an extraction may be read after the rest of its file. */
export const LATE = record<Pick<Extraction, 'mentions' | 'chains'>>(late);

export const EXTRACTION = record<Extraction>({
  article: text,
  ...late,
  attributions: listOf(attribution),
  ties: listOf(
    record<TieMention>({ kind: among(TIE_KINDS), from: count, to: maybe(count), label: text, spans, rule: text }),
  ),
  notes,
});

const entity = record<Entity>({
  id: text,
  kind,
  name: text,
  aliases: listOf(text),
  country: maybe(text),
  gender,
  evidence: listOf(record<Entity['evidence'][number]>({ ...ref, reason: text })),
  mentions: count,
});

const claim = record<Claim>({
  id: text,
  speaker: maybe(text),
  about: listOf(text),
  type: among(CLAIM_TYPES),
  stance: among(STANCES),
  negated: flag,
  attributions: listOf(record<Ref>(ref)),
  outlets: maybe(count),
});

const tie = record<Tie>({
  id: text,
  kind: among(TIE_KINDS),
  from: text,
  to: maybe(text),
  label: text,
  evidence: listOf(record<Evidence>({ ...place, article: text })),
});

const link = record<ClaimLink>({
  kind: among(['corroborates', 'diverges']),
  from: text,
  to: text,
  reason: text,
  differences: maybe(listOf(record<Difference>({ from: record<Span>(place), to: record<Span>(place) }))),
});

const position = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
/** That each is two numbers is checked where its id can be named. */
const positions = shaped({ type: 'object', additionalProperties: position }, record({}));

const counts = shaped({ type: 'object', additionalProperties: count.schema }, (value) => {
  const fault = record({})(value);
  if (fault) return fault;
  const wrong = Object.entries(value as object).find(([, number]) => count(number));
  return wrong && `["${wrong[0]}"]${count(wrong[1])}`;
});

const countsOfDays = shaped(counts.schema, (value) => {
  const fault = counts(value);
  if (fault) return fault;
  const wrong = Object.keys(value as object).find((day) => readDay(day) !== day);
  return wrong === undefined ? undefined : ` has "${wrong}", which is no day`;
});

const part = record<GraphPart>({
  claims: count,
  actors: count,
  articles: count,
  fingerprint: text,
  outlets: listOf(text),
  matching: count,
  among: maybe(count),
  days: countsOfDays,
  undated: count,
  mentions: maybe(among(['apart'])),
  takes: counts,
});

/** What `graph.json` holds, field by field, as the types of model/ have it. */
export const GRAPH_FILE: Shape = record<Omit<GraphFile, 'format' | 'version'>>({
  articles: listOf(article),
  extractions: listOf(EXTRACTION),
  resolution: record<Resolution>({
    entities: listOf(entity),
    claims: listOf(claim),
    ties: listOf(tie),
    links: listOf(link),
    unfitting: maybe(listOf(record<UnfittingCorrection>({ line: count, reason: text }))),
  }),
  part: maybe(part),
  layout: record<GraphFile['layout']>({ actors: positions, claims: positions }),
});
