import type { Article, Attribution, Extraction, Span } from '../src/model/index.ts';

/** What is wrong with a reading of an article, a sentence each; nothing where every promise of the model holds. */
export function findFaults(article: Article, extraction: Extraction): string[] {
  const { text } = article;
  const { mentions, attributions, chains, ties } = extraction;
  const isChain = (index: number) => Number.isInteger(index) && index >= 0 && index < chains.length;
  return [
    ...outside('paragraph', text, article.paragraphs),
    ...outside('mark', text, article.marks),
    ...outside('mention', text, mentions),
    ...outside(
      'head',
      text,
      mentions.map((mention) => mention.head),
    ),
    ...attributions.flatMap((claim) => outside('claim', text, spansOf(claim))),
    ...ties.flatMap((tie) => outside('tie', text, tie.spans)),
    ...unsorted('paragraphs', article.paragraphs),
    ...unsorted('mentions', mentions),
    ...unsorted('attributions', attributions.map(extent)),
    ...attributions.flatMap((claim) => [claim.source, claim.cue, claim.content].flatMap(overlapping)),
    ...attributions.filter((claim) => claim.content.length === 0).map((claim) => `no content: ${claim.rule}`),
    ...mentions.filter((m) => m.head.start < m.start || m.head.end > m.end).map((m) => `head outside: ${at(m)}`),
    ...mentions.filter((m) => !isChain(m.chain)).map((m) => `mention ${at(m)} of no chain ${m.chain}`),
    ...attributions
      .flatMap(chainsOf)
      .filter((index) => !isChain(index))
      .map((index) => `claim of no chain ${index}`),
    ...ties
      .flatMap((tie) => [tie.from, tie.to ?? tie.from])
      .filter((i) => !isChain(i))
      .map((i) => `tie of no chain ${i}`),
  ];
}

function outside(what: string, text: string, spans: readonly Span[]): string[] {
  const holds = ({ start, end }: Span) =>
    Number.isInteger(start) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    !cuts(text, start) &&
    !cuts(text, end);
  return spans
    .filter((span) => !holds(span))
    .map((span) => `${what} outside the text or through a character: ${at(span)}`);
}

/** Whether an offset lies between the two halves of one character, as inside 😀. */
function cuts(text: string, offset: number): boolean {
  return isHalf(text, offset - 1, 0xd800) && isHalf(text, offset, 0xdc00);
}

function isHalf(text: string, offset: number, first: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= first && code < first + 0x400;
}

function unsorted(what: string, spans: readonly Span[]): string[] {
  const isAfter = (span: Span, next: Span) =>
    span.start > next.start || (span.start === next.start && span.end > next.end);
  const late = spans.filter((span, index) => index > 0 && isAfter(spans[index - 1]!, span));
  return late.map((span) => `${what} not sorted at ${at(span)}`);
}

function overlapping(spans: readonly Span[]): string[] {
  return spans
    .filter((span, i) => i > 0 && spans[i - 1]!.end > span.start)
    .map((span) => `pieces overlap at ${at(span)}`);
}

const spansOf = (claim: Attribution) => [...claim.source, ...claim.cue, ...claim.content];
const chainsOf = (claim: Attribution) => [...claim.about, ...(claim.speaker === undefined ? [] : [claim.speaker])];
const at = ({ start, end }: Span) => `${start}–${end}`;

function extent(claim: Attribution): Span {
  const spans = spansOf(claim);
  return {
    start: spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
    end: spans.reduce((most, span) => Math.max(most, span.end), 0),
  };
}
