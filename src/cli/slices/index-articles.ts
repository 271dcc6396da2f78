import { dayNumber, readDay } from '../../graph/filter/days.ts';
import { outletOf } from '../../graph/filter/index-data.ts';
import type { Article } from '../../model/index.ts';
import { Numbering } from './numbering.ts';
import { damagedGraph } from './scan-graph.ts';
import { NO_DAY } from './slice-index.ts';

export interface IndexedArticles {
  readonly fingerprint: string;
  /** Those of most articles first. */
  readonly outlets: readonly string[];
  /** By number, which is the place in the file. */
  readonly outlet: Int32Array;
  /** Since 1970. */
  readonly day: Int32Array;
  /** Throws where there is no such article. */
  readonly numberOf: (id: string) => number;
  readonly ids: readonly string[];
}

export function indexArticles(
  eachArticle: (take: (article: Article) => void) => void,
  startFingerprint: () => { add(article: Article): void; end(): string },
): IndexedArticles {
  const [ids, outlets] = [new Numbering(), new Numbering()];
  const [outlet, day]: [number[], number[]] = [[], []];
  const fingerprint = startFingerprint();
  eachArticle((article) => {
    fingerprint.add(article);
    ids.of(article.id);
    outlet.push(outlets.of(outletOf(article)));
    const told = readDay(article.date);
    day.push(told === undefined ? NO_DAY : dayNumber(told));
  });
  const numberOf = (id: string) => {
    const number = ids.find(id);
    if (number === undefined) throw damagedGraph(`it names the article "${id}", which it does not hold`);
    return number;
  };
  return {
    fingerprint: fingerprint.end(),
    ...rankOutlets(outlets.names, outlet),
    day: Int32Array.from(day),
    numberOf,
    ids: ids.names,
  };
}

function rankOutlets(names: readonly string[], outlet: readonly number[]) {
  const counts = new Uint32Array(names.length);
  for (const number of outlet) counts[number]! += 1;
  const ranked = [...names.keys()].sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1));
  const rankOf = new Map(ranked.map((number, rank) => [number, rank]));
  return {
    outlets: ranked.map((number) => names[number]!),
    outlet: Int32Array.from(outlet, (number) => rankOf.get(number)!),
  };
}
