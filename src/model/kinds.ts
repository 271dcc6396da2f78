/** What an entity is. An `unnamed` source ("a senior U.S. official") is an actor of its own. */
export const ENTITY_KINDS = ['person', 'organization', 'country', 'place', 'group', 'unnamed'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** `direct`: all in quotation marks; `mixed`: partly; `indirect`: reported in the outlet's words. */
export const CLAIM_TYPES = ['direct', 'mixed', 'indirect'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** How a claim is put, read off its cue. `believes` and `intends` are no speech: the outlet reports a mind. */
export const STANCES = [
  'says',
  'asks',
  'believes',
  'praises',
  'backs',
  'admits',
  'demands',
  'warns',
  'expects',
  'promises',
  'intends',
  'denies',
  'criticises',
  'doubts',
] as const;
export type Stance = (typeof STANCES)[number];
