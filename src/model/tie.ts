import type { Span } from './span.ts';

/** `role`: holds an office ("president", of the United States). `kinship`: family and close staff ("son-in-law"). `membership`: belongs to ("EU"). */
export const TIE_KINDS = ['role', 'kinship', 'membership'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** A tie as one article words it. `from` and `to` index `Extraction.chains`; a role need not say of what (`to` absent). */
export interface TieMention {
  readonly kind: TieKind;
  readonly from: number;
  readonly to?: number;
  /** The role or kinship in the article's words, without what it is of: "Chancellor", "son-in-law". */
  readonly label: string;
  /** The words that say so. */
  readonly spans: readonly Span[];
  readonly rule: string;
}
