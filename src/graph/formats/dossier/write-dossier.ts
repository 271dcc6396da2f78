import type { GraphFile, Stance } from '../../../model/index.ts';
import { drawSvg } from '../../drawing/draw-svg.ts';
import { readDay, writeDay, writeDays } from '../../filter/days.ts';
import { titleOf } from '../../filter/index-data.ts';
import { foldActors } from '../../fold-actors.ts';
import type { ToldClaim } from '../claims-csv.ts';
import { STANCE_COLOR } from '../looks.ts';
import { xmlEscape } from '../xml-escape.ts';
import { DOSSIER_STYLE } from './dossier-style.ts';
import { provingWords } from './dossier-words.ts';
import { type Dossier, type DossierClaim, type DossierSection, gatherDossier } from './gather-dossier.ts';

const KIND_WORDS = {
  person: 'Person',
  organization: 'Organisation',
  country: 'Country',
  place: 'Place',
  group: 'Group',
  unnamed: 'Unnamed source',
} as const;

const TYPE_WORDS = { direct: 'quoted', mixed: 'half quoted', indirect: 'in the outlet’s words' } as const;

/** What each way of speaking is called over a list of claims. */
const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  says: 'Says',
  asks: 'Asks',
  believes: 'Believes',
  praises: 'Praises',
  backs: 'Backs',
  admits: 'Admits',
  demands: 'Demands',
  warns: 'Warns',
  expects: 'Expects',
  promises: 'Promises',
  intends: 'Intends',
  denies: 'Denies',
  criticises: 'Criticises',
  doubts: 'Doubts',
};

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
<title>Dossier: ${xmlEscape(names)}</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<main>
${head(dossier, names)}
${picture(file, dossier)}
`;
  for (const section of dossier.sections) yield* writeSection(section);
  yield `<footer>
<p>Highlighted are the words claimed, who is named as claiming them, and (underlined) the words that say so. Positions count the characters of the article as it was read. claimgraph finds who claims something, not whether it is true, and it errs; read the article before you rely on a claim.</p>
</footer>
</main>
</body>
</html>
`;
}

function head({ subjects, ties, sections, outlets, articles, span }: Dossier, names: string): string {
  const [one, other] = subjects;
  const facts = one && !other ? [KIND_WORDS[one.kind], ...ties] : ['What they say of each other'];
  const counts = sections.map(({ title, claims }) => `${xmlEscape(title)}: ${counted(claims, 'claim')}`);
  const where = [counted(articles, 'article'), counted(outlets.length, 'outlet')];
  const aliases = one && !other && one.aliases.length > 0 ? `<p>Also: ${one.aliases.map(isolated).join(', ')}</p>` : '';
  return `<header>
<p>Dossier</p>
<h1>${isolated(names)}</h1>
<p>${facts.map(xmlEscape).join(' · ')}</p>
${aliases}
<p>${counts.join(' · ')}</p>
<p>In ${where.join(' of ')}${span ? `, ${writeDays(...span)}` : ''}${outlets.length > 0 ? `: ${outlets.map(isolated).join('; ')}` : ''}</p>
</header>`;
}

/** Who speaks about whom in these claims, once for each theme. */
function picture(file: GraphFile, { claimIds, subjects }: Dossier): string {
  if (claimIds.size === 0) return '';
  const graph = foldActors(file, claimIds);
  const draw = (theme: 'light' | 'dark') =>
    drawSvg(graph, [], {
      width: 720,
      height: graph.order > 12 ? 560 : graph.order > 3 ? 380 : 220,
      theme,
      selected: subjects[0]?.id ?? '',
    })
      .replace('<svg ', `<svg class="${theme}" role="img" `)
      .replace(/<title>.*?<\/title>/s, '<title>Who speaks about whom in these claims</title>');
  return `<figure>${draw('light')}${draw('dark')}</figure>`;
}

function* writeSection({ title, claims, groups, namesSpeaker }: DossierSection): Generator<string> {
  yield `<section>\n<h2>${isolated(title)} <span>${claims}</span></h2>\n`;
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
  const whom = about.length > 0 ? `about ${about.map(isolated).join(', ')}` : 'about nobody named';
  const notes = [
    `${who}${whom}`,
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

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** Text that may run the other way, kept to itself. */
function isolated(text: string): string {
  return `<bdi>${xmlEscape(text)}</bdi>`;
}
