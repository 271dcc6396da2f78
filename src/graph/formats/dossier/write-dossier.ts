import type { GraphFile } from '../../../model/index.ts';
import { readDay, writeDay } from '../../filter/days.ts';
import { titleOf } from '../../filter/index-data.ts';
import type { ToldClaim } from '../claims-csv.ts';
import { STANCE_COLOR } from '../looks.ts';
import { xmlEscape } from '../xml-escape.ts';
import { aliasesOf, CAVEAT, factsOf, STANCE_WORDS, TYPE_WORDS, whereTold } from './dossier-labels.ts';
import { DOSSIER_STYLE } from './dossier-style.ts';
import { drawDossier } from './draw-dossier.ts';
import { findProof } from './find-proof.ts';
import { type Dossier, type DossierClaim, type DossierSection, gatherDossier } from './gather-dossier.ts';

/** Nothing of an article can run: it is text, and nothing may be fetched or executed. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A dossier on one actor, or on what two say of each other, as one page of HTML that needs nothing else: who it is, the
 * picture, then every claim by stance and day, in the words of the articles, each with its citation.
 *
 * @param ids one or two entities of the file.
 */
export function* writeDossier(file: GraphFile, ids: readonly string[]): Generator<string> {
  const dossier = gatherDossier(file, ids);
  const names = dossier.subjects.map(({ name }) => name).join(' and ');
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="claimgraph">
<title>Dossier: ${xmlEscape(names)}</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<main>
${head(dossier, names)}
${pictures(file, dossier)}
`;
  for (const [index, section] of dossier.sections.entries()) yield* writeSection(section, index + 1);
  yield `<footer>
<p>Highlighted are the words claimed, who is named as claiming them, and (underlined) the words that say so. Positions count the characters of the article as it was read. ${CAVEAT}</p>
</footer>
</main>
</body>
</html>
`;
}

function head(dossier: Dossier, names: string): string {
  const { sections, outlets } = dossier;
  const aliases = aliasesOf(dossier);
  const links = sections.map(({ title, claims }, i) => `<a href="#section-${i + 1}">${isolated(title)}</a> ${claims}`);
  return `<header>
<p>Dossier</p>
<h1>${isolated(names)}</h1>
<p>${factsOf(dossier).map(isolated).join(' · ')}</p>
${aliases.length > 0 ? `<p>Also: ${aliases.map(isolated).join(', ')}</p>` : ''}
<p>${whereTold(dossier)}${outlets.length > 0 ? `: ${outlets.map(isolated).join('; ')}` : ''}</p>
<nav>${links.join(' · ')}</nav>
</header>`;
}

/** Beside text, and on a phone, in px; the style shows one of them. */
const WIDTHS = { wide: 720, narrow: 358 } as const;

/** The picture once for each width and theme. */
function pictures(file: GraphFile, dossier: Dossier): string {
  const drawn = Object.entries(WIDTHS).flatMap(([name, width]) =>
    (['light', 'dark'] as const).map((theme) =>
      drawDossier(file, dossier, { width, theme })?.replace('<svg ', `<svg class="${name} ${theme}" role="img" `),
    ),
  );
  return dossier.claimIds.size === 0 ? '' : `<figure>${drawn.join('')}</figure>`;
}

function* writeSection({ title, claims, groups, namesSpeaker }: DossierSection, number: number): Generator<string> {
  yield `<section id="section-${number}">\n<h2>${isolated(title)} <span>${claims}</span></h2>\n`;
  if (claims === 0) yield '<p class="none">Nothing in these articles.</p>\n';
  for (const { stance, claims } of groups) {
    const color = STANCE_COLOR[stance].join(' ');
    yield `<h3 style="--stance: rgb(${color})">${STANCE_WORDS[stance]} <span>${claims.length}</span></h3>\n<ol>\n`;
    for (const claim of claims) yield claimItem(claim, namesSpeaker);
    yield '</ol>\n';
  }
  yield '</section>\n';
}

function claimItem({ claim, told }: DossierClaim, namesSpeaker: boolean): string {
  const [first, ...more] = told;
  const { speaker, about, outlets } = first!;
  const who = namesSpeaker ? `<strong>${speaker ? isolated(speaker.name) : 'Nobody named'}</strong> ` : '';
  const whom = about.length > 0 ? `about ${about.map(isolated).join(', ')}` : '';
  const notes = [
    ...(who || whom ? [`${who}${whom}`] : []),
    TYPE_WORDS[claim.type],
    ...(claim.negated ? ['did <em>not</em> say so'] : []),
    ...(outlets > 1 ? [`told by ${outlets} outlets`] : []),
  ];
  return `<li class="claim" id="${xmlEscape(claim.id)}">
<p class="about">${notes.join(' · ')}</p>
<blockquote>${provingWords(first!)}</blockquote>
${cite(first!)}
${more.map((one) => `<blockquote>${provingWords(one)}</blockquote>\n${cite(one)}`).join('\n')}</li>
`;
}

/** Day, outlet, headline with its address, and where in the text. */
function cite({ article, attribution, outlet, url }: ToldClaim): string {
  const day = readDay(article.date);
  const title = isolated(titleOf(article));
  const spans = attribution.content.map(({ start, end }) => `${start}–${end}`).join(', ');
  const parts = [
    day ? `<time datetime="${day}">${writeDay(day)}</time>` : 'undated',
    ...(outlet ? [isolated(outlet)] : []),
    url ? `<a href="${xmlEscape(url)}" rel="noreferrer">${title}</a>` : `“${title}”`,
    `characters ${spans}`,
  ];
  return `<p class="cite">${parts.join(' · ')}</p>`;
}

/** The words that prove a claim, marked. */
function provingWords(told: ToldClaim): string {
  return findProof(told)
    .map(({ words, is }) => (is ? `<${TAGS[is]}>${xmlEscape(words)}</${TAGS[is]}>` : xmlEscape(words)))
    .join('');
}
const TAGS = { content: 'mark', source: 'b', cue: 'u' } as const;

/** Text that may run the other way, kept to itself. */
function isolated(text: string): string {
  return `<bdi>${xmlEscape(text)}</bdi>`;
}
