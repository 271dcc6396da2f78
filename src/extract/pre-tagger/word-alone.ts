import type { TagList } from './tag-list.ts';
import type { Pattern, PlainWord, TaggerModel } from './tagger-model.ts';

/** What the pre-tagger makes of a word before it looks at the words around. */
export interface WordAlone {
  /** By its letters. */
  readonly spelled: TagList;
  /** By its capitals too, with the tags above; none where only its neighbours tell. */
  readonly tags: TagList;
  /** Whether it is an acronym by its capitals: neighbours are not asked then. */
  readonly isAcronym: boolean;
  /** Which clues tell what it is, where it may be two things. */
  readonly clues: string | undefined;
}

/** The steps of compromise's pre-tagger over one word, in its order. `looksPlural` is compromise's. */
export class WordReader {
  private readonly model: TaggerModel;
  private readonly looksPlural: (word: string) => unknown;

  constructor(model: TaggerModel, looksPlural: (word: string) => unknown) {
    this.model = model;
    this.looksPlural = looksPlural;
  }

  /** @param tags what the lexicon says. */
  read(word: PlainWord, tags: TagList): WordAlone {
    const spelled = this.bySpelling(word, tags);
    const acronym = this.asAcronym(word, spelled);
    const isAcronym = acronym !== undefined;
    const filled = this.fill(acronym ?? spelled, word.normal);
    const isWeak = !isAcronym && filled.tags.size === 1 && WEAK.some((tag) => filled.has(tag));
    const all = isWeak ? this.fill(filled.and('Noun'), word.normal) : filled;
    return { spelled, tags: all, isAcronym, clues: this.cluesOf(word.normal) };
  }

  /** With the tags above its own, and with number or tense where they can be guessed. */
  fill(tags: TagList, normal: string): TagList {
    const all = tags.withParents();
    const numbered = isCounted(all) ? all.and(this.looksPlural(normal) ? 'Plural' : 'Singular') : all;
    const tense = numbered.has('Verb') && numbered.tags.size === 1 ? guessTense(normal) : undefined;
    return tense ? numbered.and(tense) : numbered;
  }

  private cluesOf(normal: string): string | undefined {
    const { switches } = this.model.two;
    if (Object.hasOwn(switches, normal)) return switches[normal];
    const stem = normal.replace(PREFIX, '');
    return stem !== normal && stem.length > 3 && Object.hasOwn(switches, stem) ? switches[stem] : undefined;
  }

  private bySpelling(word: PlainWord, known: TagList): TagList {
    const { suffixPatterns, prefixPatterns } = this.model.two;
    let tags = isRoman(word) ? known.and('RomanNumeral') : known;
    if (tags.tags.size === 0) tags = andMaybe(tags, endingIn(word.normal, suffixPatterns));
    const pattern = this.patternOf(word, tags);
    if (pattern) for (const tag of [pattern[1]].flat()) tags = tags.turnedTo(tag);
    return tags.tags.size === 0 ? andMaybe(tags, beginningIn(word.normal, prefixPatterns)) : tags;
  }

  private patternOf(word: PlainWord, tags: TagList): Pattern | undefined {
    const { regexText, regexNormal, regexNumbers, endsWith } = this.model.two;
    const { pre, post } = word;
    const normal = word.machine || word.normal;
    const text = APOSTROPHE.test(post) && !APOSTROPHE.test(pre) ? word.text + post.trim() : word.text;
    return (
      firstOf(regexText, text) ??
      firstOf(regexNormal, normal) ??
      (/[0-9]/.test(normal) ? firstOf(regexNumbers, normal) : undefined) ??
      (tags.tags.size === 0 ? firstOf(ownOf(endsWith, normal.at(-1) ?? ''), normal) : undefined)
    );
  }

  private asAcronym({ text, normal }: PlainWord, tags: TagList): TagList | undefined {
    if (tags.has('RomanNumeral') || tags.has('Acronym')) return undefined;
    if (this.isUndottedAcronym(text, normal)) {
      const acronym = this.acronymFrom(tags);
      const place = Object.hasOwn(PLACES, normal) ? acronym.and('Place') : acronym;
      return CAPITALS_AND_S.test(text) ? place.and('Plural') : place;
    }
    if (text !== 'I' && text !== 'A' && ONE_LETTER.test(text)) return this.acronymFrom(tags);
    const isShort = text.length <= 3 || (text.length <= 6 && CAPITALS.test(text));
    return tags.has('Organization') && isShort ? tags.and('Acronym') : undefined;
  }

  private acronymFrom(tags: TagList): TagList {
    return tags.emptied().and('Acronym').and('Noun');
  }

  private isUndottedAcronym(text: string, normal: string): boolean {
    if (CAPITALS.test(text)) {
      if (Object.hasOwn(PLACES, normal)) return true;
    } else if (text.length <= 3 || !CAPITALS_AND_S.test(text)) return false;
    const capitals = CAPITALS.test(text) ? text : text.slice(0, -1);
    if (capitals.length > 5 || capitals === 'I' || capitals === 'A') return false;
    return !Object.hasOwn(this.model.one.lexicon, normal) && (ONE_LETTER.test(capitals) || TWO_CAPITALS.test(capitals));
  }
}

const WEAK = ['Hyphenated', 'HashTag', 'Prefix', 'SlashedTerm'];
const APOSTROPHE = /['‘’‛‵′`´]/;
const PREFIX = /^(under|over|mis|re|un|dis|semi)-?/;
const CAPITALS = /^[A-Z-]+$/;
const CAPITALS_AND_S = /^[A-Z]+s$/;
const TWO_CAPITALS = /[A-Z]{2,}('s|,)?$/;
const ONE_LETTER = /^[A-Z]('s|,)?$/;
/** Places where all their letters are capitals. */
const PLACES = { la: true, ny: true, us: true, dc: true, gb: true, uk: true };

const ROMAN = /^M{0,4}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const NO_ROMAN = new Set(['li', 'dc', 'md', 'dm', 'ml']);

const isRoman = ({ text, normal }: PlainWord): boolean =>
  text.length >= 2 && /^[IVXLCDM]{2,}$/.test(text) && /[IVX]/.test(text) && ROMAN.test(text) && !NO_ROMAN.has(normal);

const UNCOUNTED = [
  ...['Acronym', 'Abbreviation', 'ProperNoun', 'Uncountable', 'Possessive', 'Pronoun', 'Activity', 'Honorific'],
  'Month',
];

const isCounted = (tags: TagList): boolean =>
  tags.has('Noun') && !tags.has('Plural') && !tags.has('Singular') && !UNCOUNTED.some((tag) => tags.has(tag));

const andMaybe = (tags: TagList, tag: string | undefined): TagList => (tag ? tags.and(tag) : tags);

const firstOf = (patterns: readonly Pattern[] | undefined, word: string): Pattern | undefined =>
  patterns?.find(([shape]) => shape.test(word));

const ownOf = <T>(table: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** The tag of the longest ending that the tables know, from seven letters down, never the whole word. */
function endingIn(word: string, tables: TaggerModel['two']['suffixPatterns']): string | undefined {
  for (let length = Math.min(7, word.length - 1); length > 1; length--) {
    const tag = ownOf(tables[length], word.slice(-length));
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** The tag of the longest beginning that the tables know, three letters at least, with three more behind it. */
function beginningIn(word: string, tables: TaggerModel['two']['prefixPatterns']): string | undefined {
  for (let length = Math.min(7, word.length - 3); length > 2; length--) {
    const tag = ownOf(tables[length], word.slice(0, length));
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** Tenses by the last three letters, or else the last two, as compromise guesses them. */
const TENSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Gerund: 'ing',
    Infinitive:
      'ate ize ify age nce ect ise ine ish ace ash ure tch end ack and ute ade ock ite ase ose use ive int nge lay est ain ant ent eed er le unk ung upt en',
    PastTense: 'ept ed lt nt ew ld',
    PresentTense:
      'rks cks nks ngs mps tes zes ers les lls els ils ows nds ays ams ars ops ffs als urs lds ews ips es ts ns',
    Participle: 'ken wn',
  }).flatMap(([tense, endings]) => endings.split(' ').map((ending) => [ending, tense] as const)),
);

const guessTense = (word: string): string | undefined =>
  TENSES.get(word.slice(-3)) ?? TENSES.get(word.slice(-2)) ?? (word.endsWith('s') ? 'PresentTense' : undefined);
