import { FAMOUS } from './famous-data.ts';
import { EITHER, FEMALE, MALE } from './first-name-data.ts';
import { wordSet } from './word-set.ts';

/** News of the last decades, where the package has too few: first names of statesmen and -women, by hand. */
const MORE_FEMALE = wordSet(
  'Aung Benazir Condoleezza Dilma Hillary Kamala Kellyanne Megawati Nikki Sonia Ursula Yulia',
);
const MORE_MALE =
  wordSet(`Abdel Abdullah Alassane Alexei Anatoly Angus Ariel Arseniy Atal Bashar Barack Benjamin Binyamin
  Boris Dmitri Dmitry Dmytro Emmanuel Evo Ehud Fidel Gennady Gerhard Giorgi Hamid Hamad Hassan Hosni Hugo Hussein Ibrahim
  Igor Imran Ivan Jacob Jared Javier Jair Jose Josep Juncker Jyrki Kofi Lech Luiz Mahathir Mahmoud Manmohan Mikhail Mohamed
  Mohammed Mohammad Muammar Muhammad Narendra Nawaz Nicolas Nikolai Nouri Nuri Oleg Oleksandr Oleksiy Olaf Osama Pervez
  Recep Rishi Robert Saddam Salman Sergei Sergey Shinzo Silvio Slobodan Thabo Thaksin Tariq Tayyip Viktor Vladimir Volodymyr
  Xavier Yasser Yitzhak Yoweri Yuri`);

/** Given to children here and there, in the news something else. */
const RARELY_NAMES =
  wordSet(`Alaska America Apple Asia Bay Boston Dallas Denver Duke Earl Edo Emir Floor Ford Mercedes Has India Indiana Israel
  Jersey Jet Just Justice Kobe Line Link London Mat Nail Prince Princess Sahara Said Sky Till Ton Tray`);

const female = wordSet(FEMALE);
const male = wordSet(MALE);
const either = wordSet(EITHER);

export type NameGender = 'female' | 'male' | 'either';

const ASCII = /^[\x20-\x7e]*$/;
/** What nearly all words are looked up in: of several lists that have a name the last here decides. */
const ascii = new Map<string, NameGender>();
const lists = [
  [male, 'male'],
  [female, 'female'],
  [either, 'either'],
  [MORE_MALE, 'male'],
  [MORE_FEMALE, 'female'],
] as const;
for (const [names, gender] of lists) for (const name of names) ascii.set(name, gender);
for (const name of RARELY_NAMES) ascii.delete(name);

/** Whether a word is a first name, and whose. Case counts: "Mark" is one, "mark" is not. */
export function genderOfFirstName(word: string): NameGender | undefined {
  if (ASCII.test(word)) return ascii.get(word);
  const name = word.normalize('NFKD').replace(/\p{M}/gu, '');
  if (RARELY_NAMES.has(name)) return undefined;
  if (MORE_FEMALE.has(name)) return 'female';
  if (MORE_MALE.has(name)) return 'male';
  if (either.has(name) || either.has(word)) return 'either';
  if (female.has(name) || female.has(word)) return 'female';
  if (male.has(name) || male.has(word)) return 'male';
  return undefined;
}

export const isFirstName = (word: string): boolean => genderOfFirstName(word) !== undefined;

/** Since WordNet: by hand, as of 2025. */
const KNOWN_TODAY = wordSet(
  `Trump Obama Putin Merkel Macron Sarkozy Hollande Zelensky Zelenskyy Zelenskiy Netanyahu
  Erdogan Erdoğan Modi Mugabe Mandela Zuma Biden Cheney Rumsfeld Rubio Romney McCain Pelosi Boehner Berlusconi Blair Cameron
  Corbyn Thatcher Medvedev Yeltsin Gorbachev Assad Gaddafi Gadhafi Saddam Khamenei Rouhani Ahmadinejad Arafat Sharon Abbas
  Maduro Chavez Lula Bolsonaro Duterte Xi Snowden Assange Bezos Musk Zuckerberg Beyoncé Beyonce Madonna Spielberg Beckham
  Federer Nadal Djokovic Messi Ronaldo Maradona Tyson Lenin Stalin Hitler Mussolini Franco Mao Castro Guevara`,
);

const KNOWN_BY_SURNAME = wordSet(FAMOUS);

/** Whether a word alone is known for a person: "Putin", "Plato". */
export const isKnownSurname = (word: string): boolean => KNOWN_BY_SURNAME.has(word) || KNOWN_TODAY.has(word);

/** The same of people of our own time: "Putin". */
export const isKnownToday = (word: string): boolean => KNOWN_TODAY.has(word);
