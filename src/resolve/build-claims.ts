import type { Attribution, Claim, Ref } from '../model/index.ts';
import { byCodeUnit, type Document } from './chain-in-article.ts';
import { lengthOf } from './pieces.ts';
import { wordsOfSpans } from './quote-words.ts';

/** Fewest words by which two quotations are known to be one: "no comment" is said every day. */
const FEWEST_WORDS = 5;

/** Nobody is quoted longer; what is, is a quotation that was never closed. */
const LONGEST = 20_000;

/** Who a chain is: article id → index of the chain → entity id. */
export type EntityOf = ReadonlyMap<string, readonly (string | undefined)[]>;

/**
 * One claim per attribution; attributions of different articles are one claim where the same speaker is quoted in the
 * same words, but for case, punctuation, ellipses and brackets. `documents` are sorted by article id.
 */
export function buildClaims(documents: readonly Document[], entityOf: EntityOf): Claim[] {
  const claims: Claim[] = [];
  const groups = new Map<string, { readonly attribution: Attribution; readonly refs: Ref[] }>();
  for (const { article, extraction } of documents) {
    for (const [index, attribution] of extraction.attributions.entries()) {
      const speaker = speakerOf(attribution, article.id, entityOf);
      const key = sharedKey(attribution, article.text, speaker) ?? `${article.id}\n${index}`;
      const group = groups.get(key);
      const ref = { article: article.id, index };
      if (group && group.refs.at(-1)!.article !== article.id) group.refs.push(ref);
      // The same words twice in one article are two attributions, each with its own place to read.
      else groups.set(group ? `${key}\n${article.id}\n${index}` : key, { attribution, refs: [ref] });
    }
  }
  const attributionOf = attributionsByRef(documents);
  const used = new Map<string, number>();
  for (const { attribution, refs } of groups.values()) {
    const { article } = refs[0]!;
    const speaker = speakerOf(attribution, article, entityOf);
    const about = refs.flatMap((ref) => entitiesOf(attributionOf(ref).about, ref.article, entityOf));
    claims.push({
      id: unique(claimId(article, attribution), used),
      ...(speaker !== undefined && { speaker }),
      about: [...new Set(about)].sort(byCodeUnit),
      type: attribution.type,
      stance: attribution.stance,
      negated: attribution.negated,
      attributions: refs,
    });
  }
  return claims.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Under this key the same utterance meets itself in another article; `undefined` where it is not quoted, too short or nobody's. */
function sharedKey(attribution: Attribution, text: string, speaker: string | undefined): string | undefined {
  if (attribution.type !== 'direct' || speaker === undefined || lengthOf(attribution.content) > LONGEST)
    return undefined;
  const words = wordsOfSpans(text, attribution.content);
  if (words.length < FEWEST_WORDS) return undefined;
  return `${speaker}\n${attribution.negated}\n${words.join(' ')}`;
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

function speakerOf({ speaker }: Attribution, article: string, entityOf: EntityOf): string | undefined {
  return speaker === undefined ? undefined : entityOf.get(article)?.[speaker];
}

function entitiesOf(chains: readonly number[], article: string, entityOf: EntityOf): string[] {
  return chains.flatMap((chain) => entityOf.get(article)?.[chain] ?? []);
}

function attributionsByRef(documents: readonly Document[]): (ref: Ref) => Attribution {
  const byArticle = new Map(documents.map(({ article, extraction }) => [article.id, extraction.attributions]));
  return ({ article, index }) => byArticle.get(article)![index]!;
}
