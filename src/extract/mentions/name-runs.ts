import { startsWithCapital, startsWithDigit, startsWithSmall } from '../letters.ts';
import { isAffiliated } from '../lexicon/affiliations.ts';
import { CLOSED_CLASS } from '../lexicon/closed-class.ts';
import { isCommonCompound, isCommonWord, isNoActor } from '../lexicon/common-words.ts';
import { readCountry } from '../lexicon/countries.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { knownOrganization, ORGANIZATION_HEADS, TAKES_OF } from '../lexicon/organizations.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { isHonour, isTitle, PARTICLES } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import { isOfOffice, isPartyMark, isPortfolio, longestKnown } from './known-names.ts';
import type { TermRange } from './mention-candidate.ts';
import { isNameAtOpening, isOpener, type Reading, TITLE_CASE } from './reading.ts';

/** No name has as many words; a run of capitals that goes on ("U.S. U.S. U.S. …") is cut here, for later stages look at all pairs in it. */
const LONGEST_RUN = 40;

/**
 * Finds runs of capitalised words that may hold names, with the small words inside them.
 *
 *     The Bank of England told Ursula von der Leyen and Mr. Roe
 *         ~~~~~~~~~~~~~~~      ~~~~~~~~~~~~~~~~~~~~     ~~~~~~~
 */
export function findNameRuns(reading: Reading): TermRange[] {
  const runs: TermRange[] = [];
  reading.sentences.forEach(({ first, last }, sentence) => {
    if (reading.heading[sentence] === TITLE_CASE) return;
    let i = first;
    while (i < last) {
      if (!opensRun(reading, i)) {
        i += 1;
        continue;
      }
      const end = endOfRun(reading, i, last);
      runs.push({ first: i > first && isNumbered(reading.terms, i, end) ? i - 1 : i, last: end });
      i = end;
    }
  });
  return runs;
}

/** Bodies that are told apart by their numbers. */
const NUMBERED =
  /^(?:legion|division|brigade|regiment|battalion|army|corps|fleet|squadron|wing|infantry|cavalry|airborne|marines|rifles|circuit)$/u;

/** "82nd Airborne Division", "501st Legion": the number before a unit is a part of its name. */
const isNumbered = (terms: readonly Term[], first: number, last: number): boolean =>
  /^\d+(?:st|nd|rd|th)$/u.test(terms[first - 1]!.text) && NUMBERED.test(terms[last - 1]!.lower);

const isCapital = ({ text }: Term): boolean =>
  startsWithCapital(text) || (startsWithSmall(text) && CAPITAL_WITHIN.test(text));

/** "al-Roe", "iPhone". */
const CAPITAL_WITHIN = /^(?:(?:al|el|as|an|ash|at|ad|ul|bin|ben)-\p{Lu}|i\p{Lu}\p{Ll})/u;

/** "Make-A-Wish", "Meals-on-Wheels": three words in one, of which a compound that is no name gives none a capital. */
const IN_CAPITALS = /^\p{Lu}\p{L}+-\p{L}+-\p{Lu}\p{L}+$/u;

/** Whether a term may be a word of a name, wherever it stands. */
function isNameWord(term: Term): boolean {
  if (!isCapital(term) || term.tag === 'date' || term.tag === 'quote') return false;
  if ((isCommonCompound(term.lower) && !isTitle(term.lower)) || isPartyMark(term)) return false;
  if (/^(?:I|Her)$|^I['’]/u.test(term.text)) return false;
  return !(CLOSED_CLASS.has(term.lower) && !isAcronym(term)) || term.tag === 'proper';
}

/** "May said", where the article tells of a Theresa May; not "in May", "May 13". */
function isSurnameMonth({ terms, surnameMonths }: Reading, i: number): boolean {
  const { lower, text } = terms[i]!;
  if (!surnameMonths.has(lower) || !startsWithCapital(text) || startsWithDigit(terms[i + 1]?.text ?? '')) return false;
  return !/^(?:in|on|since|by|until|till|early|late|last|next|this|of|from|before|after|mid)$/u.test(
    terms[i - 1]?.lower ?? '',
  );
}

/** "Many Democrats", "Former White House aides": the capital is the sentence's. */
function beginsPhrase(terms: readonly Term[], i: number): boolean {
  const { lower } = terms[i]!;
  if (/^(?:many|most|some|several|few|two|three|four|five|six|both|all|other|only|fellow)$/u.test(lower)) return true;
  return /^(?:former|ex)$/u.test(lower) && longestKnown(terms, i + 1, i + 4) !== undefined;
}

/**
 * "the former secretary of State Ada Roe", "the prime minister of Finance", "the minister for Trade and Consumer Affairs":
 * it goes with the office, not with the name.
 */
function endsOffice(terms: readonly Term[], i: number): boolean {
  if (!isOfOffice(terms[i]!)) return false;
  let first = i;
  const goesBack = (at: number): boolean => at >= 0 && isOfOffice(terms[at]!);
  while (goesBack(first - 1) || (terms[first - 1]?.lower === 'and' && goesBack(first - 2)))
    first -= terms[first - 1]!.lower === 'and' ? 2 : 1;
  return (
    /^(?:of|for)$/u.test(terms[first - 1]?.lower ?? '') &&
    /^(?:secretary|minister|undersecretary|chief)$/u.test(terms[first - 2]?.text ?? '')
  );
}

/** "WHO", "IT", "US": capitals throughout. */
export const isAcronym = ({ text }: Pick<Term, 'text'>): boolean =>
  /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}|(?:\p{Lu}\.){2,})$/u.test(text);

function opensRun(reading: Reading, i: number): boolean {
  const { terms, sentences } = reading;
  const term = terms[i]!;
  if (isSurnameMonth(reading, i)) return true;
  // "Make-A-Wish Foundation", but "Cash-On-Delivery"
  if (IN_CAPITALS.test(term.text) && isCapitalNext(terms, i) && ORGANIZATION_HEADS.has(terms[i + 1]!.lower))
    return true;
  if (!isNameWord(term) || endsOffice(terms, i)) return false;
  if (isOpener(terms, sentences, i) && beginsPhrase(terms, i)) return false;
  if (!isOpener(terms, sentences, i)) return !isNoActor(term.lower) || isCapitalNext(terms, i);
  if (readCountry(term.text) || isTitle(term.lower)) return true;
  if (isAcronym(term))
    return term.text.length < 3 || !isCommonWord(term.lower) || longestKnown(terms, i, i + 1) !== undefined;
  // "Maritime economist Joe Roe said": an adjective like others, though no list has it.
  if (term.tag === 'adjective' && !reading.capital.has(term.lower) && !isCapitalNext(terms, i)) return false;
  // "Admittedly", but Emily
  if (/edly$/u.test(term.lower) && isCommonWord(term.lower.slice(0, -2))) return false;
  if (isNameAtOpening(reading, term.lower)) return !isNoActor(term.lower);
  // "Congress voted", "Democrats objected": known, and never in lower case here.
  const asWord = reading.small.get(term.lower) ?? 0;
  if (asWord === 0 && (isAffiliated(term.lower) || knownOrganization(term.text))) return true;
  const last = sentences[term.sentence]!.last;
  const end = endOfRun(reading, i, last);
  if (end === i + 1) return false;
  // "New Zealand said", "Securities and Exchange Commission", "Home Secretary Jane Roe": a name or office begins here.
  if ((longestKnown(terms, i, end)?.last ?? i) > i + 1) return true;
  const next = terms[i + 1]!;
  if (!isNameWord(next)) return ORGANIZATION_HEADS.has(term.lower) || isOrganizationAfterAnd(terms, i, end);
  // "Bill Roe": a word as well, but not before what is no word.
  if (isFirstName(term.text) && !isCommonWord(next.lower)) return true;
  // "Apple Computer said", but "Yesterday Roe said".
  if (term.tag === 'adverb' || isNoActor(term.lower)) return false;
  if (isTitle(next.lower) && end > i + 2) return true;
  const rest = isFirstName(next.text) || (reading.capital.get(next.lower) ?? 0) > 0;
  const seen = (reading.capital.get(term.lower) ?? 0) > 0;
  return seen || ORGANIZATION_HEADS.has(next.lower) || isFirstName(term.text) || (!rest && !isVerbal(term));
}

const isOrganizationAfterAnd = (terms: readonly Term[], i: number, end: number): boolean =>
  terms[i + 1]!.lower === 'and' && ORGANIZATION_HEADS.has(terms[end - 1]!.lower) && !isPersonNoun(terms[i]!.lemma);

const isVerbal = ({ tag }: Term): boolean =>
  tag === 'verb' || tag === 'gerund' || tag === 'participle' || tag === 'adverb';

function isCapitalNext(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return next !== undefined && isNameWord(next) && next.sentence === terms[i]!.sentence;
}

/** Index after the run's last word. */
function endOfRun(reading: Reading, start: number, last: number): number {
  let end = start + 1;
  const furthest = Math.min(last, start + LONGEST_RUN);
  while (end < furthest) {
    const step = isSurnameMonth(reading, end) ? 1 : stepInRun(reading.terms, start, end, last);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** "Roe, Jr.", "Acme, Inc.", and after a person's full name letters that a place has too: "Ann Roe, SC", not "Riga, SC". */
function isAfterComma(terms: readonly Term[], start: number, at: number): boolean {
  const next = terms[at + 1]?.text ?? '';
  return (
    /^(?:Jr|Sr|Inc|Ltd|LLC)\.?$/u.test(next) ||
    (isHonour(next) && at - start > 1 && (isFirstName(terms[start]!.text) || isTitle(terms[start]!.lower)))
  );
}

/** How many terms from `at` on go with the run: 1 for another capital, more where small words join it to the next one. */
function stepInRun(terms: readonly Term[], start: number, at: number, last: number): number {
  const term = terms[at]!;
  if (isNameWord(term)) return 1;
  if (term.lower === ',' && isAfterComma(terms, start, at)) return 2;
  const capitalAt = (i: number): boolean => i < last && isNameWord(terms[i]!);
  if (term.text === '&') {
    // "Ann Roe & Joe Lind" are two.
    const arePeople = at - start > 1 && isFirstName(terms[start]!.text) && isFirstName(terms[at + 1]?.text ?? '');
    return capitalAt(at + 1) && !(arePeople && capitalAt(at + 2)) ? 2 : 0;
  }
  if (PARTICLES.has(term.lower)) {
    let next = at + 1;
    while (next < last && PARTICLES.has(terms[next]!.lower)) next += 1;
    return capitalAt(next) && next - at <= 3 ? next - at + 1 : 0;
  }
  const before = terms[at - 1]!.lower;
  // "Minister of Mines and Energy", "Secretary of State for Work and Pensions"
  if (/^(?:and|for)$/u.test(term.lower) && goesOnOffice(terms, start, at)) return 2;
  // "Minister for Trade and Consumer Affairs"
  if (term.lower === 'for' && /^(?:minister|secretary|undersecretary)$/u.test(before) && capitalAt(at + 1))
    if (isOfOffice(terms[at + 1]!) && !goesOnUnknown(terms, at + 1, last)) return 2;
  if (term.lower === 'of') {
    const next = terms[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (!capitalAt(next)) return 0;
    // "Society for the Prevention of Cruelty"
    const isPurpose = terms.slice(start, at).some(({ lower }) => lower === 'for');
    if (TAKES_OF.has(before) || isPurpose) return next - at + 1;
    // "Secretary of State Roe": an office, not "President of France Roe".
    const isPart = /^(?:minister|secretary)$/u.test(before) ? isOfOffice : isPortfolio;
    return /^(?:secretary|minister|undersecretary|director|chancellor|speaker|chief)$/u.test(before) &&
      isPart(terms[next]!)
      ? next - at + 1
      : 0;
  }
  if (term.lower === 'for' && terms[at + 1]?.lower === 'the')
    return capitalAt(at + 2) &&
      (isCommonWord(terms[at + 2]!.lower) || terms[at + 3]?.lower === 'of') &&
      ORGANIZATION_HEADS.has(before)
      ? 3
      : 0;
  if (term.lower === 'for' || term.lower === 'on' || term.lower === 'in')
    return capitalAt(at + 1) &&
      isCommonWord(terms[at + 1]!.lower) &&
      ORGANIZATION_HEADS.has(before) &&
      term.lower !== 'in'
      ? 2
      : 0;
  // "William “Mo” Roe"
  if (term.tag === 'quote' && isFirstName(terms[at - 1]!.text) && terms[at + 2]?.tag === 'quote')
    return capitalAt(at + 1) && capitalAt(at + 3) ? 4 : 0;
  if (term.tag === 'possessive') return joinsByPossessive(terms, at, last) ? 2 : 0;
  if (term.lower === 'and') return joinsByAnd(terms, start, at, last) ? 2 : 0;
  return 0;
}

/** "Minister for Defence Procurement": a common word that no office is known to be of is no surname. */
function goesOnUnknown(terms: readonly Term[], at: number, last: number): boolean {
  let i = at;
  while (i < last && isOfOffice(terms[i]!)) i += 1;
  return i < last && isNameWord(terms[i]!) && isCommonWord(terms[i]!.lower) && !isFirstName(terms[i]!.text);
}

/** Whether a small word stands between two things that the office which opens the run is of. */
const goesOnOffice = (terms: readonly Term[], start: number, at: number): boolean =>
  isOfOffice(terms[at - 1]!) &&
  terms[at + 1] !== undefined &&
  isOfOffice(terms[at + 1]!) &&
  isNameWord(terms[at + 1]!) &&
  terms.slice(start, at - 1).some(({ lower }) => /^(?:minister|secretary)$/u.test(lower));

/** "Dockers’ Union", "Women’s Institute": members in the name of their organisation. */
function joinsByPossessive(terms: readonly Term[], at: number, last: number): boolean {
  const { lower } = terms[at - 1]!;
  if (
    !isPersonNoun(lower.endsWith('s') ? lower.slice(0, -1) : lower) &&
    !/^(?:people|women|men|children)$/u.test(lower)
  )
    return false;
  let end = at + 1;
  while (end < last && isNameWord(terms[end]!)) end += 1;
  return end > at + 1 && ORGANIZATION_HEADS.has(terms[end - 1]!.lower);
}

/** "Securities and Exchange Commission", not "Iran and North Korea": common words on the left, an organisation's on the right. */
function joinsByAnd(terms: readonly Term[], start: number, at: number, last: number): boolean {
  if (!isCommonWord(terms[at - 1]!.lower) || isFirstName(terms[at - 1]!.text)) return false;
  for (let i = start; i < at; i++) if (readCountry(terms[i]!.text)?.form === 'name') return false;
  let end = at + 1;
  while (end < last && isNameWord(terms[end]!)) end += 1;
  if (end === at + 1) return false;
  const head = terms[end - 1]!.lower;
  const ofBefore = terms.slice(start, at).some((term) => term.lower === 'of' || term.lower === 'for');
  return (
    (ORGANIZATION_HEADS.has(head) && !ORGANIZATION_HEADS.has(terms[at - 1]!.lower)) ||
    (ofBefore && isCommonWord(head) && !ORGANIZATION_HEADS.has(terms[at - 1]!.lower))
  );
}
