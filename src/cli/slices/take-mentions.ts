/** As `writeGraphFile` writes them. Inside a string the marks would be escaped, so these bytes are nothing else. */
const BEGINS = Buffer.from('"mentions":[');
const ENDS = Buffer.from('],"chains":[');
const OPENS = BEGINS.length - 1;

/**
 * An extraction without its mentions, and these.
 *
 *     {"article":"a","mentions":[{…},{…}],"chains":[…]}  ⇒  {"article":"a","mentions":[],"chains":[…]}  and  [{…},{…}]
 */
export function takeMentions(extraction: Buffer): { readonly rest: Buffer; readonly mentions: Buffer } {
  const start = extraction.indexOf(BEGINS);
  const end = start < 0 ? -1 : extraction.indexOf(ENDS, start);
  if (end < 0) return takeParsed(extraction);
  const rest = Buffer.concat([extraction.subarray(0, start + BEGINS.length), extraction.subarray(end)]);
  return { rest, mentions: extraction.subarray(start + OPENS, end + 1) };
}

/** JSON of any other form. */
function takeParsed(extraction: Buffer): { readonly rest: Buffer; readonly mentions: Buffer } {
  const { mentions, ...rest } = JSON.parse(extraction.toString()) as { readonly mentions: unknown };
  return {
    rest: Buffer.from(JSON.stringify({ ...rest, mentions: [] })),
    mentions: Buffer.from(JSON.stringify(mentions)),
  };
}
