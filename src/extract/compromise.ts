/**
 * The one file that knows compromise: its steps one by one, and the data of its model. Its tokenizer, lexicon and
 * pre-tagger run; the post-tagger takes three quarters of the time and finds claims no better.
 */
import nlp from 'compromise/two';
import type { PlainWord, TaggerModel } from './pre-tagger/tagger-model.ts';
import type { Tag } from './terms.ts';

/** A word as compromise has it; `pre` and `post` are the marks and white space around it. */
export interface Word extends PlainWord {
  readonly alias?: readonly string[] | undefined;
  tags: ReadonlySet<string>;
}

interface Methods {
  readonly one: {
    readonly tokenize: {
      splitSentences(text: string, world: object): string[];
      splitTerms(sentence: string, model: object): string[];
      splitWhitespace(piece: string, model: object): Word;
    };
  };
  readonly two: {
    quickSplit(sentences: readonly (readonly Word[])[]): Word[][];
    looksPlural(word: string): unknown;
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: object, tense: string): string };
      readonly noun: { toSingular(word: string, model: object): string };
    };
  };
}

export const world = nlp.world();
export const model = nlp.model() as TaggerModel & {
  readonly one: { readonly contractions: readonly { readonly word?: string }[] };
};
export const { one, two } = nlp.methods() as Methods;
/** One for all: to make one takes longer than the steps over a word. */
const view = nlp.tokenize('');

/** Runs steps of compromise over sentences, which they change. */
export function compute(sentences: readonly (readonly Word[])[], ...steps: readonly string[]): void {
  Object.assign(view, { document: sentences });
  view.compute([...steps]);
}

/** The dictionary form of a verb in one of its forms, or of a noun in the plural. */
export const baseOf = (lower: string, tag: Tag): string =>
  tag === 'noun' ? two.transform.noun.toSingular(lower, model) || lower : infinitive(lower, tag);

function infinitive(lower: string, tag: Tag): string {
  const tense = tag === 'gerund' ? 'Gerund' : /s$/u.test(lower) && !/ss$/u.test(lower) ? 'PresentTense' : 'PastTense';
  return two.transform.verb.toInfinitive(lower, model, tense) || lower;
}
