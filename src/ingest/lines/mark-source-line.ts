import type { ArticleFacts } from '../../model/index.ts';
import { type FoundDate, findDate } from '../find-date.ts';
import { isOutlet } from '../find-names.ts';
import { DATE_LABELS } from '../lexicon/calendar.ts';
import { headOf, type LineRule } from './line-rule.ts';

const LABEL = `(?:(?:${DATE_LABELS.join('|')})(?:\\s+on|\\s+at)?[:\\s]\\s*)`;
/** Between outlet and date. */
const SEPARATOR = /\s+(?:[-–—|•·]|--)\s*$|\s*[|•·]\s*$|,\s*$/;
const ONLY_LABEL = new RegExp(
  `^[\\s\\-–—|•*·(]*${LABEL}?(?:\\d{1,2}[:.]\\d\\d(?:\\s*[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?[,\\s|]{1,3})?$`,
  'i',
);
const AFTER_DATE = new RegExp(`^[\\s.,;|•·)\\-–—]*(?:${LABEL}|\\d+ min(?:ute)?s? read|$)`, 'i');
/** Up to six words without the end of a sentence among them. */
const OUTLET = /^[\s\-–—|•*·]*(?<outlet>[\p{Lu}\d][^\s.!?"“”:;]*(?:\.(?:com|org|net))?(?:\s+[^\s.!?"“”:;]+){0,5})$/u;

/**
 * The line that names outlet or date, at the top of the story; the story may be glued to it.
 *
 *     EXAMPLE TIMES - Tuesday, December 16, 2025The council voted on Monday …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const markSourceLine: LineRule = (line, { text, inHead }) => {
  if (!inHead) return undefined;
  const head = headOf(text, line);
  if (isOutlet(head.replace(/[.:]$/, ''))) {
    return { mark: { ...line, kind: 'source-line' }, facts: { publisher: head.replace(/[.:]$/, '') } };
  }
  const date = findDate(head);
  if (!date) return undefined;
  const before = head.slice(0, date.start);
  const publisher = readOutlet(before);
  if (!publisher && !ONLY_LABEL.test(before)) return undefined;
  const end = endOfSourceLine(head, date, publisher !== undefined);
  if (end === undefined) return undefined;
  const outletAfter = publisher ? undefined : readOutletAfter(head.slice(date.end, end));
  return {
    mark: { start: line.start, end: end === head.length ? line.end : line.start + end, kind: 'source-line' },
    facts: factsOf(date, publisher ?? outletAfter),
  };
};

function factsOf({ iso }: FoundDate, publisher: string | undefined): ArticleFacts {
  return { ...(iso && { date: iso }), ...(publisher && { publisher }) };
}

function readOutlet(before: string): string | undefined {
  const separator = SEPARATOR.exec(before);
  if (!separator) return undefined;
  return OUTLET.exec(before.slice(0, separator.index))?.groups?.outlet;
}

function readOutletAfter(after: string): string | undefined {
  const outlet = after.replace(/^[\s,|•·\-–—]+/, '').replace(/[\s.]+$/, '');
  return isOutlet(outlet) ? outlet : undefined;
}

/** Where the source line ends in `head`: with it, or where a story is glued to the date; undefined where the date is part of a sentence. */
function endOfSourceLine(head: string, date: FoundDate, hasOutlet: boolean): number | undefined {
  const after = head.slice(date.end);
  if (AFTER_DATE.test(after) || readOutletAfter(after)) return head.length <= 160 ? head.length : undefined;
  if (/^["“‘'(]?\p{Lu}/u.test(after)) return date.end;
  return hasOutlet && /^\s+["“‘'(]?\p{Lu}/u.test(after) ? date.end : undefined;
}
