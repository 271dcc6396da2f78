import { type Attribution, type Claim, type Entity, hashText, type Ref } from '../model/index.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { type ClaimChanges, NO_CHANGES } from './correct-claims.ts';
import { foldWords } from './fold-name.ts';
import { findRepeated } from './nested-claims.ts';
import { joined } from './own-string.ts';
import { lengthOf } from './pieces.ts';
import { wordsOfSpans } from './quote-words.ts';
import { refKey } from './ref-key.ts';
import type { IsNamed } from './same-voice.ts';

/** Fewest words by which two quotations are known to be one: "no comment" is said every day. */
const FEWEST_WORDS = 5;

/** Nobody is quoted longer; what is, is a quotation that was never closed. */
const LONGEST = 20_000;

/** Who a chain is: article id → index of the chain → entity. */
export type EntityOf = (article: string, chain: number | undefined) => Entity | undefined;

/** Which story an article carries: one id for all copies of a story (see findCopies). */
export type StoryOf = (article: string) => string;

/** One list for all claims that are about nobody. */
const NOBODY: readonly string[] = [];

/** Attributions that are one claim. What they say is read again when it is needed: held of all claims it is too much. */
interface Group {
  readonly speaker: Entity | undefined;
  readonly refs: Ref[];
}

/**
 * One claim per attribution, but for those that repeat a part of what the same speaker is quoted with (findRepeated).
 * Attributions of different articles are one claim where the same speaker is quoted in the same words, but for case,
 * punctuation, ellipses and brackets; and where copies of one story have the same words. `documents` are sorted by
 * article id.
 */
export function buildClaims(
  documents: readonly Document[],
  entityOf: EntityOf,
  isNamed: IsNamed,
  storyOf: StoryOf,
  { speakers, rejected, alone }: ClaimChanges = NO_CHANGES,
): Claim[] {
  const documentOf = new Map(documents.map((document) => [document.article.id, document]));
  const attributionOf = ({ article, index }: Ref): Attribution =>
    documentOf.get(article)!.extraction.attributions[index]!;
  const speakerOf = (ref: Ref): Entity | undefined => {
    const key = refKey(ref);
    return speakers.has(key) ? speakers.get(key) : entityOf(ref.article, attributionOf(ref)?.speaker);
  };
  const keyOf = (ref: Ref): string | undefined => {
    const attribution = attributionOf(ref);
    const said = sharedWords(attribution, documentOf.get(ref.article)!.article.text);
    return said && sharedKey(attribution, said, describeVoice(speakerOf(ref), isNamed), storyOf(ref.article));
  };
  const groups: Group[] = [];
  const shared = new KeyTable((group) => keyOf(groups[group]!.refs[0]!)!);
  for (const { article, extraction } of documents) {
    const { attributions } = extraction;
    const repeated = findRepeated(attributions, article.text, (index) => speakerOf({ article: article.id, index })?.id);
    for (const index of attributions.keys()) {
      const ref = { article: article.id, index };
      const own = refKey(ref);
      if (repeated.has(index) || rejected.has(own)) continue;
      const key = alone.has(own) ? undefined : keyOf(ref);
      const group = key === undefined ? groups.length : shared.findOrAdd(key, groups.length);
      const known = groups[group];
      if (known && known.refs.at(-1)!.article !== article.id) known.refs.push(ref);
      // The same words twice in one article are two attributions, each with its own place to read.
      else groups.push({ speaker: speakerOf(ref), refs: [ref] });
    }
  }
  const aboutOf = (refs: readonly Ref[]): readonly string[] => {
    const about = refs.flatMap((ref) =>
      attributionOf(ref).about.flatMap((chain) => entityOf(ref.article, chain)?.id ?? []),
    );
    return about.length > 0 ? [...new Set(about)].sort(byCodeUnit) : NOBODY;
  };
  const used = new Map<string, number>();
  const claims = groups.map(({ speaker, refs }): Claim => {
    const attribution = attributionOf(refs[0]!);
    const { type, stance, negated } = attribution;
    const id = unique(claimId(refs[0]!.article, attribution), used);
    const about = aboutOf(refs);
    if (!speaker) return { id, about, type, stance, negated, attributions: refs };
    return { id, speaker: speaker.id, about, type, stance, negated, attributions: refs };
  });
  return claims.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Numbers by key, of which the hash alone is kept; of two keys with one hash both are asked for again. */
class KeyTable {
  readonly #numbers = new Map<number, number>();
  readonly #keyOf: (number: number) => string;

  constructor(keyOf: (number: number) => string) {
    this.#keyOf = keyOf;
  }

  /** The number of the key, which is `number` where it is new. */
  findOrAdd(key: string, number: number): number {
    for (let hash = hashText(key); ; hash++) {
      const known = this.#numbers.get(hash);
      if (known === undefined) this.#numbers.set(hash, number);
      if (known === undefined || this.#keyOf(known) === key) return known ?? number;
    }
  }
}

/** The words by which an utterance is known again; `undefined` where they are too few. */
function sharedWords({ content }: Attribution, text: string): string | undefined {
  if (lengthOf(content) > LONGEST) return undefined;
  const words = wordsOfSpans(text, content);
  return words.length < FEWEST_WORDS ? undefined : words.join(' ');
}

interface Voice {
  readonly who: string;
  /** Known beyond the article. */
  readonly named: boolean;
}

/** An unnamed source is known again in another copy of the story only, by what it is called. */
function describeVoice(speaker: Entity | undefined, isNamed: IsNamed): Voice {
  if (!speaker) return { who: '', named: false };
  const named = isNamed(speaker);
  return { who: named ? speaker.id : foldWords(speaker.name).join(' '), named };
}

/** Under this key the same utterance meets itself in another article. */
function sharedKey({ type, negated }: Attribution, said: string, { who, named }: Voice, story: string): string {
  return JSON.stringify(named && type === 'direct' ? [who, negated, said] : [story, who, type, negated, said]);
}

function claimId(article: string, { content }: Attribution): string {
  return joined('claim:', article, '#', content[0]?.start ?? 0, '-', content.at(-1)?.end ?? 0);
}

/** Two speakers of one sentence make two claims of the same words: the second is `…:2`. */
function unique(id: string, used: Map<string, number>): string {
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : `${id}:${count}`;
}
