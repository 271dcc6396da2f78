/**
 * Counts how words behave in plain news and writes `src/extract/learned/habits-data.ts`; run before `npm run train`
 * where the counting changed, as the features are read with it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../bench/gold.ts';
import { countHabits } from './count-habits.ts';

const habits = countHabits(fileURLToPath(new URL('corpus/articles.jsonl', SHARED)));
const head = '// Written by train/count.ts: single words with levels, counted over plain news articles.\n';
writeFileSync(
  new URL('../src/extract/learned/habits-data.ts', import.meta.url),
  `${head}export const HABITS =\n  ${JSON.stringify(habits).replaceAll("'", "\\'").replace(/^"|"$/g, "'")};\n`,
);
