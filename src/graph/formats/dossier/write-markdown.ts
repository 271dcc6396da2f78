import type { GraphFile } from '../../../model/index.ts';
import { readDay, writeDay } from '../../filter/days.ts';
import { titleOf } from '../../filter/index-data.ts';
import type { ToldClaim } from '../claims-csv.ts';
import { aliasesOf, CAVEAT, factsOf, STANCE_WORDS, TYPE_WORDS, whereTold } from './dossier-labels.ts';
import { drawDossier } from './draw-dossier.ts';
import { findProof } from './find-proof.ts';
import { type DossierClaim, gatherDossier } from './gather-dossier.ts';

/**
 * The dossier as Markdown (CommonMark), to be worked on: the same claims in the same order, what is claimed in bold. The
 * picture stands in it as an address of its own, at its end.
 *
 * @param ids one or two entities of the file.
 */
export function* writeMarkdown(file: GraphFile, ids: readonly string[]): Generator<string> {
  const dossier = gatherDossier(file, ids);
  const { subjects, outlets, sections } = dossier;
  yield `---\ngenerator: claimgraph\n---\n\n# Dossier: ${plain(subjects.map(({ name }) => name).join(' and '))}\n\n`;
  yield `${factsOf(dossier).map(plain).join(' · ')}\n\n`;
  const aliases = aliasesOf(dossier);
  if (aliases.length > 0) yield `Also: ${aliases.map(plain).join(', ')}\n\n`;
  yield `${whereTold(dossier)}${outlets.length > 0 ? `: ${outlets.map(plain).join('; ')}` : ''}\n\n`;
  const picture = drawDossier(file, dossier, { width: 720, theme: 'light' });
  if (picture) yield '![Who speaks about whom in these claims][picture]\n\n';
  for (const { title, claims, groups, namesSpeaker } of sections) {
    yield `## ${plain(title)} (${claims})\n\n`;
    if (claims === 0) yield 'Nothing in these articles.\n\n';
    for (const group of groups) {
      yield `### ${STANCE_WORDS[group.stance]} (${group.claims.length})\n\n`;
      for (const claim of group.claims) yield claimItem(claim, namesSpeaker);
    }
  }
  yield `---\n\nIn bold are the words claimed. ${CAVEAT}\n`;
  if (picture) yield `\n[picture]: <data:image/svg+xml,${encodeURIComponent(picture)}>\n`;
}

function claimItem({ claim, told }: DossierClaim, namesSpeaker: boolean): string {
  const { speaker, about, outlets } = told[0]!;
  const who = namesSpeaker ? `**${speaker ? plain(speaker.name) : 'Nobody named'}**` : '';
  const whom = about.length > 0 ? `about ${about.map(plain).join(', ')}` : '';
  const notes = [
    [who, whom].filter(Boolean).join(' '),
    TYPE_WORDS[claim.type],
    claim.negated ? 'did *not* say so' : '',
    outlets > 1 ? `told by ${outlets} outlets` : '',
  ];
  return `${notes.filter(Boolean).join(' · ')}\n\n${told.map(quote).join('')}`;
}

function quote(told: ToldClaim): string {
  const words = findProof(told).map(({ words, is }) => (is === 'content' ? `<b>${plain(words)}</b>` : plain(words)));
  return `> ${words.join('')}\n>\n> ${cite(told)}\n\n`;
}

/** Day, outlet, headline with its address, and where in the text. */
function cite({ article, attribution, outlet, url }: ToldClaim): string {
  const day = readDay(article.date);
  const title = plain(titleOf(article));
  const spans = attribution.content.map(({ start, end }) => `${start}–${end}`).join(', ');
  return [
    day ? writeDay(day) : 'undated',
    ...(outlet ? [plain(outlet)] : []),
    url ? `[${title}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)` : `“${title}”`,
    `characters ${spans}`,
  ].join(' · ');
}

/** Any words on one line, none of them read as markup. What no file can hold becomes U+FFFD. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(NOT_IN_FILES, '\ufffd')
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&')
    .replace(/^(\d+)\.(?=\s|$)/, '$1\\.')
    .replace(/^-/, '\\-');
}
const NOT_IN_FILES = /[\p{Cc}\p{Cs}]/gu;
