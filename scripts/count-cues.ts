/**
 * Counts how often a word reports speech in annotated news and writes src/extract/lexicon/cue-counts.ts:
 *
 *     tsx scripts/count-cues.ts
 *
 * Reads the `counted` part of PolNeAR's dev file (see bench/split.ts). Same input, same bytes. Only single words ship.
 */
import { writeFileSync } from 'node:fs';
import { type GoldArticle, paragraphsOf, readGold } from '../bench/gold.ts';
import { splitOf } from '../bench/split.ts';
import { stemOf } from '../src/extract/lexicon/stem-of.ts';
import { readTerms } from '../src/extract/read-terms.ts';
import type { Tag, Term } from '../src/extract/terms.ts';

const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'participle', 'gerund', 'infinitive']);
const OPEN: ReadonlySet<Tag> = new Set([...VERBAL, 'noun', 'adjective']);
/** A word that is a cue less often than this among its uses is none worth a look. */
const RAREST = 0.02;

interface Count {
  cue: number;
  seen: number;
  readonly lemmas: Map<string, number>;
}

const counts = new Map<string, Count>();
for (const article of readGold('polnear-dev.jsonl')) if (splitOf(article.id) === 'counted') countIn(article);
writeFileSync(new URL('../src/extract/lexicon/cue-counts.ts', import.meta.url), moduleOf(counts));

function countIn(article: GoldArticle): void {
  const { terms } = readTerms(article.text, paragraphsOf(article.text));
  for (const term of terms) {
    if (!OPEN.has(term.tag)) continue;
    const count = countOf(stemOf(term.lower));
    count.seen++;
    const lemma = VERBAL.has(term.tag) ? term.lemma : term.lower;
    count.lemmas.set(lemma, (count.lemmas.get(lemma) ?? 0) + 1);
  }
  for (const attribution of article.attributions) {
    const head = attribution.optional ? undefined : headOf(terms, attribution.cue);
    if (head) countOf(stemOf(head.lower)).cue++;
  }
}

function countOf(stem: string): Count {
  const count = counts.get(stem) ?? { cue: 0, seen: 0, lemmas: new Map() };
  counts.set(stem, count);
  return count;
}

/** The last inflected verb of a cue ("went on to say"), else its last noun. */
function headOf(terms: readonly Term[], cue: readonly (readonly [number, number])[]): Term | undefined {
  const inCue = terms.filter((t) => OPEN.has(t.tag) && cue.some(([start, end]) => t.start < end && t.end > start));
  return inCue.filter((t) => VERBAL.has(t.tag)).at(-1) ?? inCue.at(-1);
}

function moduleOf(all: ReadonlyMap<string, Count>): string {
  const rows = [...all.values()]
    .filter(({ cue, seen }) => cue > 0 && cue / seen >= RAREST)
    .map(({ cue, seen, lemmas }) => {
      const [lemma] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
      return { lemma, cue, seen };
    })
    .filter(({ lemma }) => /^[a-z-]+$/.test(lemma))
    .sort((a, b) => b.cue - a.cue || (a.lemma < b.lemma ? -1 : 1));
  return `/**
 * How often a word was the cue of a claim, and how often it was seen, in three fifths of PolNeAR's dev articles.
 * Made by scripts/count-cues.ts; single words and numbers only. Source: PolNeAR 1.0.0 (Newell, Margolin, Ruths 2018).
 */
export const CUE_COUNTS = \`
${rows.map(({ lemma, cue, seen }) => `${lemma} ${cue} ${seen}`).join('\n')}
\`;
`;
}
