import type { Stance } from '../../model/index.ts';

/** A colour of the picture: ways of speaking that are drawn and listed together. */
export type StanceFamily = 'says' | 'backs' | 'demands' | 'expects' | 'denies';

export const STANCE_FAMILIES: Readonly<
  Record<StanceFamily, { readonly label: string; readonly stances: readonly Stance[] }>
> = {
  says: { label: 'says, asks', stances: ['says', 'asks', 'believes'] },
  backs: { label: 'backs, praises', stances: ['praises', 'backs', 'admits'] },
  demands: { label: 'demands, warns', stances: ['demands', 'warns'] },
  expects: { label: 'expects, promises', stances: ['expects', 'promises', 'intends'] },
  denies: { label: 'denies, criticises', stances: ['denies', 'criticises', 'doubts'] },
};

export const FAMILIES_IN_ORDER = Object.keys(STANCE_FAMILIES) as readonly StanceFamily[];

const FAMILY_OF = new Map(
  FAMILIES_IN_ORDER.flatMap((family) => STANCE_FAMILIES[family].stances.map((stance) => [stance, family] as const)),
);

export function familyOf(stance: Stance): StanceFamily {
  return FAMILY_OF.get(stance) ?? 'says';
}

/** Third person plural, for the sentence: "that warn or deny". */
export const STANCE_VERBS: Readonly<Record<Stance, string>> = {
  says: 'say',
  asks: 'ask',
  believes: 'believe',
  praises: 'praise',
  backs: 'back',
  admits: 'admit',
  demands: 'demand',
  warns: 'warn',
  expects: 'expect',
  promises: 'promise',
  intends: 'intend',
  denies: 'deny',
  criticises: 'criticise',
  doubts: 'doubt',
};
