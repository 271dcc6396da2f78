import type { Tag } from '../terms.ts';

const LISTS: readonly (readonly [Tag, string])[] = [
  ['determiner', 'the a an this these those each every either neither any some no another both all half such'],
  [
    'pronoun',
    `i me you he him she it we us they them myself yourself himself herself itself ourselves yourselves themselves
     mine yours hers ours theirs someone somebody anyone anybody everyone everybody nobody something anything everything
     nothing oneself none`,
  ],
  ['possessive', 'my your his its our their'],
  ['wh', 'who whom whose which what that when where why how whoever whatever whichever whether'],
  ['modal', "will would can could may might shall should must ought cannot wo ca 'll sha"],
  [
    'aux',
    "be am is are was were been being have has had having do does did 're 've 'm ai 'd", // 'd is also would: the difference decides nothing here
  ],
  ['adverb', 'now then here there also still already again soon later ever always often sometimes yet'],
  ['negation', "not n't never"],
  [
    'preposition',
    `of in for on with at by from about into over after under against during without before between among amid amidst
     through throughout toward towards upon within across behind beyond despite except inside outside near off onto via
     per than like unlike since until till above below beneath beside besides along alongside around past regarding
     concerning as versus vs vs. out up down`,
  ],
  ['conjunction', 'and or but nor so because although though while whereas if unless once lest & plus'],
  ['to', 'to'],
  [
    'date',
    `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
     november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight`,
  ],
];

/** Words of the closed classes, lower case, with their tag. Ambiguous ones ("her", "May", "March", "'s") are decided in context by `readTerms`. */
export const CLOSED_CLASS: ReadonlyMap<string, Tag> = new Map(
  LISTS.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
);

/** Abbreviations that keep their full stop and never end a sentence: a name or number follows. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen lt col maj sgt cpl capt cmdr adm rep reps sen sens gov govs rev fr sr. st hon pres supt det
   insp messrs mmes no nos vs jan feb mar apr jun jul aug sept sep oct nov dec mt ft approx fig vol ch sec art`
    .split(/\s+/)
    .map((word) => word.replace('.', '')),
);

/** Abbreviations that keep their full stop and may end a sentence. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co ltd llc plc bros jr sr esq etc al dept univ assn ave blvd rd ala ariz ark calif colo conn del fla ga ill
   ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo`.split(/\s+/),
);
