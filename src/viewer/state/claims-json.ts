import type { Filters } from '../../graph/filter/filters.ts';
import { contentText, type DataIndex, sourceText } from '../../graph/filter/index-data.ts';
import { type Shown, shownReports } from '../../graph/filter/select-claims.ts';
import { nameOf } from './name-of.ts';
import { sentenceText, writeSentence } from './sentence.ts';
import { webAddress } from './web-address.ts';

/** What is shown, as JSON that stands on its own: who, how, about whom, the words, and where each article has them. */
export function writeClaimsJson(index: DataIndex, filters: Filters, shown: Shown): string {
  const actor = (id: string) => ({ id, name: nameOf(index, id), kind: index.entities.get(id)?.kind });
  const claims = shown.claims.map((entry) => ({
    id: entry.claim.id,
    ...(entry.claim.speaker !== undefined && { speaker: actor(entry.claim.speaker) }),
    stance: entry.claim.stance,
    negated: entry.claim.negated,
    type: entry.claim.type,
    about: entry.claim.about.map(actor),
    reports: shownReports(entry, filters).map((report) => ({
      outlet: report.outlet,
      date: report.article.date,
      title: report.article.title,
      url: webAddress(report.article.url),
      article: report.article.id,
      ...(sourceText(report) && { source: sourceText(report) }),
      words: contentText(report),
      spans: report.attribution.content,
      rule: report.attribution.rule,
    })),
  }));
  return `${JSON.stringify({ shows: sentenceText(writeSentence(index, filters, shown)), claims }, undefined, 2)}\n`;
}
