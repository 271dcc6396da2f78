import type { Filters } from '../../graph/filter/filters.ts';
import { type DataIndex, titleOf } from '../../graph/filter/index-data.ts';
import { type Shown, shownReports } from '../../graph/filter/select-claims.ts';
import { writeClaimsCsv as writeCsv } from '../../graph/formats/claims-csv.ts';
import { nameOf } from './name-of.ts';
import { webAddress } from './web-address.ts';

/** What is shown as CSV: a line for each article shown that tells a claim; names as the page has them. */
export function writeClaimsCsv(index: DataIndex, filters: Filters, shown: Shown): string {
  return writeCsv(
    shown.claims.flatMap((entry) =>
      shownReports(entry, filters).map(({ article, attribution, outlet }) => ({
        claim: entry.claim,
        article: article.title === undefined ? article : { ...article, title: titleOf(article) },
        attribution,
        speaker: entry.claim.speaker === undefined ? undefined : index.entities.get(entry.claim.speaker),
        about: entry.claim.about.map((id) => nameOf(index, id)),
        outlets: entry.outlets,
        outlet,
        url: webAddress(article.url),
      })),
    ),
  );
}
