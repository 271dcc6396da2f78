import { STANCE_GROUPS, STANCE_LOOKS, type StanceGroup, stanceGroupOf } from '../../graph/drawing/look.ts';
import { STANCES, type Stance } from '../../model/kinds.ts';

/** Ways of speaking that the picture draws in one colour, and the legend lists as one. */
export const STANCE_FAMILIES = new Map<StanceGroup, { readonly label: string; readonly stances: readonly Stance[] }>(
  STANCE_GROUPS.map((family) => [
    family,
    {
      label: STANCE_LOOKS[family].name,
      stances: STANCES.filter((stance) => stanceGroupOf(stance) === family),
    },
  ]),
);

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
