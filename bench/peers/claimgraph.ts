/** claimgraph as its peers are run: articles as lines of JSON, "ready" when it is loaded, one thread, and what it found. */
import { text } from 'node:stream/consumers';
import { type ArticleRecord, annotate } from '../../src/index.ts';

console.error('ready');
const lines = (await text(process.stdin)).trimEnd().split('\n');
for (const answer of annotate(lines.map((line) => JSON.parse(line) as ArticleRecord)))
  process.stdout.write(`${JSON.stringify(answer)}\n`);
