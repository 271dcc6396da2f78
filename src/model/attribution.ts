import type { ClaimType, Stance } from './kinds.ts';
import type { Span } from './span.ts';

/**
 * Source, cue and content of one claim in one article.
 *
 *     “We’re closer now,” Trump told reporters.
 *      ~~~~~~~~~~~~~~~~~  ^^^^^ ====            ~ content (with its quotation marks)  ^ source  = cue
 *
 * Each is a list of spans, sorted, apart; `source` and `cue` may be empty, `content` never is.
 */
export interface Attribution {
  readonly type: ClaimType;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Dictionary form of the cue: "say", "put out a statement". Empty where there is no cue. */
  readonly lemma: string;
  readonly stance: Stance;
  /** "did not say": the claim is denied its saying. */
  readonly negated: boolean;
  /** Lies inside the content of another attribution of the same article. */
  readonly nested: boolean;
  /** Index into `Extraction.chains`; absent where nobody is named as speaking. */
  readonly speaker?: number;
  /** Chains talked about in the content (names, nominals and pronouns), ascending, the speaker left out unless named again. */
  readonly about: readonly number[];
  /** The rule that found it, and the one that found its speaker. */
  readonly rule: string;
  readonly speakerRule?: string;
}
