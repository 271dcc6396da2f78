import { genderOfFirstName, isFirstName, isKnownSurname, isKnownToday } from '../lexicon/first-names.ts';
import { areShortAndFull } from '../lexicon/short-names.ts';
import { PARTICLES, withoutSuffixes } from '../lexicon/titles.ts';
import { isInName } from '../mentions/in-name.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { isMisspelt, soundsAlike } from '../mentions/misspelt.ts';
import { addChain, type LinkState, labelOf, link, setGender } from './link-state.ts';

/** A person the article names. */
interface Person {
  readonly chain: number;
  /** Folded words without suffix and initials. */
  readonly words: readonly string[];
  readonly suffix: string;
  /** Its initials, once it is named with them: "hw" of "George H. W. Roe". */
  initials: string;
  /** Where it was first named. */
  readonly start: number;
  /** How often it is named in full. */
  count: number;
  /** Of a junior, whether a word alone means him, once that was asked. */
  readonly goesBy: Map<string, boolean>;
}

/** Persons by each of their words; `full` holds those with a first and a last name. */
type People = Map<string, Person[]>;

/** So many bearers of one name are looked at, no more. */
const BEARERS = 60;

/** Lower case without diacritics, stops and apostrophes. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase();

/**
 * Joins the names of persons over the whole article: full names first, then bare surnames with the most prominent
 * holder, never with a Jr. A surname that no full name fits is a person of its own; a headline adds no one.
 */
export function linkPeople(state: LinkState): void {
  const people: People = new Map();
  const names = state.candidates
    .flatMap((candidate, i) => (candidate.kind === 'person' && candidate.name ? [i] : []))
    .sort((a, b) => Number(state.candidates[a]!.heading) - Number(state.candidates[b]!.heading) || a - b);
  const words = new Map(names.map((i) => [i, wordsOf(state.candidates[i]!)]));
  const isFull = (i: number): boolean => words.get(i)!.length > 1;
  for (const i of names.filter(isFull)) {
    const person = findFull(people, state.candidates[i]!, words.get(i)!) ?? addPerson(state, people, i, words.get(i)!);
    if (!person) continue;
    person.count += 1;
    if (person.initials === '') person.initials = initialsOf(state.candidates[i]!);
    link(state, i, person.chain, 'full name');
  }
  for (const i of names.filter((name) => !isFull(name))) {
    const word = words.get(i)![0] ?? '';
    const holder = findHolder(state, people.get(word) ?? [], state.candidates[i]!, word);
    const meant = holder ?? misspeltHolder(people, state.candidates[i]!, word);
    const person = meant ?? addPerson(state, people, i, words.get(i)!);
    if (person) link(state, i, person.chain, holder ? 'surname' : meant ? 'misspelt surname' : 'surname alone');
  }
}

/** Folded words of a name without suffix and initials; particles stay. */
function wordsOf({ name }: MentionCandidate): string[] {
  const words = name ? withoutSuffixes(name.words.join(' ')) : [];
  const whole = words.filter((word) => !/^\p{Lu}\.?$/u.test(word));
  return (whole.length > 0 ? whole : words).map(fold);
}

function addPerson(state: LinkState, people: People, i: number, words: readonly string[]): Person | undefined {
  const { heading, rule, name, start } = state.candidates[i]!;
  if (heading || isInName(rule)) return undefined;
  const person = {
    chain: addChain(state, 'person'),
    words,
    suffix: fold(name?.suffix ?? ''),
    initials: initialsOf(state.candidates[i]!),
    start,
    count: 0,
    goesBy: new Map<string, boolean>(),
  };
  const gender = words.length > 1 ? genderOfFirstName(name?.words[0] ?? '') : undefined;
  if (gender && gender !== 'either') setGender(state.chains[person.chain]!, gender, 'first-name');
  for (const word of new Set([...words, surnameWithParticles(words)])) {
    const bearers = people.get(word);
    if (!bearers) people.set(word, [person]);
    else if (bearers.length < BEARERS) bearers.push(person);
  }
  return person;
}

/** "von der leyen" of Ursula von der Leyen. */
function surnameWithParticles(words: readonly string[]): string {
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!)) first -= 1;
  return words.slice(Math.max(0, first)).join(' ');
}

const initialsOf = ({ name }: MentionCandidate): string =>
  withoutSuffixes(name?.words.join(' ') ?? '')
    .filter((word) => /^(?:\p{Lu}\.?)+$/u.test(word) && word.length < 6)
    .map(fold)
    .join('');

/** The person with the same first and last name; a middle name may be missing, a first name shortened. */
function findFull(people: People, candidate: MentionCandidate, words: readonly string[]): Person | undefined {
  const suffix = fold(candidate.name?.suffix ?? '');
  const initials = initialsOf(candidate);
  const bearers = [...(people.get(words.at(-1)!) ?? []), ...(people.get(words[0]!) ?? [])];
  return bearers.find((person) => {
    if (person.words.length < 2) return false;
    // "George W. Roe" is not George H. W. Roe.
    if (initials !== '' && person.initials !== '' && initials !== person.initials) return false;
    if (person.suffix !== suffix) {
      // "Carl Roe" is no Carl Roe Jr., but may be short for Carl B. Roe Jr., and a headline leaves the suffix out.
      const shortened =
        suffix === '' ? person.initials !== '' && initials === '' : initials !== '' && person.initials === '';
      const dropped = suffix === '' ? shortened || candidate.heading : person.suffix === '' && shortened;
      if (!dropped || !isSame(person.words, words)) return false;
    }
    return isSame(person.words, words) || isVariant(person.words, words);
  });
}

/** Whether a person may be meant by a surname with an initial: "A Roe" by Ann Roe's. */
function fitsInitial({ words, initials }: Person, candidate: MentionCandidate): boolean {
  const [first] = initialsOf(candidate);
  if (first === undefined) return true;
  // "M Roe" is not "J Roe".
  if (words.length < 2) return initials === '' || initials.startsWith(first);
  return words[0]!.startsWith(first) || initials.startsWith(first);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

function isVariant(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length)
    return (
      isSame(short.slice(1), long.slice(1)) &&
      (isShortFor(short[0]!, long[0]!) || (soundsAlike(short[0]!, long[0]!) && !areOfTwoSexes(short[0]!, long[0]!)))
    );
  return short.at(-1) === long.at(-1)
    ? short.every((word) => long.includes(word))
    : short[0] === long[0] && short.every((word) => long.includes(word)); // "Enrique Peña" of Enrique Peña Nieto
}

function areOfTwoSexes(a: string, b: string): boolean {
  const sexes = [a, b].map((word) => genderOfFirstName(word.charAt(0).toUpperCase() + word.slice(1)));
  return sexes.includes('female') && sexes.includes('male');
}

/** "Joe" for "Joseph", "Rob" for "Robert", by their beginning. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (areShortAndFull(a, b)) return true;
  if (areOfTwoSexes(a, b)) return false; // "Eric" and "Erica"
  return (
    short.length >= 3 &&
    short.length < long.length &&
    (long.startsWith(short) || (short.length <= 4 && long.startsWith(short.slice(0, 3))))
  );
}

/** Where more names are told, nobody is looked for whom a misspelt surname means. */
const LOOKED_AT = 200;

/** The only person whose surname the bare name is but for a slip: nobody's who is known by it. */
function misspeltHolder(people: People, candidate: MentionCandidate, word: string): Person | undefined {
  const { name, heading } = candidate;
  if (
    people.size > LOOKED_AT ||
    heading ||
    people.has(word) ||
    isKnownSurname(name?.text ?? '') ||
    isFirstName(name?.text ?? '')
  )
    return undefined;
  const holders = new Set<Person>();
  for (const [surname, bearers] of people) {
    if (!isMisspelt(surname, word)) continue;
    for (const person of bearers)
      if (person.words.length > 1 && person.words.at(-1) === surname && fitsInitial(person, candidate))
        holders.add(person);
  }
  return holders.size === 1 ? [...holders][0] : undefined;
}

/**
 * Whether a junior of a well-known surname may be meant by it: "Jon R. Biden Jr. … Mr. Biden". Not where it stands
 * before he is named, or with an office that is not his ("President Roe"); and a surname that everybody knows of someone
 * living is his only if he is introduced by his initials too.
 */
function goesBySurname(state: LinkState, person: Person, word: string): boolean {
  const goes = person.goesBy.get(word) ?? readSurname(state, person, word);
  person.goesBy.set(word, goes);
  return goes;
}

function readSurname(state: LinkState, { chain, suffix, initials, start }: Person, word: string): boolean {
  const alone = state.candidates.filter(
    ({ kind, name, heading }) => kind === 'person' && !heading && name?.words.length === 1 && fold(name.text) === word,
  );
  const known = alone[0]?.name?.text ?? '';
  if (!isKnownSurname(known)) return true;
  if (/^jr/u.test(suffix) && initials === '' && isKnownToday(known)) return false;
  const { roles } = state.chains[chain]!;
  return alone.every((at) => at.start > start && at.roles.every((role) => roles.has(labelOf(state.terms, role))));
}

/** Whose surname a bare name is; failing that, whose other name: the most prominent bearer of fitting gender. */
function findHolder(
  state: LinkState,
  bearers: readonly Person[],
  candidate: MentionCandidate,
  word: string,
): Person | undefined {
  const { name, start, heading } = candidate;
  const agreeing = bearers.filter((person) => {
    const { chain, suffix, start: first } = person;
    // "Roe Jr." is not his father, "B. Roe" not Ann.
    if ((name?.suffix && fold(name.suffix) !== suffix) || !fitsInitial(person, candidate)) return false;
    // A junior goes by the bare surname only once he is named, and not where it makes one think of someone else.
    const bare = suffix !== '' && !name?.suffix;
    if (suffix !== '' && first > start && !heading) return false;
    if (bare && !goesBySurname(state, person, word)) return false;
    const known = state.chains[chain]!.gender;
    return !name?.gender || !known || known === name.gender;
  });
  const prominent = (those: readonly Person[]): Person | undefined =>
    [...those].sort((a, b) => Number(a.suffix !== '') - Number(b.suffix !== '') || b.count - a.count)[0];
  return (
    prominent(agreeing.filter(({ words }) => words.at(-1) === word || surnameWithParticles(words) === word)) ??
    prominent(agreeing)
  );
}
