// Writes the data modules of src/extract/lexicon that come from packages: npx tsx scripts/lexicon/build.ts
import { writeCountries } from './countries.ts';
import { writeNames } from './names.ts';
import { writeWords } from './words.ts';

writeNames();
writeCountries();
writeWords();
