/** What compromise's pre-tagger knows of English, as far as it is read here: the data of its model, untouched. */
export interface TaggerModel {
  readonly one: {
    readonly tagSet: Readonly<
      Record<string, { readonly not?: readonly string[]; readonly parents: readonly string[] }>
    >;
    readonly lexicon: Readonly<Record<string, unknown>>;
    /** How many words the lexicon's phrases have at most, by their first. */
    readonly _multiCache: Readonly<Record<string, number>>;
  };
  readonly two: {
    /** Words of two classes, with the name of the clues that tell which: "Noun|Verb". */
    readonly switches: Readonly<Record<string, string>>;
    readonly clues: Readonly<Record<string, Clues>>;
    /** Tags by ending and by beginning, in tables by their length. */
    readonly suffixPatterns: readonly (Readonly<Record<string, string>> | null)[];
    readonly prefixPatterns: readonly (Readonly<Record<string, string>> | null)[];
    readonly regexText: readonly Pattern[];
    readonly regexNormal: readonly Pattern[];
    readonly regexNumbers: readonly Pattern[];
    /** By last letter. */
    readonly endsWith: Readonly<Record<string, readonly Pattern[]>>;
    readonly neighbours: Readonly<Record<'leftTags' | 'leftWords' | 'rightWords' | 'rightTags', readonly Pair[]>>;
    readonly orgWords: Readonly<Record<string, true>>;
    readonly placeWords: Readonly<Record<string, true>>;
  };
}

export type Pattern = readonly [RegExp, string | readonly string[], string?];
type Pair = readonly [string, string];
type ByName = Readonly<Record<string, string | null>>;

/** What a word's neighbours say of it; by word, or by tag. */
export interface Clues {
  readonly beforeWords?: ByName;
  readonly afterWords?: ByName;
  readonly beforeTags?: ByName;
  readonly afterTags?: ByName;
}

/** A word as the pre-tagger sees it; `pre` and `post` are the marks and white space around it. */
export interface PlainWord {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly machine?: string | undefined;
}
