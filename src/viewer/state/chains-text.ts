import { contentText, type DataIndex, titleOf } from '../../graph/filter/index-data.ts';
import { citation } from './card.ts';
import type { Link } from './find-chains.ts';
import { webAddress } from './web-address.ts';
import { tellingName } from './where-of.ts';
import { quote } from './wording.ts';

/** Claims of a link that are written out. */
const MOST = 3;

/**
 * A chain as plain text that stands on its own: who says what about whom, in which words, and where.
 *
 *     Ann Lee – Cem Ozan – Bob Ray
 *     1. Ann Lee about Cem Ozan: “He waits.” (The Gazette · 3 Mar 2026, Pier closed, https://…)
 */
export function chainText(index: DataIndex, chain: readonly Link[]): string {
  const name = (id: string) => tellingName(index, id);
  const names = [chain[0]!.from, ...chain.map(({ to }) => to)].map(name).join(' – ');
  const lines = chain.map(({ from, to, claims }, i) => {
    const told = claims.slice(0, MOST).map((entry) => {
      const [report] = entry.reports;
      const { claim } = entry;
      const [speaker, subject] = claim.speaker === from ? [from, to] : [to, from];
      const words = contentText(report!).replace(/\s+/g, ' ').trim();
      const source = [
        citation(report!),
        report!.article.title && titleOf(report!.article),
        webAddress(report!.article.url),
      ];
      const put = `${name(speaker)} about ${name(subject)}: ${claim.type === 'indirect' ? words : quote(words)}`;
      return `${put} (${source.filter(Boolean).join(', ')})`;
    });
    const rest = claims.length - told.length;
    return `${i + 1}. ${told.join('\n   ')}${rest > 0 ? `\n   and ${rest} more` : ''}`;
  });
  return [names, ...lines].join('\n');
}
