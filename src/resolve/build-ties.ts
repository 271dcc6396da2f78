import type { Evidence, Tie } from '../model/index.ts';
import type { EntityOf } from './build-claims.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { foldWords, slugOf } from './fold-name.ts';

interface Draft extends Omit<Tie, 'evidence' | 'label'> {
  readonly labels: Map<string, number>;
  readonly evidence: Evidence[];
}

/** Roles, kinship and membership over all articles, each with the words that prove it. `documents` are sorted by article id. */
export function buildTies(documents: readonly Document[], entityOf: EntityOf): Tie[] {
  const drafts = new Map<string, Draft>();
  for (const { article, extraction } of documents) {
    for (const { kind, from: fromChain, to: toChain, label, spans } of extraction.ties) {
      const from = entityOf(article.id, fromChain)?.id;
      const to = entityOf(article.id, toChain)?.id;
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
  return joinBare([...drafts.values()])
    .map(({ labels, evidence, ...tie }) => ({ ...tie, label: fullestLabel(labels), evidence: distinct(evidence) }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Words that make another office of one: the deputy is not the minister. */
const OTHER_OFFICE: ReadonlySet<string> = new Set(
  'acting assistant associate deputy designate elect ex former incoming interim outgoing under vice'.split(' '),
);

/**
 * A role that does not say of what is one that does, where the holder has exactly one such office: "the envoy Ann Lee"
 * is "UN special envoy Ann Lee". The fuller label stays.
 */
function joinBare(drafts: readonly Draft[]): Draft[] {
  const placed = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind === 'role' && draft.to !== undefined)
      placed.set(draft.from, [...(placed.get(draft.from) ?? []), draft]);
  }
  return drafts.filter((draft) => {
    if (draft.kind !== 'role' || draft.to !== undefined) return true;
    const [office, ...others] = (placed.get(draft.from) ?? []).filter((other) =>
      isOneOffice(labelWords(draft), labelWords(other)),
    );
    if (!office || others.length > 0) return true;
    for (const [label, count] of draft.labels) office.labels.set(label, (office.labels.get(label) ?? 0) + count);
    office.evidence.push(...draft.evidence);
    return false;
  });
}

/** One ends in the other, and what it has more makes no other office of it. */
function isOneOffice(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > b.length) return isOneOffice(b, a);
  const more = b.slice(0, b.length - a.length);
  return a.length > 0 && b.slice(more.length).join(' ') === a.join(' ') && !more.some((word) => OTHER_OFFICE.has(word));
}

function labelWords({ labels }: Draft): string[] {
  return foldWords(fullestLabel(labels).replaceAll('-', ' '));
}

function fullestLabel(labels: ReadonlyMap<string, number>): string {
  const wordsIn = (label: string): number => foldWords(label).length;
  const [best] = [...labels].sort(
    ([a, countA], [b, countB]) => wordsIn(b) - wordsIn(a) || countB - countA || byCodeUnit(a, b),
  );
  return best![0];
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map(evidence.map((one) => [`${one.article}\n${one.start}-${one.end}`, one]));
  return [...byPlace.values()].sort((a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end);
}
