import { startsWithDigit } from '../letters.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { readCountry } from '../lexicon/countries.ts';
import { isFirstName, isKnownSurname } from '../lexicon/first-names.ts';
import { CORPORATE, ORGANIZATION_HEADS, THINGS } from '../lexicon/organizations.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { isGeneration, PARTICLES, withoutLetters } from '../lexicon/titles.ts';
import { type Votes, votesOf } from './name-evidence.ts';
import { isAcronym } from './name-runs.ts';

/** What a name's own words say of its kind. */
export function readNameWords(text: string): Votes {
  const words = withoutLetters(quieted(text)).split(' ');
  if (words.length < 2) return readSingle(text);
  const votes = readSeveral(words);
  if (isGeneration(words.at(-1)!)) votes.person += 4;
  return votes;
}

/** "ADA VANCE", as transcripts have who speaks: "Ada Vance". */
function quieted(text: string): string {
  const isShouted = /^\p{Lu}{3,}(?: (?:\p{Lu}\.|\p{Lu}{3,}))+$/u.test(text);
  return isShouted ? text.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first, rest) => first + rest.toLowerCase()) : text;
}

function readSingle(word: string): Votes {
  const acronym = isAcronym({ text: word });
  return votesOf(
    isKnownSurname(word) ? 1.5 : isFirstName(word) && !isCommonWord(word.toLowerCase()) ? 1 : 0,
    acronym ? 3 : 0.5,
    0,
    isCommonWord(word.toLowerCase()) ? 2.5 : /^\p{Lu}{2,}s$/u.test(word) ? 4 : /\d|^\p{Ll}/u.test(word) ? 2 : 0,
  );
}

/** "ferries", "foods": more than one of something common. */
const isPluralNoun = (lower: string): boolean =>
  /[^s]s$/u.test(lower) && (isCommonWord(lower.slice(0, -1)) || isCommonWord(lower.replace(/ies$/u, 'y')));

function readSeveral(words: readonly string[]): Votes {
  const votes = votesOf(0, 0, 0, 0);
  const head = words.at(-1)!.toLowerCase().replace(/[.,]$/u, '');
  const inner = words.slice(1, -1);
  const isCommon = (word: string): boolean => isCommonWord(word.toLowerCase());
  if (CORPORATE.has(head)) votes.organization += 5;
  if (ORGANIZATION_HEADS.has(head)) votes.organization += 4;
  if (THINGS.has(head)) votes.thing += 4;
  if (PLACE_HEADS.has(head)) votes.place += 4;
  if (isFirstName(words[0]!)) votes.person += !isCommon(words[0]!) ? 3 : words.slice(1).some(isCommon) ? 1 : 2.5;
  if (inner.some((word) => /^\p{Lu}\.$/u.test(word))) votes.person += 4;
  if (/^(?:\p{Lu}\.)+$/u.test(words[0]!) && words.length <= 3) votes.person += 3;
  if (
    words.some((word) => /^(?:al|el)-\p{Lu}|^Mc\p{Lu}|^O'\p{Lu}/u.test(word)) ||
    inner.some((word) => PARTICLES.has(word))
  )
    votes.person += 2;
  // "Ada B. Roe Foundation" is named after her.
  if (ORGANIZATION_HEADS.has(head) && words.length > 2) votes.person -= 4;
  const acronym = words.some((word) => isAcronym({ text: word }));
  if (!acronym && words.length <= 3 && words.every((word) => !isCommon(word))) votes.person += 1.5;
  if (acronym || words.includes('&')) votes.organization += 1;
  if (words.some((word) => /^(?:of|for|and)$/u.test(word))) votes.organization += 2;
  // "University of Riga", "Office for Mill Figures"
  const of = words.findIndex((word) => /^(?:of|for)$/u.test(word));
  if (of > 0 && ORGANIZATION_HEADS.has(words[of - 1]!.toLowerCase())) votes.organization += 3;
  // "Acme Canada"; but Michael Jordan.
  if (readCountry(words.at(-1)!)?.form === 'name' && !isFirstName(words.at(-1)!)) {
    votes.organization += 2.5;
    votes.person -= 1.5;
  }
  // "Arrow Ferries", but Ada Brooks
  if (isPluralNoun(head) && !isKnownSurname(words.at(-1)!)) {
    votes.organization += 1.5;
    votes.person -= isFirstName(words[0]!) ? 1 : 1.5;
  }
  if (words.every(isCommon)) votes.thing += 2;
  else if (words.some((word) => startsWithDigit(word)) || isCommon(words.at(-1)!)) votes.thing += 1;
  return votes;
}
