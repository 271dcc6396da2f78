import { countryGovernedFrom } from '../lexicon/countries.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import type { Term } from '../terms.ts';
import { changed } from './candidates.ts';
import type { MentionCandidate } from './mention-candidate.ts';

/** Before these a city is where something is or goes. */
const WHERE =
  /^(?:in|at|near|from|to|into|outside|around|through|across|towards?|of|via|over|beyond|inside|within|on|leave|left|visit|visited|reach|reached)$/u;

/**
 * A capital that acts stands for the government that sits there: a second mention, of the country.
 *
 *     talks in Berlin: a place alone      Moscow rejected it, pressed Kyiv: two governments besides
 *              ~~~~~~                      ~~~~~~                  ~~~~
 */
export function governmentNamedBy(terms: readonly Term[], place: MentionCandidate): MentionCandidate | undefined {
  const country = countryGovernedFrom(place.name?.text ?? '');
  if (!country || place.heading) return undefined;
  const before = terms[place.first - 1];
  const near = before?.sentence === place.sentence ? before : undefined;
  if (near && WHERE.test(near.lower) && !bringsTo(terms, place.first - 1)) return undefined;
  if (near?.tag === 'determiner') return undefined; // "the Berlin talks"
  const next = terms[place.last];
  const acts =
    place.subject ||
    (place.possessive && !isPersonNoun(terms[place.last + 1]?.lower ?? '')) ||
    (near !== undefined && /^(?:verb|infinitive|gerund)$/u.test(near.tag)) ||
    /^(?:by|with|between|against|that|than)$/u.test(near?.lower ?? '') ||
    bringsTo(terms, place.first - 1);
  if (!acts || (next?.text === ',' && !place.subject)) return undefined;
  return changed(place, { kind: 'country', rule: 'seat', country: country.code });
}

/** "bring the details to Moscow", "concessions to Kyiv": given, said or sold to a government. */
function bringsTo(terms: readonly Term[], preposition: number): boolean {
  if (terms[preposition]?.lower !== 'to') return false;
  const sentence = terms[preposition]!.sentence;
  for (let i = preposition - 1; i > preposition - 5 && terms[i]?.sentence === sentence; i--)
    if (
      /^(?:bring|brought|give|gives|gave|given|offer|offered|sell|sold|supply|supplied|warning|message|response|concessions?|aid|support|according)$/u.test(
        terms[i]!.lower,
      )
    )
      return true;
  return false;
}
