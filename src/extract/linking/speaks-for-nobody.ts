import type { Span } from '../../model/index.ts';
import type { FoundAttribution } from '../found-attribution.ts';
import { isDocument } from '../lexicon/documents.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { partitionPoint } from '../partition-point.ts';
import type { ClaimsRead } from './claims-read.ts';
import type { LinkState } from './link-state.ts';

/** "be argued", "has been claimed", "’s predicted", but not "is demanding". */
const PASSIVE = /(?:\b(?:is|was|be|been|being)|['’]s)\s+(?:\p{L}+ly\s+)?(?!(?:\p{L}+ing|been)\b)\p{L}+/iu;
/** "It seems that", "it had emerged": to nobody in particular; but not "it seems to obsess him". */
const SEEMS = /\b(?:seem|appear|emerge|transpire|turn(?:s|ed)? out)(?:s|d|ed)?\b(?! to\b)/iu;
/** A name that we do not see for one, what is his, one of several: "The Office said … It added", "its estimate". */
const MAY_BE_KNOWN = /^(?:[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother)\b|.\p{Lu}/u;
const SEVERAL = /\band\b|\b(?:both|couple|duo|few|many|most|others|pair|some|trio)\b|[^s]s$/u;
/** How many sentences on, those of claims not counted, who spoke last may still be meant. */
const NEAR = 2;

/**
 * Whether the "it" or "they" that a claim has as its source stands for nobody: of a passive, of what seems to be, or
 * right after somebody or something spoke that we do not know.
 *
 *     It could be argued that …    It seems that …    The suit said the papers were wrong. It also said …
 *     ^^                           ^^                                                      ^^
 *     Tallow Freight and the union said it was late. They added …
 *                                                    ^^^^
 */
export function speaksForNobody(
  state: LinkState,
  i: number,
  claims: ClaimsRead,
  attributions: readonly FoundAttribution[],
): boolean {
  const { start, pronoun } = state.candidates[i]!;
  const claim = claims.claimsOf.get(i)?.[0];
  if (claim === undefined || pronoun?.person !== 3 || pronoun.gender) return false;
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => state.text.slice(span.start, span.end)).join(' ');
  const { cue } = attributions[claim]!;
  const end = cue.at(-1)?.end ?? start;
  const put = `${words(cue)}${state.text.slice(end, end + 4)}`;
  if (!pronoun.plural && (PASSIVE.test(words(cue)) || SEEMS.test(put))) return true;
  const previous = claims.before(start);
  if (previous === undefined || claims.contentAt(start) === previous) return false;
  const { source } = attributions[previous]!;
  const speaker = claims.sourceOf[previous];
  const said = words(source).split(',')[0]!;
  if (speaker === undefined && !pronoun.plural && isOfDocument(said)) return true;
  if (!isNear(state, claims, source[0]!, state.candidates[i]!)) return false;
  if (speaker === undefined) return pronoun.plural === SEVERAL.test(said) && !MAY_BE_KNOWN.test(said);
  return pronoun.plural && state.candidates[speaker]!.form === 'name' && /\band\b/u.test(said);
}

const isOfDocument = (said: string): boolean =>
  said
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(isDocument);

function isNear(
  { terms: { terms } }: LinkState,
  { narrated }: ClaimsRead,
  source: Span,
  { sentence }: MentionCandidate,
): boolean {
  const term = terms[partitionPoint(terms, ({ end }) => end <= source.start)];
  return term !== undefined && narrated[sentence]! - narrated[term.sentence]! <= NEAR;
}
