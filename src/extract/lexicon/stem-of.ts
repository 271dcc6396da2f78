/** Forms that no suffix rule undoes, of verbs that report speech. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say says say told tell wrote write written write thought think knew know known know felt feel found find meant mean
   spoke speak spoken speak swore swear sworn swear shot shoot gave give given give made make making make went go gone go goes go
   took take taken take taking take saw see seen see heard hear kept keep left leave held hold led lead sent send began begin
   begun begin broke break broken break chose choose drew draw drawn draw drove drive forgot forget forgotten forget got get
   laid lay lying lie lied lie sang sing sought seek taught teach threw throw thrown throw understood understand fought fight
   brought bring bought buy came come coming come became become paid pay struck strike wondered wonder has have had have
   did do does do done do foresaw foresee foreseen foresee retold retell shown show stood stand dying die died die tied tie`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, i, words) => {
      if (i % 2 === 0) pairs.push([word, words[i + 1]!]);
      return pairs;
    }, []),
);

/**
 * What the forms of one word share, so that a cue is known in any of them: said, says → say; denied, denies, deny → deny;
 * criticised, criticizing → criticiz; admitted → admit. A stem need not be a word. Noun and verb of one form share it.
 */
export function stemOf(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  const word = irregular ?? lower;
  return british(irregular === undefined ? cut(word) : trimE(word));
}

function cut(word: string): string {
  if (/(?:.{3}i|.ui)es$|.{2}ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/.{2}ing$/.test(word) && /[aeiouy].*ing$/.test(word)) return undouble(word.slice(0, -3));
  if (/(?:r|nt|s)eed$/.test(word)) return word.slice(0, -1); // agreed; but need, proceed
  if (/.{2}ed$/.test(word) && !/eed$/.test(word)) return undouble(word.slice(0, -2));
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^s'u]s$/.test(word) && word.length > 3) return trimE(word.slice(0, -1));
  return trimE(word);
}

const undouble = (stem: string): string => (/.[aeiou]([bdgkmnprt])\1$/.test(stem) ? stem.slice(0, -1) : trimE(stem));
const trimE = (stem: string): string => (/[^aeiou]e$|ue$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem);
const british = (stem: string): string => (/.{4}is$/.test(stem) ? `${stem.slice(0, -1)}z` : stem);
