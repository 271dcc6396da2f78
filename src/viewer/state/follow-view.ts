import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { OpenClaim, Selection, ViewState } from './view-state.ts';

/**
 * A view of data in which something was put right: who was merged is whom they were merged into, and what is no longer
 * there is not selected. What was not there before either stays, for the page to tell of it.
 */
export function followView(before: DataIndex, after: DataIndex, state: ViewState): ViewState {
  const actor = (id: string) => followActor(before, after, id);
  const actors = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => actor(id) ?? []))];
  const { filters, selection, open, ...rest } = state;
  const followed = selection && followSelection(before, after, selection);
  const opened = open && followOpen(before, after, open);
  const { around, community, ...others } = filters;
  const center = around && actors(around.ids);
  const among = actors(community?.ids ?? []);
  return {
    ...rest,
    filters: {
      ...others,
      by: actors(filters.by),
      about: actors(filters.about),
      involving: actors(filters.involving),
      ...(around && center && center.length > 0 && { around: { ...around, ids: center } }),
      ...(among.length > 0 && { community: { ids: among } }),
    },
    ...(followed && { selection: followed }),
    ...(opened && { open: opened }),
  };
}

/** Whoever the first evidence is of now. */
function followActor(before: DataIndex, after: DataIndex, id: string): string | undefined {
  const was = before.entities.get(id);
  if (!was || after.entities.has(id)) return id;
  const [first] = was.evidence;
  return after.file.resolution.entities.find(({ evidence }) =>
    evidence.some((ref) => ref.article === first?.article && ref.index === first.index),
  )?.id;
}

function followClaim(before: DataIndex, after: DataIndex, id: string): string | undefined {
  const was = before.claims.get(id);
  if (!was || after.claims.has(id)) return id;
  const [first] = was.claim.attributions;
  return first && after.claimOf.get(first.article)?.get(first.index)?.claim.id;
}

function followOpen(before: DataIndex, after: DataIndex, { claim, report }: OpenClaim): OpenClaim | undefined {
  const ref = before.claims.get(claim)?.reports[report]?.ref;
  if (!ref) return { claim, report };
  const entry = after.claimOf.get(ref.article)?.get(ref.index);
  if (!entry) return undefined;
  const at = entry.reports.findIndex((one) => one.ref.article === ref.article && one.ref.index === ref.index);
  return { claim: entry.claim.id, report: Math.max(0, at) };
}

function followSelection(before: DataIndex, after: DataIndex, selection: Selection): Selection | undefined {
  switch (selection.type) {
    case 'claim': {
      const id = followClaim(before, after, selection.id);
      return id === undefined ? undefined : { ...selection, id };
    }
    case 'article':
      return before.articles.has(selection.id) && !after.articles.has(selection.id) ? undefined : selection;
    case 'actor': {
      const id = followActor(before, after, selection.id);
      const { other, ...own } = selection;
      const counterpart = other === undefined ? undefined : followActor(before, after, other);
      return id === undefined ? undefined : { ...own, id, ...(counterpart !== undefined && { other: counterpart }) };
    }
    default: {
      const [from, to] = [followActor(before, after, selection.from), followActor(before, after, selection.to)];
      if (from === undefined || to === undefined) return undefined;
      return from === to ? { type: 'actor', id: from } : { ...selection, from, to };
    }
  }
}
