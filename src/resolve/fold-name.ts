/** Letters NFKD does not take apart, as they are commonly written without them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n' }),
);

/** Most of English has no accents to take off, nor what else would be written otherwise. */
const ASCII = /^[\x20-\x7e\n–—‘’“”]*$/;

/** Most names are no more. */
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Lower case without accents: "Łódź" → "lodz", "Gonçalves" → "goncalves". */
export function foldCase(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœıħŋ]/g, (letter) => PLAIN.get(letter) ?? letter);
}

/**
 * The words of a name, so that ways of writing it are equal: "Jean-Luc O’Neil" → ["jeanluc", "oneil"], "U.S." → ["us"],
 * "AT&T" → ["at", "and", "t"]. What is neither letter nor digit parts words, but dots, hyphens and apostrophes do not.
 */
export function foldWords(name: string): string[] {
  const folded = foldCase(name);
  if (PLAIN_WORDS.test(folded)) return folded.split(' ');
  return (
    folded
      .replace(/[.'’‘ʼ`\-‐‑]/g, '')
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}

/**
 * One spelling for the ways a name is brought over from another alphabet or written without its accents:
 * "Zelenskyy", "Zelenskiy" and "Zelensky" → "zelensky"; "Schröder" and "Schroeder" → "schroder"; "Mohammed" → "mohamed".
 * Short words are left alone: "Lee" and "Le" are two names.
 */
export function spellingOf(word: string): string {
  if (word.length < 5) return word;
  return withoutUmlaut(word)
    .replace(/(?:iy|yy|ii|ij|yi|ey|ei|ie|y|i)$/, 'y')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** "Koehler" → "kohler", as "Köhler" is folded; "Bauer" stays. */
export function withoutUmlaut(word: string): string {
  return word.replace(/(?<![aeiou])([aou])e/g, '$1');
}

/** An id is to be read; what is longer is no name. */
const LONGEST_SLUG = 80;

/** For ids: letters and digits of any script, lower case, with hyphens between. */
export function slugOf(name: string): string {
  return foldCase(name)
    .replace(/['’‘ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$|[\ud800-\udbff]$/g, '');
}
