import type { ArticleFacts, Span } from '../../model/index.ts';
import { findDate } from '../find-date.ts';
import { isOutlet, isPersonName } from '../find-names.ts';
import { BODIES, BYLINE_ROLES } from '../lexicon/outlets.ts';
import { headOf, type LineContext, type LineRule, type MarkedLine, wholeOf } from './line-rule.ts';
import { isSourceLine } from './mark-source-line.ts';

const OPENING =
  /^[\s\-–—|•*_]*(?:(?:Co-)?(?:Written|Authored|Reported|Story|Text|Words|Analysis|Opinion|Comment)\s+)?by:?\s+/i;
/** From here on a byline tells when, for whom, or how to reach the author. */
const CLOSING = /\s*(?:[|•·—–(@]| - |,?\s+(?:Published|Updated|Posted|Last|For)\b|\d).*$/i;
const BETWEEN = /\s*(?:,|;|&|\band\b|\bwith\b)\s*/i;
/** "By Jane Doe BERLIN (Reuters) - The council …": a byline that lost its line break. */
const GLUED = /^By\s+[^.!?()“”"]{3,120}?(?=\s+\p{Lu}{3,}[^()]{0,60}\([^()]{2,40}\)\s*[-–—])/u;

/**
 * "By Jane Doe and John Roe, Staff Writers", "BY JANE DOE | EXAMPLE TIMES", "Jane Doe, Reuters", and "Jane Doe" above
 * "Berlin correspondent" or a date. Every part has to be a name, an outlet, a place or an office, so that "By
 * voting on Monday, the council …" is none.
 */
export const markByline: LineRule = (line, context) => {
  const { text, inHead } = context;
  if (!inHead) return undefined;
  const glued = GLUED.exec(headOf(text, line))?.[0];
  const words = glued ?? wholeOf(text, line);
  if (!words || words.length > 200) return undefined;
  const opening = OPENING.exec(words)?.[0] ?? '';
  const parts = readParts(words.slice(opening.length));
  const isAlone = opening === '';
  // "By Jane Doe, Example News Service": a body we do not know is believed after "By".
  const isPart = (part: string) => isPartOfByline(part) || (!isAlone && endsIn(BODIES, part));
  if (parts.length === 0 || !parts.every(isPart)) return undefined;
  if (isAlone && !tellsAuthor(words, parts, context)) return undefined;
  return byline({ start: line.start, end: glued ? line.start + glued.length : line.end }, words, parts);
};

function readParts(words: string): string[] {
  const names = words.replace(CLOSING, '').replace(/[.,:;\s*_]+$/, '');
  return names.split(BETWEEN).filter((part) => part !== '');
}

/** Without "By": a name with an outlet or office behind it; a name alone above such a line; an office below a name. */
function tellsAuthor(words: string, parts: readonly string[], { text, isFirst, next, facts }: LineContext): boolean {
  const names = parts.filter((part) => isPersonName(withoutPlace(part)));
  if (names.length > 0 && names.length < parts.length) return isPersonName(parts[0] ?? '');
  if (isFirst || words.length > 80 || /[.!?:\d]/.test(words)) return false;
  if (names.length === 0) return facts.authors !== undefined && !parts.some(isOutlet);
  const below = next && wholeOf(text, next);
  return below !== undefined && (isSourceLine(below) || endsIn(BYLINE_ROLES, below));
}

function byline(span: Span, words: string, parts: readonly string[]): MarkedLine {
  const authors = parts.map(withoutPlace).filter(isPersonName).map(inNormalCase);
  const publisher = parts.find(isOutlet);
  const iso = findDate(words)?.iso;
  const facts: ArticleFacts = { authors, ...(iso && { date: iso }), ...(publisher && { publisher }) };
  return { mark: { ...span, kind: 'byline' }, facts };
}

function isPartOfByline(part: string): boolean {
  return isPersonName(withoutPlace(part)) || isOutlet(part) || endsIn(BYLINE_ROLES, part);
}

function endsIn(endings: ReadonlySet<string>, part: string): boolean {
  const words = part.toLowerCase().split(/\s+/);
  return words.length <= 5 && endings.has(words.at(-1) ?? '');
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
