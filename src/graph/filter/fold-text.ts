/**
 * Lower case, without accents and with straight quotation marks, unit for unit, so that a hit in the folded text is one
 * in the text itself.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const even =
    lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => foldUnit(text[i]!)).join('');
  return even
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u00e0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0));
}

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** The words looked for: all must be found, in any order; in quotation marks they are one. */
export function readTerms(query: string): readonly string[] {
  return [...foldText(query.normalize('NFC')).matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).trim())
    .filter((term) => term !== '');
}
