import { createRequire } from 'node:module';
import { byCodeUnit, writeModule } from './write-module.ts';

const require = createRequire(import.meta.url);
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl'];
const namesOf = (gender: 'female' | 'male'): Set<string> =>
  new Set(
    LANGUAGES.flatMap((language) => require(`human-names/data/${gender}-human-names-${language}.json`) as string[])
      .map((name) => name.trim())
      .filter((name) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u.test(name)),
  );

/** First names by gender; a name given to both is in `EITHER`. */
export function writeNames(): void {
  const female = namesOf('female');
  const male = namesOf('male');
  const sorted = (names: Iterable<string>): string[] => [...names].sort(byCodeUnit);
  writeModule('first-name-data', 'First names, from human-names (MIT, Alessandro Minoccheri).', {
    FEMALE: sorted(female).filter((name) => !male.has(name)),
    MALE: sorted(male).filter((name) => !female.has(name)),
    EITHER: sorted(female).filter((name) => male.has(name)),
  });
}
