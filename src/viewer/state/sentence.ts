import { writeDays } from '../../graph/filter/days.ts';
import { type FilterName, type Filters, isSet } from '../../graph/filter/filters.ts';
import { type DataIndex, NO_OUTLET } from '../../graph/filter/index-data.ts';
import type { Around } from '../../graph/filter/neighbourhood.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import { KIND_WORDS, NAMING_WORDS, TYPE_WORDS } from './kind-words.ts';
import { STANCE_VERBS } from './stance-families.ts';
import { tellingName } from './where-of.ts';
import { countOf, joinWords, quote } from './wording.ts';

/** What a part of the sentence opens. */
export type Slot = 'claims' | 'by' | 'about' | 'involving' | 'around' | 'community' | 'outlets' | 'days' | 'kinds';

/** A part of the sentence: plain words, or a slot that opens a filter; `clears` is what its × takes away. */
export interface SentencePart {
  readonly text: string;
  readonly slot?: Slot;
  readonly clears?: FilterName;
  /** Holds to the part before it: no space, or a comma. */
  readonly glued?: boolean;
}

/**
 * What is shown, as one sentence whose parts are the filters.
 *
 *     Showing [41 claims] by [anyone] about [Ukraine ×] in [2 outlets], [15–16 Dec 2025] that [warn ×]
 */
export function writeSentence(index: DataIndex, filters: Filters, shown: Shown): readonly SentencePart[] {
  return [
    { text: 'Showing' },
    { text: countOf(shown.claims.length, 'claim'), slot: 'claims' },
    ...speakerParts(index, filters),
    { text: 'about' },
    actorsPart(index, filters, 'about', 'anyone'),
    { text: 'in' },
    outletsPart(index, filters, shown),
    ...daysPart(filters, shown),
    ...furtherParts(index, filters),
  ];
}

/** The sentence as text, for captions and screen readers. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.reduce((text, part) => `${text}${text === '' || part.glued ? '' : ' '}${part.text}`, '');
}

function speakerParts(index: DataIndex, filters: Filters): readonly SentencePart[] {
  if (!filters.naming) return [{ text: 'by' }, actorsPart(index, filters, 'by', 'anyone')];
  const naming: SentencePart = { text: NAMING_WORDS[filters.naming].speakers, slot: 'by', clears: 'naming' };
  if (filters.by.length === 0) return [{ text: 'by' }, naming];
  return [{ text: 'by' }, actorsPart(index, filters, 'by', 'anyone'), { text: 'among' }, naming];
}

function actorsPart(
  index: DataIndex,
  filters: Filters,
  name: 'by' | 'about' | 'involving',
  anyone: string,
): SentencePart {
  const ids = filters[name];
  if (ids.length === 0) return { text: anyone, slot: name };
  const joint = name !== 'by' && filters.every.includes(name) ? 'and' : 'or';
  return { text: joinNames(index, ids, joint), slot: name, clears: name };
}

function joinNames(index: DataIndex, ids: readonly string[], joint: 'and' | 'or'): string {
  const names = ids.map((id) => tellingName(index, id));
  return joinWords(names, joint, 3, joint === 'and' ? 'actors at once' : 'actors');
}

function aroundText(index: DataIndex, { ids, steps }: Around): string {
  return `${countOf(steps, 'step')} of ${joinNames(index, ids, 'or')}`;
}

function communityText(index: DataIndex, ids: readonly string[]): string {
  if (ids.length > 3) return `${ids.length} communities`;
  return `the ${ids.length === 1 ? 'community' : 'communities'} around ${joinNames(index, ids, 'or')}`;
}

function outletsText(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return 'any outlet';
  return names.length === 1 ? only : countOf(names.filter((name) => name !== NO_OUTLET).length, 'outlet');
}

function outletsPart(index: DataIndex, { outlets }: Filters, shown: Shown): SentencePart {
  const names = [...shown.outlets].filter(([, { shown }]) => shown > 0).map(([name]) => name);
  if (!outlets) return { text: outletsText(names), slot: 'outlets' };
  const listed = joinWords(outlets.values, outlets.mode === 'only' ? 'and' : 'or', 2, 'outlets');
  const text =
    outlets.mode === 'only' ? listed : `${index.outlets.length === 2 ? 'any outlet' : 'all outlets'} but ${listed}`;
  return { text, slot: 'outlets', clears: 'outlets' };
}

function daysPart({ days }: Filters, { span, undated }: Shown): readonly SentencePart[] {
  const comma: SentencePart = { text: ',', glued: true };
  if (days) return [comma, { text: writeDays(days.from, days.to), slot: 'days', clears: 'days' }];
  if (span) return [comma, { text: writeDays(span.from, span.to), slot: 'days' }];
  return undated > 0 ? [comma, { text: 'no date known', slot: 'days' }] : [];
}

function furtherParts(index: DataIndex, filters: Filters): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  const add = (name: FilterName, before: string, slot: Slot, text: () => string) => {
    if (isSet(filters, name)) parts.push({ text: before }, { text: text(), slot, clears: name });
  };
  add('involving', 'involving', 'involving', () => actorsPart(index, filters, 'involving', '').text);
  add('around', 'within', 'around', () => aroundText(index, filters.around!));
  add('community', 'within', 'community', () => communityText(index, filters.community!.ids));
  add('kinds', 'among', 'kinds', () => choiceText(filters.kinds!, (kind) => KIND_WORDS[kind].many, 'and'));
  add('stances', 'that', 'claims', () => choiceText(filters.stances!, (stance) => STANCE_VERBS[stance], 'or'));
  add('types', 'that are', 'claims', () => choiceText(filters.types!, (type) => TYPE_WORDS[type].word, 'or'));
  add('minOutlets', 'told by', 'claims', () => `≥ ${filters.minOutlets} outlets`);
  add('text', 'with', 'claims', () => quote(filters.text.trim()));
  return parts;
}

function choiceText<T extends string>(
  { mode, values }: { readonly mode: 'only' | 'but'; readonly values: readonly T[] },
  wordOf: (value: T) => string,
  joint: 'and' | 'or',
): string {
  const words = joinWords(values.map(wordOf), mode === 'only' ? joint : 'or', 4, 'kinds');
  return mode === 'only' ? words : `anything but ${words}`;
}
