import type { Article, Attribution, Extraction, Resolution, Span } from '../../src/model/index.ts';

/** One article with what was found in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** All that was found in one article, a line each, in the words of the article, for people to read and diff. */
export function describeArticle({ article, extraction }: ReadArticle): string {
  const { chains, mentions, attributions, ties } = extraction;
  const words = (spans: readonly Span[]) => inWords(article.text, spans);
  const names = (indices: readonly number[]) => indices.map((index) => chains[index]?.name).join(', ');
  return page([
    [`${article.id}`, facts(article)],
    ['marks', article.marks.map((mark) => `${mark.kind}: ${words([mark])}`)],
    ['paragraphs', article.paragraphs.map((part) => `${part.kind}: ${opening(words([part]))}`)],
    ['who', chains.map((chain, index) => `${index} ${chain.kind}: ${[chain.name, ...chain.names].join(' = ')}`)],
    ['mentions', mentions.map((m) => `${words([m])} → ${m.chain} (${m.form}, ${m.rule}, ${m.link})`)],
    ['claims', attributions.flatMap((claim) => describeAttribution(claim, words, names))],
    [
      'ties',
      ties.map((tie) => `${tie.kind}: ${names([tie.from])} — ${tie.label} — ${names(listed(tie.to))} (${tie.rule})`),
    ],
    ['notes', extraction.notes.map((note) => `${note.code}: ${note.message}`)],
  ]);
}

/** The world as the articles tell it, a line for each entity, claim, tie and link. */
export function describeResolution(resolution: Resolution): string {
  return page([
    [
      'entities',
      resolution.entities.map((e) => `${e.id}: ${[e.name, ...e.aliases].join(' = ')} (${e.mentions} mentions)`),
    ],
    [
      'claims',
      resolution.claims.map((c) => {
        const articles = c.attributions.map((ref) => ref.article).join(', ');
        return `${c.id}: ${c.speaker ?? 'nobody named'} ${stance(c)} about ${c.about.join(', ') || 'nobody'} [${articles}]`;
      }),
    ],
    ['ties', resolution.ties.map((tie) => `${tie.from} — ${tie.kind}: ${tie.label} — ${tie.to ?? ''}`)],
    ['links', resolution.links.map((link) => `${link.from} ${link.kind} ${link.to} (${link.reason})`)],
  ]);
}

function facts({ title, publisher, date, url, authors }: Article): string[] {
  return [
    `title: ${title}`,
    `publisher: ${publisher}`,
    `date: ${date}`,
    `url: ${url}`,
    `authors: ${authors.join(', ')}`,
  ];
}

function describeAttribution(
  claim: Attribution,
  words: (spans: readonly Span[]) => string,
  names: (indices: readonly number[]) => string,
): string[] {
  return [
    `${names(listed(claim.speaker)) || 'nobody named'} ${stance(claim)}, ${claim.type}${claim.nested ? ', nested' : ''}`,
    `    source: ${words(claim.source)} (${claim.speakerRule ?? 'no speaker'})`,
    `    cue: ${words(claim.cue)} = ${claim.lemma} (${claim.rule})`,
    `    content: ${words(claim.content)}`,
    `    about: ${names(claim.about)}`,
  ];
}

const stance = (claim: { stance: string; negated: boolean }) => (claim.negated ? `not ${claim.stance}` : claim.stance);
const listed = (index: number | undefined) => (index === undefined ? [] : [index]);
const opening = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

function inWords(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '⏎')).join(' | ');
}

function page(sections: readonly (readonly [string, readonly string[]])[]): string {
  const lines = sections.flatMap(([name, entries]) => [`== ${name}`, ...entries, '']);
  return lines.map((line) => line.trimEnd()).join('\n');
}
