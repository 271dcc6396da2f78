import { findDate } from '../find-date.ts';
import { isOutlet, isPersonName } from '../find-names.ts';
import { BYLINE_ROLES } from '../lexicon/outlets.ts';
import { type LineRule, wholeOf } from './line-rule.ts';

const OPENING =
  /^[\s\-–—|•*_]*(?:(?:Co-)?(?:Written|Authored|Reported|Story|Text|Words|Analysis|Opinion|Comment)\s+)?by:?\s+/i;
/** From here on a byline tells when, or for whom. */
const CLOSING = /\s*(?:[|•·—–(]| - |,?\s+(?:Published|Updated|Posted|Last|For)\b|\d).*$/i;
const BETWEEN = /\s*(?:,|;|&|\band\b|\bwith\b)\s*/i;

/**
 * "By Jane Doe and John Roe, Staff Writers", "BY JANE DOE | EXAMPLE TIMES", "Jane Doe, Reuters". Every part has to be
 * a name, an outlet, a place or an office, so that "By voting on Monday, the council …" is none.
 */
export const markByline: LineRule = (line, { text, inHead }) => {
  if (!inHead) return undefined;
  const words = wholeOf(text, line);
  if (!words || words.length > 200) return undefined;
  const opening = OPENING.exec(words)?.[0] ?? '';
  const parts = words
    .slice(opening.length)
    .replace(CLOSING, '')
    .replace(/[.,:;\s*_]+$/, '')
    .split(BETWEEN)
    .filter((part) => part !== '');
  const authors = parts.map(withoutPlace).filter(isPersonName);
  const outlets = parts.filter(isOutlet);
  if (!parts.every(isPartOfByline) || authors.length + outlets.length === 0) return undefined;
  // Without "By", what follows the name has to tell that it is an author's.
  if (opening === '' && (!isPersonName(parts[0] ?? '') || authors.length === parts.length)) return undefined;
  const iso = findDate(words)?.iso;
  return {
    mark: { ...line, kind: 'byline' },
    facts: {
      authors: authors.map(inNormalCase),
      ...(iso && { date: iso }),
      ...(outlets[0] && { publisher: outlets[0] }),
    },
  };
};

function isPartOfByline(part: string): boolean {
  const words = part.toLowerCase().split(/\s+/);
  const isRole = words.length <= 5 && BYLINE_ROLES.has(words.at(-1) ?? '');
  return isPersonName(withoutPlace(part)) || isOutlet(part) || isRole;
}

/** "Jane Doe in Berlin", "Jane Doe of The Example Times". */
function withoutPlace(part: string): string {
  return part.replace(/\s+(?:in|at|of|for)\s+\p{Lu}.*$/u, '');
}

/** "JANE DOE" is Jane Doe. */
function inNormalCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}|(?<=\b[od]['’])\p{L}/gu, (letter) => letter.toUpperCase());
}
