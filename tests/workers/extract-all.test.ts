import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/ingest/parse-article.ts';
import type { Article } from '../../src/model/index.ts';
import type { extractAll as ExtractAll } from '../../src/workers/extract-all.ts';
import { extractAll } from '../../src/workers/extract-all.ts';
import { extractSafely } from '../../src/workers/extract-safely.ts';

const SEEDS = ['thornmere-rovers-sale.md', 'night-shift-naps.md', 'port-tamsin-crane-first-desk.md'];
const articles = SEEDS.map((name) => parseArticle(name, readFileSync(`seeds/${name}`, 'utf8')));

describe('extractAll', () => {
  it('gives the extractions in the order of the articles, and says how far it is', async () => {
    const done: number[] = [];
    const extractions = await extractAll(articles, { onProgress: (count) => done.push(count) });
    expect(extractions).toEqual(articles.map(extractSafely));
    expect(done).toEqual([3]);
  });

  it('has nothing to do for no article', async () => {
    expect(await extractAll([])).toEqual([]);
  });

  it('lets one article that fails take down no other', async () => {
    const broken = { ...articles[0]!, id: 'broken', paragraphs: undefined } as unknown as Article;
    const [first, second] = await extractAll([broken, articles[1]!]);
    expect(first).toMatchObject({ article: 'broken', attributions: [], notes: [{ code: 'extract-failed' }] });
    expect(second).toEqual(extractSafely(articles[1]!));
  });
});

/** Threads run what is built: `npm test` builds first. */
const BUILT = 'dist/workers/extract-all.js';

describe.skipIf(!existsSync(BUILT))('extractAll, built', () => {
  // Blanks at the end make it enough for two threads, and nothing more to read.
  const long = (article: Article) => ({ ...article, text: article.text + ' '.repeat(10_000) });
  const many = Array.from({ length: 24 }, (_, index) => ({ ...long(articles[index % 3]!), id: `article-${index}` }));
  const load = async () => (await import(pathToFileURL(BUILT).href)) as { extractAll: typeof ExtractAll };

  it('gives the same bytes with one thread and with two', async () => {
    const built = await load();
    const alone = await built.extractAll(many, { threads: 1 });
    const together = await built.extractAll(many, { threads: 2 });
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  });

  it('goes on where an article cannot even be handed to a thread', async () => {
    const built = await load();
    const odd = [...many];
    odd[10] = { ...odd[10]!, notes: (() => {}) as unknown as [] };
    const found = await built.extractAll(odd, { threads: 2 });
    expect(found).toHaveLength(24);
    expect(found[10]).toMatchObject({ article: 'article-10', notes: [{ code: 'extract-failed' }] });
    expect(found[11]).toMatchObject({ article: 'article-11', notes: [] });
  });
});
