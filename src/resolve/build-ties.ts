import type { Evidence, Tie } from '../model/index.ts';
import type { EntityOf } from './build-claims.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { slugOf } from './fold-name.ts';

interface Draft extends Omit<Tie, 'evidence' | 'label'> {
  readonly labels: Map<string, number>;
  readonly evidence: Evidence[];
}

/** Roles, kinship and membership over all articles, each with the words that prove it. `documents` are sorted by article id. */
export function buildTies(documents: readonly Document[], entityOf: EntityOf): Tie[] {
  const drafts = new Map<string, Draft>();
  for (const { article, extraction } of documents) {
    const entities = entityOf.get(article.id) ?? [];
    for (const { kind, from: fromChain, to: toChain, label, spans } of extraction.ties) {
      const from = entities[fromChain];
      const to = toChain === undefined ? undefined : entities[toChain];
      if (from === undefined || from === to || (toChain !== undefined && to === undefined)) continue;
      const id = `tie:${from}|${kind}|${slugOf(label)}|${to ?? ''}`;
      const draft: Draft = drafts.get(id) ?? {
        id,
        kind,
        from,
        ...(to !== undefined && { to }),
        labels: new Map(),
        evidence: [],
      };
      drafts.set(id, draft);
      draft.labels.set(label, (draft.labels.get(label) ?? 0) + 1);
      draft.evidence.push(...spans.map(({ start, end }) => ({ article: article.id, start, end })));
    }
  }
  return [...drafts.values()]
    .map(({ labels, evidence, ...tie }) => ({ ...tie, label: commonestLabel(labels), evidence: distinct(evidence) }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function commonestLabel(labels: ReadonlyMap<string, number>): string {
  const [best] = [...labels].sort(([a, countA], [b, countB]) => countB - countA || byCodeUnit(a, b));
  return best![0];
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map(evidence.map((one) => [`${one.article}\n${one.start}-${one.end}`, one]));
  return [...byPlace.values()].sort((a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end);
}
