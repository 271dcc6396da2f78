import { writeDay } from '../../graph/filter/days.ts';
import { type ClaimEntry, type DataIndex, otherEnd, type Report } from '../../graph/filter/index-data.ts';
import { type QuotedPart, splitQuoted } from './quoted-parts.ts';

/** The words that report a claim, short enough for a line: as the article has them, else the stance. */
export function cueWords({ claim }: ClaimEntry, { article, attribution }: Report): string {
  const cue = attribution.cue
    .map(({ start, end }) => article.text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = cue === '' || cue.length > 48 ? claim.stance : cue;
  return claim.negated && !/\b(?:not|never|no)\b|n['’]t\b/i.test(words) ? `not: ${words}` : words;
}

/** The words of a claim in pieces as they stand apart in the article, each split into what is quoted and what is not. */
export function claimWords({ article, attribution }: Report): readonly (readonly QuotedPart[])[] {
  return attribution.content.map(({ start, end }) => {
    const parts = splitQuoted(article.text.slice(start, end).replace(/\s+/g, ' ').trim());
    const bare = attribution.type === 'direct' && parts.every(({ quoted }) => !quoted);
    return bare ? parts.map(({ text }) => ({ text, quoted: true })) : parts;
  });
}

/** `POLITICO · 16 Dec 2025`. */
export function citation({ outlet, day }: Report): string {
  return day ? `${outlet} · ${writeDay(day)}` : `${outlet} · no date`;
}

/** Where a claim is told again: in the same words elsewhere, and in other words. */
export interface Retellings {
  readonly same: readonly { readonly entry: ClaimEntry; readonly report: number }[];
  readonly different: readonly ClaimEntry[];
}

export function findRetellings(index: DataIndex, entry: ClaimEntry): Retellings {
  const linked = (kind: string) =>
    entry.links.flatMap((link) => (link.kind === kind ? (index.claims.get(otherEnd(link, entry.claim.id)) ?? []) : []));
  const own = entry.reports.slice(1).map((_report, i) => ({ entry, report: i + 1 }));
  const others = linked('corroborates').flatMap((other) =>
    other.reports.map((_report, report) => ({ entry: other, report })),
  );
  return { same: [...own, ...others], different: linked('diverges') };
}
