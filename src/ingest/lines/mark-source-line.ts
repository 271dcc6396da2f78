import type { ArticleFacts } from '../../model/index.ts';
import { type FoundDate, findDate } from '../find-date.ts';
import { isOutlet } from '../find-names.ts';
import { DATE_LABELS } from '../lexicon/calendar.ts';
import { headOf, type LineRule, wholeOf } from './line-rule.ts';

const LABEL = `(?:(?:${DATE_LABELS.join('|')})(?:\\s+(?:on|at))?[:\\s]*)`;
const CLOCK = '(?:\\d{1,2}[:.]\\d\\d(?:\\s*[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?)';
/** What stands beside dates and outlets in a source line: "Published", "10:30 GMT", "UK", "4 min read". */
const FURNITURE = new RegExp(`^(?:${LABEL}|${CLOCK}|[A-Z]{2,4}|\\d+ min(?:ute)?s? read)*$`, 'i');
const BETWEEN = /\s*[|•·/()]\s*|\s+[-–—]+\s+|^[-–—\s]+|[-–—\s]+$|,\s*/;
/** Between outlet and date, where the story is glued to them. */
const SEPARATOR = /(?:\s+(?:[-–—|•·]|--)|\s*[|•·:])\s*$/;
/** Up to six words without the end of a sentence among them. */
const OUTLET = /^[\s\-–—|•*·]*(?<outlet>[\p{Lu}\d][^\s.!?"“”:;,]*(?:\.(?:com|org|net))?(?:\s+[^\s.!?"“”:;,]+){0,5})$/u;
/** Longer lines are prose. */
const LONGEST = 160;

/**
 * The line that names outlet or date, at the top of the story; the story may be glued to it.
 *
 *     EXAMPLE TIMES - Tuesday, December 16, 2025The council voted on Monday …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const markSourceLine: LineRule = (line, { text, inHead, facts }) => {
  if (!inHead) return undefined;
  const whole = wholeOf(text, line);
  const told = whole && whole.length <= LONGEST ? readWholeLine(whole, facts.publisher) : undefined;
  if (told) return { mark: { ...line, kind: 'source-line' }, facts: told };
  const glued = readGlued(headOf(text, line));
  if (!glued) return undefined;
  return { mark: { start: line.start, end: line.start + glued.end, kind: 'source-line' }, facts: glued.facts };
};

/** Whether a line holds nothing but outlets and dates. */
export function isSourceLine(line: string): boolean {
  return line.length <= LONGEST && readWholeLine(line, undefined) !== undefined;
}

/** What a line tells that holds nothing but outlets, dates and their furniture. */
function readWholeLine(line: string, publisher: string | undefined): ArticleFacts | undefined {
  const dates: FoundDate[] = [];
  let rest = line;
  for (let date = findDate(rest); date; date = findDate(rest)) {
    dates.push(date);
    rest = `${rest.slice(0, date.start)}|${rest.slice(date.end)}`;
  }
  if (/^by\s/i.test(rest)) return undefined;
  const parts = rest.split(BETWEEN).map((part) => part.replace(/^[.:\s]+|[.:\s]+$/g, ''));
  const isOurOutlet = (part: string) => isOutlet(part) || (part !== '' && part === publisher);
  const outlet = parts.find(isOurOutlet);
  const others = parts.filter((part) => !isOurOutlet(part) && !FURNITURE.test(part));
  const [other] = others;
  // An outlet nobody knows is believed where it stands alone beside a date.
  const isNewOutlet = dates.length > 0 && !outlet && others.length === 1 && OUTLET.test(other ?? '');
  if (dates.length === 0 && !outlet) return undefined;
  if (others.length > 0 && !isNewOutlet) return undefined;
  return factsOf(dates[0], outlet ?? (isNewOutlet ? other : undefined));
}

/** A source line with the story behind it: at once, or, where an outlet stands before the date, after a space. */
function readGlued(head: string): { end: number; facts: ArticleFacts } | undefined {
  const date = findDate(head);
  if (!date) return undefined;
  const before = head.slice(0, date.start);
  const separator = SEPARATOR.exec(before);
  const outlet = separator ? OUTLET.exec(before.slice(0, separator.index))?.groups?.outlet : undefined;
  if (!outlet && !FURNITURE.test(before.replace(/^[\s\-–—|•*·(]+/, ''))) return undefined;
  const after = head.slice(date.end);
  const isGlued = /^["“‘']?\p{Lu}/u.test(after) || (outlet !== undefined && /^\s+["“‘']?\p{Lu}/u.test(after));
  return isGlued ? { end: date.end, facts: factsOf(date, outlet) } : undefined;
}

function factsOf(date: FoundDate | undefined, publisher: string | undefined): ArticleFacts {
  return { ...(date?.iso && { date: date.iso }), ...(publisher && { publisher }) };
}
