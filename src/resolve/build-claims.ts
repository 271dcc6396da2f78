import type { Attribution, Claim, Entity, Ref } from '../model/index.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { type ClaimChanges, NO_CHANGES } from './correct-claims.ts';
import { foldWords } from './fold-name.ts';
import { findRepeated } from './nested-claims.ts';
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

/** Attributions that are one claim. */
interface Group {
  readonly attribution: Attribution;
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
  const claims: Claim[] = [];
  const groups = new Map<string, Group>();
  for (const { article, extraction } of documents) {
    const speakerOf = (index: number): Entity | undefined => {
      const key = refKey({ article: article.id, index });
      return speakers.has(key) ? speakers.get(key) : entityOf(article.id, extraction.attributions[index]?.speaker);
    };
    const repeated = findRepeated(extraction.attributions, article.text, (index) => speakerOf(index)?.id);
    for (const [index, attribution] of extraction.attributions.entries()) {
      const ref = { article: article.id, index };
      const own = refKey(ref);
      if (repeated.has(index) || rejected.has(own)) continue;
      const speaker = speakerOf(index);
      const said = alone.has(own) ? undefined : sharedWords(attribution, article.text);
      const key = said && sharedKey(attribution, said, describeVoice(speaker, isNamed), storyOf(article.id));
      const group = key === undefined ? undefined : groups.get(key);
      if (group && group.refs.at(-1)!.article !== article.id) group.refs.push(ref);
      // The same words twice in one article are two attributions, each with its own place to read.
      else groups.set(group || key === undefined ? own : key, { attribution, speaker, refs: [ref] });
    }
  }
  const attributionOf = attributionsByRef(documents);
  const used = new Map<string, number>();
  for (const { attribution, speaker, refs } of groups.values()) {
    const { article } = refs[0]!;
    const about = refs.flatMap((ref) =>
      attributionOf(ref).about.flatMap((chain) => entityOf(ref.article, chain) ?? []),
    );
    claims.push({
      id: unique(claimId(article, attribution), used),
      ...(speaker && { speaker: speaker.id }),
      about: [...new Set(about.map(({ id }) => id))].sort(byCodeUnit),
      type: attribution.type,
      stance: attribution.stance,
      negated: attribution.negated,
      attributions: refs,
    });
  }
  return claims.sort((a, b) => byCodeUnit(a.id, b.id));
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
  return `claim:${article}#${content[0]?.start ?? 0}-${content.at(-1)?.end ?? 0}`;
}

/** Two speakers of one sentence make two claims of the same words: the second is `…:2`. */
function unique(id: string, used: Map<string, number>): string {
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : `${id}:${count}`;
}

function attributionsByRef(documents: readonly Document[]): (ref: Ref) => Attribution {
  const byArticle = new Map(documents.map(({ article, extraction }) => [article.id, extraction.attributions]));
  return ({ article, index }) => byArticle.get(article)![index]!;
}
