import { genderOfFirstName } from '../lexicon/first-names.ts';
import { PARTICLES, SUFFIXES } from '../lexicon/titles.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { addChain, type LinkState, link, setGender } from './link-state.ts';

/** A person the article names in full. */
interface Person {
  readonly chain: number;
  /** Words without suffix and initials, folded. */
  readonly words: readonly string[];
  readonly surname: string;
  readonly suffix: string;
  /** How often it is named in full. */
  count: number;
}

/** Lower case without diacritics, stops and hyphens' look-alikes: "Zelenskyy’s" and "zelenskyy" fold alike. */
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
  const names = state.candidates.flatMap((candidate, i) =>
    candidate.kind === 'person' && candidate.name ? [{ candidate, i }] : [],
  );
  const people: Person[] = [];
  const full = names.filter(({ candidate }) => wordsOf(candidate).length > 1);
  for (const { candidate, i } of [...full].sort((a, b) => Number(a.candidate.heading) - Number(b.candidate.heading))) {
    const person = findFull(people, candidate) ?? (candidate.heading ? undefined : addPerson(state, people, candidate));
    if (!person) continue;
    person.count += 1;
    link(state, i, person.chain, 'full name');
  }
  const bare = names.filter(({ candidate }) => wordsOf(candidate).length <= 1);
  for (const { candidate, i } of [...bare].sort((a, b) => Number(a.candidate.heading) - Number(b.candidate.heading))) {
    const holder = findHolder(state, people, candidate);
    if (holder) link(state, i, holder.chain, 'surname');
    else if (!candidate.heading && candidate.rule !== 'within') {
      const person = addPerson(state, people, candidate);
      link(state, i, person.chain, 'surname alone');
    }
  }
  for (const { chain, words } of people) {
    const draft = state.chains[chain]!;
    const first = words.length > 1 ? genderOfName(draft.names.keys().next().value ?? '') : undefined;
    if (first) setGender(draft, first, 'first-name');
  }
}

function genderOfName(name: string): 'female' | 'male' | undefined {
  const gender = genderOfFirstName(name.split(' ')[0] ?? '');
  return gender === 'either' ? undefined : gender;
}

/** Folded words of a name without suffix and initials; particles stay. */
function wordsOf({ name }: MentionCandidate): string[] {
  const words = (name?.words ?? []).filter((word) => !SUFFIXES.has(word.toLowerCase()));
  const whole = words.filter((word) => !/^\p{Lu}\.?$/u.test(word));
  return (whole.length > 0 ? whole : words).map(fold);
}

const suffixOf = ({ name }: MentionCandidate): string => fold(name?.suffix ?? '');

function addPerson(state: LinkState, people: Person[], candidate: MentionCandidate): Person {
  const words = wordsOf(candidate);
  const person = {
    chain: addChain(state, 'person'),
    words,
    surname: words.at(-1) ?? '',
    suffix: suffixOf(candidate),
    count: 0,
  };
  people.push(person);
  return person;
}

/** The same first and last name; a middle name may be missing, and one word may be a longer form of the other. */
function findFull(people: readonly Person[], candidate: MentionCandidate): Person | undefined {
  const words = wordsOf(candidate);
  const suffix = suffixOf(candidate);
  return people.find((person) => {
    if (person.words.length < 2 || (person.suffix !== suffix && suffix !== '' && person.suffix !== '')) return false;
    if (person.words.join(' ') === words.join(' ')) return person.suffix === suffix || suffix === '';
    const [short, long] = words.length < person.words.length ? [words, person.words] : [person.words, words];
    if (short.at(-1) !== long.at(-1) && !(short[0] === long[0] && short.every((word) => long.includes(word))))
      return false;
    if (short.length === long.length)
      return isShortFor(short[0]!, long[0]!) && short.slice(1).join(' ') === long.slice(1).join(' ');
    return (
      person.suffix === suffix &&
      (short[0] === long[0] || long.includes(short[0]!)) &&
      short.every((word) => long.includes(word))
    );
  });
}

/** "Joe" for "Joseph", "Rob" for "Robert", by their beginning; "Kim" is not short for "Kimberly Roe" of another sex. */
const isShortFor = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 3 && long.startsWith(short.slice(0, 3)) && (long.startsWith(short) || short.length <= 4) && a !== b
  );
};

/** Whose surname (or, failing that, first name) a bare name is. */
function findHolder(state: LinkState, people: readonly Person[], candidate: MentionCandidate): Person | undefined {
  const word = wordsOf(candidate)[0] ?? '';
  const gender = candidate.name?.gender;
  const agrees = (person: Person): boolean => {
    const draft = state.chains[person.chain]!;
    const known = draft.gender ?? genderOfName(draft.names.keys().next().value ?? '');
    return !gender || !known || known === gender;
  };
  const prominent = (fits: (person: Person) => boolean): Person | undefined =>
    people
      .filter((person) => fits(person) && agrees(person))
      .sort((a, b) => Number(a.suffix !== '') - Number(b.suffix !== '') || b.count - a.count)[0];
  return (
    prominent((person) => person.surname === word || lastParts(person).has(word)) ??
    prominent((person) => person.words[0] === word || person.words.slice(1).includes(word))
  );
}

/** "Leyen" and "von der Leyen" for Ursula von der Leyen. */
function lastParts({ words }: Person): Set<string> {
  const parts = new Set<string>();
  for (let i = words.length - 1; i > 0; i--) {
    parts.add(words.slice(i).join(' '));
    if (!PARTICLES.has(words[i - 1]!)) break;
  }
  return parts;
}
