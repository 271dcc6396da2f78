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
const DASH = '(?:\\s*(?:—|–|---?)|\\s+[-_](?=\\s)|:)\\s*';
/** What a story begins with. */
const STORY = '(?=["“‘\'(\\[]?[\\p{Lu}\\d$€£])';

/** Known by its brackets or its date, wherever it stands. */
const SURE: readonly RegExp[] = [
  `${PLACE_IN_CAPITALS}${REGION}(?:${DATE})?(?:\\s*[—–-])?${OUTLET}${DASH}${STORY}`,
  `${PLACE_IN_CAPITALS}${REGION}${DATE}${DASH}${STORY}`,
  `${PLACE_IN_CAPITALS}, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?\\s*(?:—|–|--|\\s-\\s)\\s*${STORY}`,
].map(fromStart);
/** Known by the agency in it: "Berlin (dpa) -", "Dec. 15 (UPI) --", "(Reuters) -", "BERLIN (AP) The council …". */
const SURE_BY_AGENCY: readonly RegExp[] = [
  `${PLACE_AS_WRITTEN}${REGION}(?:${DATE})?${OUTLET}${DASH}${STORY}`,
  `${MONTH} \\d{1,2}${OUTLET}${DASH}${STORY}`,
  `${PLACE_IN_CAPITALS}${REGION}${OUTLET}\\s+${STORY}`,
  `${OUTLET.slice(2)}(?:${DASH}|\\s*)${STORY}`,
  `(?:${PLACE_AS_WRITTEN}${REGION} )?(?<outlet>[A-Z]{2,4}|Reuters)\\s+(?:—|–|--)\\s*${STORY}`,
].map(fromStart);
/** A mere place before a dash: only at the top of a story. */
const AT_THE_TOP: readonly RegExp[] = [
  `${PLACE_IN_CAPITALS}(?:\\s*(?:—|–|--)\\s*|\\s+-\\s+)${STORY}`,
  `\\(${PLACE_IN_CAPITALS}\\)${DASH}${STORY}`,
].map(fromStart);

function fromStart(shape: string): RegExp {
  return new RegExp(`^${shape}`, 'u');
}

/** What every shape has: asked first, for most paragraphs have none of it so near their start. */
const MAY_OPEN = /^[\p{Lu}(].{0,80}?(?:[—–)]|--|\s[-_:]\s)/u;

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
  if (!MAY_OPEN.test(words)) return undefined;
  const match =
    firstMatch(SURE, words) ??
    firstMatch(SURE_BY_AGENCY, words, ({ outlet }) => AGENCIES.has(agencyIn(outlet))) ??
    (isAtTheTop ? firstMatch(AT_THE_TOP, words) : undefined);
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
    const place = match?.groups?.place?.split(/[ /]/) ?? [];
    const isPlace = place.length === 0 || place.some((word) => !NO_PLACES.has(word));
    if (match && isPlace && isGood(match.groups ?? {})) return match;
  }
  return undefined;
}

/** "Thomson Reuters Foundation" and "AP Exclusive" are the agency's. */
function agencyIn(outlet = ''): string {
  return AGENCIES.has(outlet) ? outlet : (outlet.split(' ').find((word) => AGENCIES.has(word)) ?? '');
}
