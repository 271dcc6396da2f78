import type { Naming } from '../../graph/filter/filters.ts';
import type { ClaimType, EntityKind } from '../../model/index.ts';

/** What the page calls the kinds of actor: one, and several. In the order of the legend. */
export const KIND_WORDS: Readonly<Record<EntityKind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'people' },
  unnamed: { one: 'unnamed source', many: 'unnamed sources' },
  country: { one: 'country', many: 'countries' },
  organization: { one: 'organisation', many: 'organisations' },
  place: { one: 'place', many: 'places' },
  group: { one: 'group', many: 'groups' },
};

/** Kinds in the order of the legend. */
export const KINDS_IN_ORDER = Object.keys(KIND_WORDS) as readonly EntityKind[];

/** How the page tells speakers by their names: on the button, and in the sentence. */
export const NAMING_WORDS: Readonly<Record<Naming, { readonly button: string; readonly speakers: string }>> = {
  named: { button: 'with a name', speakers: 'named speakers' },
  unnamed: { button: 'without a name', speakers: 'unnamed sources' },
  unidentified: { button: 'not identified', speakers: 'speakers not identified' },
};

/** What the page calls the types of claim, and what each means. */
export const TYPE_WORDS: Readonly<Record<ClaimType, { readonly word: string; readonly meaning: string }>> = {
  direct: { word: 'quoted', meaning: 'All of it stands in quotation marks' },
  mixed: { word: 'half quoted', meaning: 'Part of it stands in quotation marks; the rest is the outlet’s wording' },
  indirect: { word: 'reported', meaning: 'Told in the outlet’s wording, nothing in quotation marks' },
};
