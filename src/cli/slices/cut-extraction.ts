import type { Extraction } from '../../model/index.ts';

/** As `writeGraphFile` writes them. Inside a string the marks would be escaped, so these bytes are nothing else. */
const MENTIONS = Buffer.from('"mentions":[');
const ATTRIBUTIONS = Buffer.from('],"attributions":[');
const ATTRIBUTION = Buffer.from('{"type":"');
const TIES = Buffer.from('],"ties":[');
const NONE = Buffer.from('"mentions":[],"chains":[');
const [OPEN, CLOSE, COMMA] = [Buffer.from('{'), Buffer.from(']}'), Buffer.from(',')];

/** An extraction in two: what every slice has of it, and what is seldom asked for, more than half. */
export interface CutExtraction {
  readonly rest: Buffer;
  readonly aside: Buffer;
}

/**
 * An extraction without its mentions and chains, with those of its attributions that are wanted alone; and the mentions
 * and chains. Of the second of three attributions:
 *
 *     {"article":"a","mentions":[{…}],"chains":[{…}],"attributions":[{…},{b},{…}],"ties":[…],"notes":[…]}
 *     ⇒  {"article":"a","mentions":[],"chains":[],"attributions":[{b}],"ties":[…],"notes":[…]}
 *     and  {"mentions":[{…}],"chains":[{…}]}
 *
 * @param wanted indexes of attributions, ascending.
 */
export function cutExtraction(extraction: Buffer, wanted: readonly number[]): CutExtraction {
  const start = extraction.indexOf(MENTIONS);
  const end = extraction.indexOf(ATTRIBUTIONS, start);
  const ties = extraction.indexOf(TIES, end);
  if (start < 0 || end < 0 || ties < 0) return cutParsed(extraction, wanted);
  const from = end + ATTRIBUTIONS.length;
  const kept = pick(extraction.subarray(from, ties), wanted);
  return {
    rest: Buffer.concat([extraction.subarray(0, start), NONE, ATTRIBUTIONS, ...kept, extraction.subarray(ties)]),
    aside: Buffer.concat([OPEN, extraction.subarray(start, end), CLOSE]),
  };
}

function pick(list: Buffer, wanted: readonly number[]): readonly Buffer[] {
  const starts: number[] = [];
  for (let at = list.indexOf(ATTRIBUTION); at >= 0; at = list.indexOf(ATTRIBUTION, at + 1)) starts.push(at);
  const ends = [...starts.slice(1).map((next) => next - COMMA.length), list.length];
  return wanted.flatMap((index, i) => {
    const attribution = list.subarray(starts[index], ends[index]);
    return i === 0 ? [attribution] : [COMMA, attribution];
  });
}

/** JSON of any other form. */
function cutParsed(extraction: Buffer, wanted: readonly number[]): CutExtraction {
  const { mentions, chains, attributions, ...rest } = JSON.parse(extraction.toString()) as Extraction;
  const kept = wanted.map((index) => attributions[index]);
  return {
    rest: Buffer.from(JSON.stringify({ ...rest, mentions: [], chains: [], attributions: kept })),
    aside: Buffer.from(JSON.stringify({ mentions, chains })),
  };
}
