import type { Article } from '../model/index.ts';
import { isPlaceName } from './lexicon/places.ts';
import { nameCandidate, nominalCandidate, personInName, pronounCandidate } from './mentions/candidates.ts';
import { findHeadlineNames } from './mentions/headline-names.ts';
import { namesInHyphens } from './mentions/in-hyphens.ts';
import { describedInName, placesInName, toldInName } from './mentions/in-name.ts';
import type { MentionCandidate } from './mentions/mention-candidate.ts';
import { widenName } from './mentions/name-candidates.ts';
import { NAME, PERSON } from './mentions/name-marks.ts';
import { findNameRuns } from './mentions/name-runs.ts';
import { findNamesTold } from './mentions/names-told.ts';
import { findNominals } from './mentions/nominals.ts';
import { readPronoun } from './mentions/pronouns.ts';
import { type Reading, readReading } from './mentions/reading.ts';
import { governmentNamedBy } from './mentions/seats.ts';
import { splitRun } from './mentions/split-run.ts';
import { weighKinds } from './mentions/weigh-kinds.ts';
import type { Quotation, Terms } from './terms.ts';

/**
 * Finds where persons, organisations, countries, places, groups and unnamed sources are named, described or meant by a
 * pronoun; who they are is `linkMentions`' part.
 *
 *     Ukrainian President Jane Roe said she told one of the U.S. officials
 *     --------- ~~~~~~~~~~~~~~~~~~      ---      =========================   ~ name  = nominal  - country, pronoun
 *
 * @returns candidates sorted by start, then end; names may lie inside nominals and inside longer names.
 */
export function findMentions(article: Article, terms: Terms, quotes: readonly Quotation[]): MentionCandidate[] {
  const reading = readReading(article, terms, quotes);
  const taken = new Uint8Array(terms.terms.length);
  const candidates = findNamed(reading, taken);
  for (const nominal of findNominals(reading, taken)) candidates.push(nominalCandidate(reading, nominal));
  terms.terms.forEach(({ tag, lower }, i) => {
    const pronoun = tag === 'pronoun' || tag === 'possessive' ? readPronoun(lower) : undefined;
    if (pronoun && !reading.marked[i]) candidates.push(pronounCandidate(reading, i, pronoun));
  });
  return candidates.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Names, with the governments and persons named within them; marks the terms they take. */
function findNamed(reading: Reading, taken: Uint8Array): MentionCandidate[] {
  const { terms, marked } = reading;
  const inStory = findNameRuns(reading).flatMap((run) =>
    splitRun(terms, run)
      .filter(({ first }) => !marked[first] || isPlaceName(terms[first]!.text))
      .map((piece) => widenName(reading, piece)),
  );
  const kinds = weighKinds(reading, inStory);
  const told = findNamesTold(kinds);
  const candidates: MentionCandidate[] = [];
  for (const name of [...inStory, ...findHeadlineNames(reading, kinds)]) {
    const kind = name.sure === 'person' ? 'person' : (kinds.get(name.text) ?? name.headline);
    if (!kind) candidates.push(...toldInName(reading, name, told, false));
    if (!kind) continue;
    const candidate = nameCandidate(reading, name, kind);
    const within = kind === 'organization' ? personInName(reading, name) : undefined;
    const government = kind === 'place' ? governmentNamedBy(terms, candidate) : undefined;
    candidates.push(candidate, ...(within ? [within] : []), ...(government ? [government] : []));
    if (kind === 'organization') candidates.push(...placesInName(reading, name));
    if (!within && kind !== 'person') candidates.push(...toldInName(reading, name, told, true));
    candidates.push(...describedInName(reading, name, candidate));
    if (kind !== 'country') taken.fill(kind === 'person' ? PERSON : NAME, candidate.first, candidate.last);
  }
  candidates.push(...namesInHyphens(reading, taken, kinds, told));
  return candidates;
}
