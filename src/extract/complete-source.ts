import type { Claim } from './as-attribution.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { overBrackets } from './over-brackets.ts';
import { withoutAsides } from './part-aside.ts';
import { FINITE, type Range, type Scene, sentenceOf } from './rules/scene.ts';

/** Longest subject looked for, and longest way from a sentence's start to a gerund that opens it, in terms. */
const LONGEST_SUBJECT = 25;
const LONGEST_OPENING = 3;

/**
 * Who speaks, where the choosers leave it out though the sentence has it, or take in a word too many:
 *
 *     Noting that the mill is old, Holm called for a new one.      with Holm stating: “…”      The union has drafted
 *                                  ~~~~                                 ~~~~                   ~~~~~~~~~
 */
export function completeSource(scene: Scene, claim: Claim): Claim {
  const [range, ...rest] = claim.source;
  if (!range || isExpletive(scene, range) || isSentenceBefore(scene, claim, range)) {
    const subject = awaitedSubject(scene, claim) ?? subjectBefore(scene, claim);
    return subject ? { ...claim, source: [subject] } : claim;
  }
  const { first, last } = claim.cue;
  if (isVerbBack(scene, range, first)) {
    const cue = { head: first - 1, first: first - 1, last };
    return { ...claim, cue, source: [{ from: range.from, to: Math.min(range.to, first - 1) }, ...rest] };
  }
  const list = wholeList(scene, claim, range);
  if (list) return { ...claim, source: [list, ...rest], content: claim.content.filter(({ from }) => from >= list.to) };
  const subject = wholeSubject(
    scene,
    claim,
    withRelative(scene, claim, overBrackets(scene, withHolder(scene, claim, range))),
  );
  const whole = inRelative(
    scene,
    claim,
    inClause(scene, withoutAsides(scene, withoutVerb(scene, withoutPreposition(scene, subject)))),
  );
  return { ...claim, source: [isClauseBefore(scene, claim, range) ? subjectOf(scene, whole) : whole, ...rest] };
}

/** "Roe, along with her colleagues from A, B and C, put out": a list is of the subject that its sentence begins with. */
function wholeList({ terms, sentences }: Scene, { cue, content }: Claim, { from, to }: Range): Range | undefined {
  const { first } = sentences[terms[from]!.sentence]!;
  const isList = from > first + 1 && to <= cue.first && terms[from - 1]!.text === ',' && hasAnd(terms, from, to);
  if (!isList || !/^(?:proper|noun|determiner)$/u.test(terms[first]!.tag) || content.at(-1)!.from < to)
    return undefined;
  const along = terms.slice(first, from);
  const isOne = along.every(({ tag, text }) => IN_LIST.test(tag) || text === ',' || text === 'along');
  return isOne && along.some(({ lower }) => lower === 'with') ? { from: first, to } : undefined;
}

const hasAnd = (terms: Scene['terms'], from: number, to: number): boolean =>
  terms.slice(from, to).some(({ lower }) => lower === 'and');

const IN_LIST = /^(?:determiner|possessive|proper|noun|adjective|number|preposition|conjunction)$/u;

/** "according to a letter signed by the board’s chief, Rae Holm.": cut before "’s" or before the name. */
function withHolder({ terms }: Scene, { content }: Claim, { from, to }: Range): Range {
  const isFree = (at: number): boolean => !content.some((range) => at >= range.from && at < range.to);
  let end = to;
  if (terms[end]?.tag === 'possessive' && /^['’]s?$/u.test(terms[end]!.text))
    do end += 1;
    while (isFree(end) && /^(?:noun|adjective|proper)$/u.test(terms[end]?.tag ?? ''));
  if (terms[end]?.text !== ',' || !isPersonNoun(terms[end - 1]!.lemma)) return { from, to: end };
  let name = end + 1;
  while (terms[name]?.tag === 'proper' && isFree(name)) name += 1;
  const isName = name > end + 1 && (terms[name]?.tag ?? 'punct') === 'punct';
  return { from, to: isName ? name : end };
}

/** "The board that sold the mill last year said": a clause before the verb, which no comma parts from it, is the subject's. */
function withRelative({ terms, quoteOf }: Scene, { cue, content }: Claim, { from, to }: Range): Range {
  if (to >= cue.first || to + LONGEST_SUBJECT < cue.first || content[0]!.from < cue.last) return { from, to };
  const holdsClause = terms.slice(from, to + 1).some(({ lower }) => RELATIVE.test(lower));
  const isOne = terms.slice(to, cue.first).every(({ tag }, i) => tag !== 'punct' && quoteOf[to + i] === -1);
  return holdsClause && isOne ? { from, to: cue.first } : { from, to };
}

const RELATIVE = /^(?:that|which|who|whose)$/u;

/** "The chair of the committee on trade said": the last noun is not the source, all that leads up to it is. */
function wholeSubject({ terms, sentences, quoteOf }: Scene, { cue }: Claim, { from, to }: Range): Range {
  const { first } = sentences[terms[from]!.sentence]!;
  const isTail = to === cue.first && from > first + 1 && terms[from - 1]!.tag === 'preposition';
  if (!isTail || !/^(?:determiner|possessive|proper|noun|adjective)$/u.test(terms[first]!.tag)) return { from, to };
  const before = terms.slice(first, from);
  const isPlain = before.every(
    ({ tag, lower }, i) => IN_LIST.test(tag) && !LEADS_ASIDE.test(lower) && quoteOf[first + i] === -1,
  );
  return isPlain ? { from: first, to } : { from, to };
}

/** Behind these stands when or beside what it was said, which is none of the subject. */
const LEADS_ASIDE = /^(?:before|after|since|until|despite|as|when|while|like|than)$/u;

/** The subject that an opening gerund waits for: what stands between the comma after its content and the next verb. */
function awaitedSubject(scene: Scene, { cue, content }: Claim): Range | undefined {
  const { terms, quoteOf } = scene;
  const sentence = sentenceOf(scene, cue.head);
  const opens = cue.first - sentence.from <= LONGEST_OPENING && terms[cue.head]!.tag === 'gerund';
  const end = content.at(-1)!.to;
  if (!opens || content[0]!.from < cue.last || end >= sentence.to) return undefined;
  const from = terms[end]!.text === ',' ? end + 1 : end;
  if (terms[from - 1]!.text !== ',' && terms[from - 2]!.text !== ',') return undefined;
  if (!/^(?:proper|pronoun|determiner|possessive)$/u.test(terms[from]?.tag ?? '')) return undefined;
  for (let to = from; to < Math.min(sentence.to, from + LONGEST_SUBJECT); to++) {
    const { tag, text } = terms[to]!;
    if (quoteOf[to] !== quoteOf[cue.head]) return undefined;
    if (FINITE.has(tag) || tag === 'adverb' || text === ',') return to > from ? { from, to } : undefined;
  }
  return undefined;
}

/** "The robot broke down. Citing its age, Holm called for a new one": the robot cites nothing. */
const isSentenceBefore = (scene: Scene, { cue }: Claim, { to }: Range): boolean =>
  scene.terms[cue.head]!.tag === 'gerund' && to <= sentenceOf(scene, cue.head).from;

/** "It came after Holm left, accusing the board": it accuses nobody. */
const isExpletive = ({ terms }: Scene, { from, to }: Range): boolean =>
  to === from + 1 && /^(?:it|that|this)$/u.test(terms[from]!.lower);

/** "the mayor then turned to Holm, calling him": the subject of the verb before a gerund between commas. */
function subjectBefore(scene: Scene, { cue, content }: Claim): Range | undefined {
  const { terms, quoteOf } = scene;
  const first = sentenceOf(scene, cue.head).from;
  if (terms[cue.head]!.tag !== 'gerund' || content[0]!.from < cue.last || terms[cue.first - 1]?.text !== ',')
    return undefined;
  let to = cue.first - 1;
  while (to > first && !(FINITE.has(terms[to]!.tag) && quoteOf[to] === quoteOf[cue.head])) to -= 1;
  while (to > first && (FINITE.has(terms[to - 1]!.tag) || terms[to - 1]!.tag === 'adverb')) to -= 1;
  let from = to;
  while (from > first && from > to - LONGEST_SUBJECT && IN_SUBJECT.test(terms[from - 1]!.tag)) {
    from -= 1;
    if (/^(?:determiner|pronoun)$/u.test(terms[from]!.tag)) break;
  }
  return from < to && quoteOf[from] === quoteOf[cue.head] ? { from, to } : undefined;
}

const IN_SUBJECT = /^(?:determiner|pronoun|proper|noun|adjective|number)$/u;

/** "Holm shot back", read as if "back" alone were the verb, or Holm shot a name. */
const isVerbBack = ({ terms }: Scene, { from, to }: Range, cue: number): boolean =>
  terms[cue]!.lower === 'back' && terms[cue - 1]?.tag === 'verb' && from < cue - 1 && (to === cue || to === cue - 1);

/** "The mayor turned to Holm, calling her", "Roe offered her a job, then said": all that stands before a mark and the verb. */
const isClauseBefore = ({ terms }: Scene, { cue }: Claim, { to }: Range): boolean => {
  if (to >= cue.first || !/^(?:,|[–—-]|--)$/u.test(terms[to]!.text)) return false;
  const between = terms.slice(to + 1, Math.min(to + 3, cue.head));
  const goesOn = between.some(({ lower }) => /^(?:and|but|then)$/u.test(lower));
  return goesOn || (terms[cue.head]!.tag === 'gerund' && to === cue.first - 1);
};

/** What stands before the verb, if nothing but words of a name or a noun does. */
function subjectOf({ terms }: Scene, { from, to }: Range): Range {
  let end = from;
  while (end < to && IN_SUBJECT.test(terms[end]!.tag)) end += 1;
  let verb = end;
  while (verb < to && terms[verb]!.tag === 'adverb') verb += 1;
  return end > from && verb < to && FINITE.has(terms[verb]!.tag) ? { from, to: end } : { from, to };
}

/** "Rae Holm, who on Monday | called it late": the verb is the clause's own, and so is its subject. */
function inRelative({ terms }: Scene, { cue }: Claim, { from, to }: Range): Range {
  const who = terms.slice(from, to).findLastIndex(({ lower }) => lower === 'who') + from;
  if (who <= from || to > cue.first || terms[who - 1]!.text !== ',') return { from, to };
  const isOwn = terms.slice(who + 1, cue.first).every(({ tag, text }) => !FINITE.has(tag) && text !== ',');
  return isOwn ? { from: who, to: who + 1 } : { from, to };
}

/** "Holm caused a stir when a voter asked": who speaks in the last clause, where a verb stands before its first word. */
function inClause({ terms }: Scene, { from, to }: Range): Range {
  let at = to - 1;
  while (at > from && IN_SUBJECT.test(terms[at]!.tag) && !OPENS_CLAUSE.test(terms[at]!.lower)) at -= 1;
  const isClause = at > from && at + 1 < to && OPENS_CLAUSE.test(terms[at]!.lower);
  const before = terms.slice(from, at);
  const isRelative = before.some(({ lower }) => RELATIVE.test(lower));
  return isClause && !isRelative && before.some(({ tag }) => FINITE.has(tag)) ? { from: at + 1, to } : { from, to };
}

const OPENS_CLAUSE =
  /^(?:after|although|as|because|before|how|if|since|though|until|what|when|where|whether|while|why)$/u;

/** "with Holm stating", "as Holm has said". */
function withoutPreposition({ terms }: Scene, { from, to }: Range): Range {
  return to > from + 1 && /^(?:with|as)$/iu.test(terms[from]!.lower) ? { from: from + 1, to } : { from, to };
}

/** "The union has long", "The union has drafted": what is left without the words of a verb that close it. */
function withoutVerb({ terms }: Scene, { from, to }: Range): Range {
  for (let at = Math.max(from + 1, to - LONGEST_VERB); at < to; at++) {
    const closing = terms.slice(at, to);
    if (terms[at - 1]!.tag === 'wh') break;
    if (HELPS.has(closing[0]!.lower) && closing.every(({ tag }) => IN_VERB.test(tag))) return { from, to: at };
  }
  return { from, to };
}

const LONGEST_VERB = 3;
const HELPS: ReadonlySet<string> = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were']);
const IN_VERB = /^(?:aux|verb|participle|adverb)$/u;
