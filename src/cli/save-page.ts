import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ClaimgraphError } from '../model/index.ts';

/** Where the page looks for its data before it asks the server. */
const DATA_ID = 'graph-data';

/**
 * The page with its data inside, as one file of HTML: opened by a double click it needs neither a server nor a network.
 * Only its own script and style may run, each named by its hash; what it can reach is nothing.
 *
 * @param folder where the build put the page, `viewer/`; the parts in one piece are beside it, in `saved/`.
 */
export async function* savedPage(folder: string, json: Iterable<Buffer>): AsyncGenerator<string | Uint8Array> {
  const read = (path: string) => readFile(`${folder}/${path}`, 'utf8');
  if (!existsSync(`${folder}/../saved/page.js`))
    throw new ClaimgraphError('not-built', 'The page is not built yet. Run `npm run build` first.');
  const [html, script, style] = await Promise.all([
    read('index.html'),
    read('../saved/page.js').then(inElement),
    read('../saved/page.css').then(inElement),
  ]);
  const [before, after] = html
    .replace(/\s*<script\b[^>]*><\/script>|\s*<link\b[^>]*>/g, '')
    .replace(/content="(default-src [^"]*)"/, (_all, policy: string) => `content="${policyFor(policy, script, style)}"`)
    .replace(
      /<main class="message">.*?<\/main>/s,
      '<main class="message"><h1>claimgraph</h1><p>This page needs scripts, which are switched off.</p></main>',
    )
    .split('</body>');
  yield before!.replace('</head>', () => `  <style>${style}</style>\n  </head>`);
  yield `<script type="application/json" id="${DATA_ID}">`;
  yield* inScript(json);
  yield `</script>\n<script type="module">${script}</script>\n  </body>${after}`;
}

/** What an element's text must not hold, put otherwise; to a script it is the same. Line ends as a parser has them. */
function inElement(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/<\/(?=script|style)/gi, '<\\/')
    .replaceAll('<!--', '<\\!--');
}

/** JSON in which nothing can end the element it stands in. "<" is one byte and part of no other letter. */
function* inScript(json: Iterable<Buffer>): Generator<Uint8Array> {
  for (const piece of json) {
    let at = 0;
    for (let next = piece.indexOf('<'); next >= 0; next = piece.indexOf('<', at)) {
      yield piece.subarray(at, next);
      yield LESS_THAN;
      at = next + 1;
    }
    yield piece.subarray(at);
  }
}
const LESS_THAN = Buffer.from('\\u003c');

function policyFor(policy: string, script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return policy
    .replace("script-src 'self'", `script-src ${hash(script)}`)
    .replace("style-src 'self'", `style-src ${hash(style)}`)
    .replace("font-src 'self'", 'font-src data:')
    .replace("connect-src 'self'", "connect-src 'none'")
    .replace("worker-src 'self'", 'worker-src');
}
