import type { Span } from '../model/index.ts';
import { MONTHS } from './lexicon/calendar.ts';
import { NO_PLACES } from './lexicon/dateline.ts';
import { AGENCIES } from './lexicon/outlets.ts';

export interface Dateline extends Span {
  /** The outlet in brackets, by its full name if it is an agency we know. */
  readonly outlet?: string;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
const PLACE_IN_CAPITALS = `(?<place>${CAPITALS}(?:[ /]${CAPITALS}){0,3}(?:(?:/| and )${CAPITALS}(?: ${CAPITALS}){0,2})?)`;
const PLACE_AS_WRITTEN = "(?<place>\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3})";
/** "Fla.", "N.H.", "South Korea", "MEXICO". */
const REGION = "(?:, \\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2})?";
const MONTH = `(?:${MONTHS.flat()
  .map((month) => month.replace('.', '\\.'))
  .join('|')})`;
const DATE = `,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:, \\d{4})?`;
const OUTLET = ' ?\\((?<outlet>[^()]{2,40})\\)';
/** A dash; a hyphen needs space around it, because it also joins words. */
const DASH = '(?:\\s*(?:—|–|---?)|\\s+-(?=\\s)|:)\\s*';
/** What a story begins with. */
const STORY = '(?=["“‘\'(\\[]?[\\p{Lu}\\d$€£])';

/** Surest first. What is in brackets or dated is a dateline anywhere; a mere place before a dash only at the top. */
const SURE: readonly RegExp[] = [
  new RegExp(`^${PLACE_IN_CAPITALS}${REGION}(?:${DATE})?${OUTLET}${DASH}${STORY}`, 'u'),
  new RegExp(`^${PLACE_IN_CAPITALS}${REGION}${DATE}${DASH}${STORY}`, 'u'),
  new RegExp(
    `^${PLACE_IN_CAPITALS}, \\p{Lu}[\\p{L}.]*\\.?(?: \\p{Lu}[\\p{L}.]*)?\\s*(?:—|–|--|\\s-\\s)\\s*${STORY}`,
    'u',
  ),
];
const SURE_BY_AGENCY: readonly RegExp[] = [
  new RegExp(`^${PLACE_AS_WRITTEN}${REGION}(?:${DATE})?${OUTLET}${DASH}${STORY}`, 'u'),
  new RegExp(`^${MONTH} \\d{1,2}${OUTLET}${DASH}${STORY}`, 'u'),
  new RegExp(`^${OUTLET.slice(2)}(?:${DASH}|\\s*)${STORY}`, 'u'),
];
const AT_THE_TOP = new RegExp(`^${PLACE_IN_CAPITALS}(?:\\s*(?:—|–|--)\\s*|\\s+-\\s+)${STORY}`, 'u');

/** Longer than any dateline. */
const LONGEST = 160;

/**
 * Where and when a story was written, at the start of a paragraph.
 *
 *     WEST PALM BEACH, Fla. (AP) — The council voted on Monday …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findDateline(text: string, paragraph: Span, isAtTheTop: boolean): Dateline | undefined {
  const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  const match =
    firstMatch(SURE, words) ??
    firstMatch(SURE_BY_AGENCY, words, ({ outlet }) => AGENCIES.has(agencyIn(outlet))) ??
    (isAtTheTop ? firstMatch([AT_THE_TOP], words) : undefined);
  if (!match) return undefined;
  const outlet = match.groups?.outlet;
  const end = paragraph.start + match[0].trimEnd().length;
  return { start: paragraph.start, end, ...(outlet && { outlet: AGENCIES.get(agencyIn(outlet)) ?? outlet }) };
}

type Groups = Readonly<Partial<Record<string, string>>>;

function firstMatch(
  shapes: readonly RegExp[],
  words: string,
  isGood = (_: Groups) => true,
): RegExpExecArray | undefined {
  for (const shape of shapes) {
    const match = shape.exec(words);
    const first = match?.groups?.place?.split(' ')[0] ?? '';
    if (match && !NO_PLACES.has(first) && isGood(match.groups ?? {})) return match;
  }
  return undefined;
}

/** "Thomson Reuters Foundation" and "AP Exclusive" are the agency's. */
function agencyIn(outlet = ''): string {
  return AGENCIES.has(outlet) ? outlet : (outlet.split(' ').find((word) => AGENCIES.has(word)) ?? '');
}
