import { cueWords } from './card.ts';
import type { Filters } from './filters.ts';
import { contentText, type DataIndex, sourceText, titleOf } from './index-data.ts';
import { nameOf } from './name-of.ts';
import { type Shown, shownReports } from './select-claims.ts';
import { webAddress } from './web-address.ts';

const COLUMNS = [
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
  'spans',
  'rule',
] as const;

/**
 * What is shown as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read the letters): a line for each article
 * that tells a claim, with the words and where they stand. Lists within a cell are parted by "; ".
 */
export function writeClaimsCsv(index: DataIndex, filters: Filters, shown: Shown): string {
  const rows = shown.claims.flatMap((entry) =>
    shownReports(entry, filters).map((report): Readonly<Record<(typeof COLUMNS)[number], string>> => {
      const { claim } = entry;
      const speaker = claim.speaker === undefined ? undefined : index.entities.get(claim.speaker);
      const { article, attribution } = report;
      return {
        claim: claim.id,
        speaker: speaker?.name ?? '',
        speaker_id: claim.speaker ?? '',
        speaker_kind: speaker?.kind ?? '',
        source_words: sourceText(report),
        cue: cueWords(entry, report),
        stance: claim.stance,
        negated: claim.negated ? 'yes' : 'no',
        type: attribution.type,
        about: claim.about.map((id) => nameOf(index, id)).join('; '),
        about_ids: claim.about.join('; '),
        words: contentText(report),
        outlets: String(entry.outlets.length),
        outlet: report.outlet,
        date: article.date ?? '',
        title: article.title === undefined ? '' : titleOf(article),
        url: webAddress(article.url) ?? '',
        article: article.id,
        spans: attribution.content.map(({ start, end }) => `${start}-${end}`).join('; '),
        rule: attribution.rule,
      };
    }),
  );
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => writeCell(row[column])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula is set behind an apostrophe, which it reads as "this is text". */
function writeCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?=[\w(])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
