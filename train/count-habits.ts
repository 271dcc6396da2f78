import { readFileSync } from 'node:fs';

interface Counts {
  all: number;
  that: number;
  opens: number;
  closed: number;
}

const TOKEN = /[\p{L}][\p{L}’'-]*|[“”"]|[.,:;?!]/gu;
/** Words seen less often say nothing. */
const LEAST = 8;
/** Shares from which a word is at level 1, 2, 3, 4. */
const LEVELS = [0.01, 0.04, 0.12, 0.3];

/**
 * Counts over plain articles how words stand to "that" and to quotations.
 *
 *     “It is done,” the new mayor vowed, adding: “For good.”
 *               ~ closes before "vowed"        ~ opens after "adding"
 */
export function countHabits(file: string): string {
  const counts = new Map<string, Counts>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    for (const paragraph of text.split('\n')) countParagraph(paragraph, counts);
  }
  const words = [...counts].filter(([, c]) => c.all >= LEAST).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return words
    .map(
      ([word, c]) => [word, level(c.that / c.all) * 25 + level(c.opens / c.all) * 5 + level(c.closed / c.all)] as const,
    )
    .filter(([, code]) => code > 0)
    .map(([word, code]) => `${word}:${code.toString(5)}`)
    .join(' ');
}

function countParagraph(paragraph: string, counts: Map<string, Counts>): void {
  const tokens = paragraph.match(TOKEN) ?? [];
  let open = false;
  let closedAt = -9;
  tokens.forEach((token, i) => {
    if (/[“”"]/.test(token)) {
      open = token === '“' || (token === '"' && !open);
      if (!open) closedAt = i;
      return;
    }
    if (open || !/^\p{Ll}/u.test(token)) return;
    const key = token.replace(/[’‘]/g, "'");
    const c = counts.get(key) ?? { all: 0, that: 0, opens: 0, closed: 0 };
    counts.set(key, c);
    c.all++;
    const next = tokens[i + 1];
    if (next === 'that') c.that++;
    if (next === '“' || next === '"' || (/^[,:]$/.test(next ?? '') && /[“"]/.test(tokens[i + 2] ?? ''))) c.opens++;
    if (i - closedAt <= 3 && /[,?!]/.test(tokens[closedAt - 1] ?? '')) c.closed++;
  });
}

const level = (share: number): number => LEVELS.filter((least) => share >= least).length;
