import { startsWithSmall } from '../letters.ts';
import { isBeforeVerb } from '../mentions/before-verb.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import type { Term } from '../terms.ts';
import type { LinkState } from './link-state.ts';

/** How far from its verb a subject may stand, in words: "Roe, who had led the mill for nine years, said". */
const REACH = 25;

/**
 * Whether someone is the subject of a verb: at once, over an aside or a phrase, or by opening the sentence.
 *
 *     Roe also said      a spokesman for the mill said      Roe, who runs the mill, said      The chair, Jane Roe, said
 *     ~~~                ~~~~~~~~~~~                        ~~~                                          ~~~~~~~~
 */
export function actsInSentence({ terms: { terms, sentences } }: LinkState, mention: MentionCandidate): boolean {
  if (mention.subject) return true;
  const { first, last, sentence, kind, form } = mention;
  const before = terms[first - 1]?.sentence === sentence ? terms[first - 1]!.tag : '';
  if (NOT_BEFORE.has(before)) return false;
  if (terms[last]?.text === ',') return isBeforeVerb(terms, afterAside(terms, last, sentence), sentence);
  if (terms[last]?.tag === 'preposition') return isBeforeVerb(terms, afterPhrase(terms, last, sentence), sentence);
  // A verb may be read as a noun: "Jane Roe beat".
  const opens = kind === 'person' && form === 'name' && sentences[sentence]!.first === first;
  return opens && terms[last]?.sentence === sentence && startsWithSmall(terms[last]!.text);
}

/** What stands before an object. */
const NOT_BEFORE: ReadonlySet<string> = new Set([
  'preposition',
  'to',
  'verb',
  'aux',
  'modal',
  'infinitive',
  'participle',
  'gerund',
]);

/** After the comma that ends what the comma at `comma` opens; right after it where a verb stands there. */
function afterAside(terms: readonly Term[], comma: number, sentence: number): number {
  if (isBeforeVerb(terms, comma + 1, sentence)) return comma + 1;
  for (let i = comma + 1; i < comma + REACH && terms[i]?.sentence === sentence; i++)
    if (terms[i]!.text === ',') return i + 1;
  return comma;
}

const IN_PHRASE: ReadonlySet<string> = new Set([
  'preposition',
  'determiner',
  'possessive',
  'adjective',
  'number',
  'noun',
  'proper',
]);

/** After a phrase that hangs on it by a preposition: "for the mill". */
function afterPhrase(terms: readonly Term[], last: number, sentence: number): number {
  let i = last;
  while (i < last + REACH && terms[i]?.sentence === sentence && IN_PHRASE.has(terms[i]!.tag)) i += 1;
  return i;
}
