import { foldText, readTerms } from '../../graph/filter/fold-text.ts';
import { contentText, type DataIndex, sourceText } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import type { EntityKind } from '../../model/index.ts';
import { findActors } from './find-actors.ts';
import { nameOf } from './name-of.ts';

/** Something a search leads to. `key` is unique over all kinds; `id` is the thing's own. */
export interface Hit {
  readonly type: 'actor' | 'claim' | 'outlet' | 'command' | 'elsewhere' | 'words';
  readonly key: string;
  readonly id: string;
  readonly text: string;
  /** Who says it, how often: what stands beside. */
  readonly beside: string;
  /** Of an actor that is not in what is loaded. */
  readonly kind?: EntityKind;
}

export interface HitGroup {
  readonly title: string;
  readonly hits: readonly Hit[];
}

const MOST = { actors: 6, claims: 8, outlets: 4 };

/** What a search finds among what is shown; with nothing looked for, the busiest actors and the commands. */
export function searchAll(
  index: DataIndex,
  shown: Shown,
  query: string,
  commands: readonly { readonly id: string; readonly words: string }[],
): readonly HitGroup[] {
  const folded = foldText(query.trim());
  const actors = findActors(index, shown.actors, query)
    .slice(0, MOST.actors)
    .map(({ id, says, about }) => hit('actor', id, nameOf(index, id), `${says} · ${about}`));
  const outlets =
    folded === '' ? [] : [...shown.outlets].filter(([name, { shown }]) => shown > 0 && foldText(name).includes(folded));
  const groups: HitGroup[] = [
    { title: 'Actors', hits: actors },
    { title: 'Claims', hits: findClaims(index, shown, query) },
    {
      title: 'Outlets',
      hits: outlets.slice(0, MOST.outlets).map(([name, { shown }]) => hit('outlet', name, name, String(shown))),
    },
    {
      title: 'Do',
      hits: commands
        .filter(({ words }) => foldText(words).includes(folded))
        .map(({ id, words }) => hit('command', id, words, '')),
    },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

function findClaims(index: DataIndex, shown: Shown, query: string): readonly Hit[] {
  const terms = readTerms(query);
  if (terms.length === 0) return [];
  const found: Hit[] = [];
  for (const { claim, folded, reports } of shown.claims) {
    if (found.length === MOST.claims) break;
    if (!terms.every((term) => folded.includes(term))) continue;
    const speaker = claim.speaker === undefined ? sourceText(reports[0]!) : nameOf(index, claim.speaker);
    found.push(hit('claim', claim.id, contentText(reports[0]!).replace(/\s+/g, ' '), speaker));
  }
  return found;
}

function hit(type: Hit['type'], id: string, text: string, beside: string): Hit {
  return { type, key: `${type} ${id}`, id, text, beside };
}
