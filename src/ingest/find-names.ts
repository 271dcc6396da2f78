import { WEEKDAYS } from './lexicon/calendar.ts';
import { BODIES, BYLINE_ROLES, OUTLETS } from './lexicon/outlets.ts';

/** "Jane", "O’Neil", "J.D.", "Jr."; a full stop closes nothing longer, because there a sentence ends. */
const WORD = "(?:(?:\\p{Lu}\\.-?){1,3}|(?:Jr|Sr|St)\\.|\\p{Lu}[\\p{L}\\p{M}'’-]+)";
const PARTICLE = '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|y|zu|ter|ten)\\s+)';
const NAME = `${WORD}(?:\\s+${PARTICLE}{0,3}${WORD}){1,4}`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
/** A name, with the small word before it that makes it a place ("in West Berlin") or an office ("of the New York bureau"). */
const NAME_IN_LINE = new RegExp(`(?<before>\\b(?:in|from|of|at|to|on|the|The)\\s+)?(?<name>${NAME})`, 'gu');
/** Words that no name of a person has. */
const NO_NAME = /^(?:The|A|An|And|Or|Of|For|To|In|On|At|With|From|Contributing|Reporting|Editing|Writing|Follow|By)$/i;

/** Whether `words` is the name of a person and nothing else: "Jane Doe", "HANS VON DER BURG", "J.D. Roe". */
export function isPersonName(words: string): boolean {
  if (!WHOLE_NAME.test(words) || isOutlet(words)) return false;
  const parts = words.split(/\s+/);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  return (
    !BYLINE_ROLES.has(last) && !BODIES.has(last) && !parts.some((part) => NO_NAME.test(part) || WEEKDAYS.includes(part))
  );
}

/** Whether `words` is the name of an outlet we know: "The Associated Press", "politico". */
export function isOutlet(words: string): boolean {
  return OUTLETS.has(words.toLowerCase().replace(/^the /, ''));
}

/** The people named in a line of credits: "Jane Doe in Berlin and John Roe contributed to this report." */
export function findNames(line: string): string[] {
  const names: string[] = [];
  // "Example News’ Jane Doe": what comes before a possessive is whom she works for.
  const withoutOutlets = line.replace(/[\p{L}.]+(?:\s[\p{L}.]+){0,3}(?:['’]s?)\s(?=\p{Lu})/gu, '');
  for (const { groups } of withoutOutlets.matchAll(NAME_IN_LINE)) {
    const name = groups?.name?.replace(/[.'’]+$/, '') ?? '';
    if (!groups?.before && isPersonName(name)) names.push(name);
  }
  return names;
}
