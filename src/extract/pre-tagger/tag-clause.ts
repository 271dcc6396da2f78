import { isYear, mayBeYear } from './is-year.ts';
import type { TagList } from './tag-list.ts';
import type { Clues, PlainWord, TaggerModel } from './tagger-model.ts';
import type { WordAlone, WordReader } from './word-alone.ts';

/** A word of a clause; `list` goes from what the lexicon says to what it is here. */
export interface ClauseWord extends PlainWord {
  readonly alone: WordAlone;
  list: TagList;
}

type Words = readonly ClauseWord[];

/** The steps of compromise's pre-tagger that look at a word's neighbours in its clause, in its order. */
export class ClauseTagger {
  private readonly model: TaggerModel;
  private readonly reader: WordReader;

  constructor(model: TaggerModel, reader: WordReader) {
    this.model = model;
    this.reader = reader;
  }

  /** Gives each word its tags. */
  tag(words: Words): void {
    for (let i = 0; i < words.length; i++) this.spell(words, i);
    for (let i = 0; i < words.length; i++) words[i]!.list = this.guess(words, i);
    for (let i = 0; i < words.length; i++) {
      this.findOrganization(words, i);
      this.findPlace(words, i);
      this.chooseSwitch(words, i);
      const word = words[i]!;
      if (word.list.has('Verb') && !TENSED.some((tag) => word.list.has(tag))) turn(word, 'Infinitive');
      if (word.post === '-' && i + 1 < words.length) for (const part of [word, words[i + 1]!]) turn(part, 'Hyphenated');
    }
    this.findImperative(words);
  }

  /** What a word is by its letters; a number is a year by the words before it, and by what the lexicon says of those after. */
  private spell(words: Words, i: number): void {
    const word = words[i]!;
    const { spelled } = word.alone;
    word.list = mayBeYear(word.normal, spelled) && isYear(words, i) ? spelled.and('Year') : spelled;
  }

  /** What a word is by itself, or else by the words beside it, or else a noun. */
  private guess(words: Words, i: number): TagList {
    const { alone, normal, list } = words[i]!;
    if (list !== alone.spelled) return this.reader.fill(list, normal);
    if (alone.tags.tags.size > 0) return alone.tags;
    const { leftWords, rightWords, leftTags, rightTags } = this.model.two.neighbours;
    const [before, after] = [words[i - 1], words[i + 1]];
    const tag =
      leftWords.find(([word]) => word === before?.normal)?.[1] ??
      rightWords.find(([word]) => word === after?.normal)?.[1] ??
      leftTags.find(([other]) => before?.list.has(other))?.[1] ??
      rightTags.find(([other]) => after?.list.has(other))?.[1];
    return this.reader.fill(alone.tags.and(tag ?? 'Noun'), normal);
  }

  /** "Roe & Sons Ltd": from such a word back over the names before it. */
  private findOrganization(words: Words, i: number): void {
    const { orgWords } = this.model.two;
    if (orgWords[nameOf(words[i]!)] !== true || !mayBeOrganization(words, i - 1)) return;
    turn(words[i]!, 'Organization');
    for (let t = i; t >= 0 && mayBeOrganization(words, t); t--) turn(words[t]!, 'Organization');
  }

  /** "Ost River", "Bay of Ost": from such a word over the names before or after it. */
  private findPlace(words: Words, i: number): void {
    const name = nameOf(words[i]!);
    if (this.model.two.placeWords[name] !== true) return;
    for (let n = i - 1; n >= 0; n--) {
      if (WITHIN_PLACES.has(words[n]!.normal)) continue;
      if (!mayBePlace(words, n)) break;
      for (const word of words.slice(n, i + 1)) turn(word, 'Place');
    }
    if (NO_NAME_AFTER.has(name)) return;
    for (let n = i + 1; n < words.length; n++) {
      if (mayBePlace(words, n)) {
        for (const word of words.slice(i, n + 1)) turn(word, 'Place');
        return;
      }
      if (words[n]!.normal !== 'of' && !WITHIN_PLACES.has(words[n]!.normal)) return;
    }
  }

  /** Which of two things a word is, by the words beside it, then by their tags. */
  private chooseSwitch(words: Words, i: number): void {
    const word = words[i]!;
    const form = word.alone.clues;
    if (form === undefined || word.list.has('Acronym') || word.list.has('PhrasalVerb')) return;
    const tag = byPlace(form, words, i) ?? this.byClues(this.model.two.clues[form], words, i);
    if (!tag) return;
    turn(word, tag);
    word.list = this.reader.fill(word.list, word.normal);
  }

  private byClues(clues: Clues | undefined, words: Words, i: number): string | undefined {
    const before = words[words[i - 1]?.text === 'also' ? Math.max(0, i - 2) : i - 1];
    const after = words[i + 1];
    return (
      wordIn(clues?.afterWords, after) ||
      wordIn(clues?.beforeWords, before) ||
      (clues?.beforeTags && before?.list.ask(clues.beforeTags)) ||
      (clues?.afterTags && after?.list.ask(clues.afterTags))
    );
  }

  private findImperative(words: Words): void {
    const [first, second, third] = words;
    if (!first || !second || !(first.alone.clues === 'Noun|Verb' || first.list.has('Infinitive'))) return;
    if (words.length < 4 && !BESIDE_IMPERATIVE.has(second.normal)) return;
    if (!first.list.has('PhrasalVerb') && Object.hasOwn(this.model.one._multiCache, first.normal)) return;
    const isBeforeNoun = second.list.has('Noun') || second.list.has('Determiner');
    if (isBeforeNoun && !second.list.has('Verb') && !third?.list.has('Verb')) turn(first, 'Imperative');
  }
}

const TENSED = ['PastTense', 'PresentTense', 'Auxiliary', 'Modal', 'Particle'];
/** "constructor", since compromise looks the others up in an object, and every object has one. */
const BESIDE_IMPERATIVE = new Set(['there', 'this', 'it', 'him', 'her', 'us', 'constructor']);
const NO_NAME_AFTER = new Set(['center', 'centre', 'way', 'range', 'bar', 'bridge', 'field', 'pit']);
const WITHIN_PLACES = new Set([
  ...['athletic', 'city', 'community', 'eastern', 'federal', 'financial', 'great', 'historic', 'historical', 'local'],
  ...['memorial', 'municipal', 'national', 'northern', 'provincial', 'southern', 'state', 'western', 'spring', 'pine'],
  ...['sunset', 'view', 'oak', 'maple', 'spruce', 'cedar', 'willow'],
]);

function turn(word: ClauseWord, tag: string): void {
  word.list = word.list.turnedTo(tag);
}

/** What the lexicon knows a word by. */
const nameOf = ({ machine, normal }: PlainWord): string => machine || normal;

const isTitleCase = (text: string): boolean => /^\p{Lu}[\p{Ll}'’]/u.test(text);

/** The first word of a clause has a capital anyway. */
const isCapitalName = (word: ClauseWord, i: number): boolean =>
  isTitleCase(word.text) && (i > 0 || word.list.has('Singular'));

function mayBeOrganization(words: Words, i: number): boolean {
  const word = words[i];
  if (!word || word.list.has('FirstName') || word.list.has('Place')) return false;
  return ['ProperNoun', 'Organization', 'Acronym'].some((tag) => word.list.has(tag)) || isCapitalName(word, i);
}

function mayBePlace(words: Words, i: number): boolean {
  const word = words[i]!;
  if (word.list.has('Organization') || word.list.has('Possessive') || word.normal.endsWith("'s")) return false;
  return word.list.has('ProperNoun') || word.list.has('Place') || isCapitalName(word, i);
}

const wordIn = (table: Clues['afterWords'], word: PlainWord | undefined): string | null | undefined =>
  table && word && Object.hasOwn(table, word.normal) ? table[word.normal] : undefined;

/** What a word is by its capital, as a name's part, or by where in the clause it stands. */
function byPlace(form: string, words: Words, i: number): string | undefined {
  const word = words[i]!;
  const name = word.list.has('ProperNoun') && /^[A-Z][a-z]/.test(word.text) ? 'Noun' : undefined;
  const isAlone = words.length === 1;
  switch (form) {
    case 'Adj|Gerund':
    case 'Actor|Verb':
    case 'Adj|Past':
    case 'Adj|Present':
    case 'Noun|Gerund':
    case 'Person|Noun':
      return name;
    case 'Adj|Noun':
      return name ?? (i === words.length - 1 && words[i - 1]?.list.has('Determiner') ? 'Noun' : undefined);
    case 'Noun|Verb':
      return (i > 0 ? name : undefined) ?? (isAlone ? 'Infinitive' : undefined);
    case 'Plural|Verb':
      return name ?? (isAlone ? 'PresentTense' : i === 0 && words.length > 3 ? 'Plural' : undefined);
    case 'Person|Verb':
      return i > 0 ? name : undefined;
    case 'Person|Adj':
      return (i === 0 && words.length > 1) || name ? 'Person' : undefined;
    default:
      return undefined;
  }
}
