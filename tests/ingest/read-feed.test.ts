import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFeed } from '../../src/ingest/feed/is-feed.ts';
import { parseFeed } from '../../src/ingest/feed/parse-feed.ts';
import { rss, startMisbehaving } from './misbehaving-server.ts';
import { readAll } from './read-all.ts';

let server: Awaited<ReturnType<typeof startMisbehaving>>;
let folder = '';
beforeAll(async () => {
  server = await startMisbehaving();
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-feed-'));
});
afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true });
});

const read = (input: string) => readAll([input]);

describe('a feed', () => {
  const isReadAsOne = (name: string) => [
    {
      id: `${server.origin}/good`,
      text: expect.stringContaining('Ines Calloway said'),
      facts: { title: 'Quay', publisher: 'The Harbour Post', date: '2026-03-04', authors: ['Ada Lunt'] },
    },
    {
      id: `${server.origin}/login`,
      text: 'Ferry & fares\n\nFares will rise, Moira Skeld said.\n\n“Not twice,” she said.',
      facts: { title: 'Ferry & fares', publisher: 'The Harbour Post', url: `${server.origin}/login` },
      notes: [{ code: 'from-feed', message: expect.stringContaining('refuses it (403)') }],
    },
    { name: `${name}#3`, code: 'no-text' },
    { name: `${server.origin}/rss`, code: 'unknown-kind' }, // a feed in a feed is not followed
  ];

  it('gives the pages it leads to, and its own words where a page cannot be had', async () => {
    expect(await read(`${server.origin}/rss`)).toMatchObject(isReadAsOne(`${server.origin}/rss`));
  });

  it('is read from a file too', async () => {
    const path = join(folder, 'news.xml');
    await writeFile(path, rss(server.origin));
    expect(await read(path)).toMatchObject(isReadAsOne(path));
  });

  it('that is broken or empty is named with its reason', async () => {
    const write = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return (await read(join(folder, name)))[0];
    };
    expect(await write('empty.rss', '<rss version="2.0"><channel></channel></rss>')).toMatchObject({
      message: expect.any(String),
    });
    expect(await write('cut.rss', rss(server.origin).slice(0, 150))).toMatchObject({ code: expect.any(String) });
    expect(await write('other.xml', '<?xml version="1.0"?><gexf></gexf>')).toMatchObject({ code: 'unknown-kind' });
  });
});

describe('parseFeed', () => {
  it.each([
    [
      'Atom',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Quayside</title><entry><title type="html">A &amp;amp; b</title>
       <link rel="edit" href="https://q.example/edit"/><link href="https://q.example/a"/><published>2026-03-05T00:00:00Z</published>
       <author><name>Lena Ort</name></author><content type="html">&lt;p&gt;She said no.&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'RSS 1.0',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel><title>Quayside</title></channel><item><title>A &amp;amp; b</title><link>https://q.example/a</link><description>She said no.</description>
       <dc:date>2026-03-05T00:00:00Z</dc:date><dc:creator>Lena Ort</dc:creator></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quayside',
        items: [
          {
            id: '1',
            url: 'https://q.example/a',
            title: 'A &amp; b',
            content_text: 'She said no.',
            date_published: '2026-03-05T00:00:00Z',
            authors: [{ name: 'Lena Ort' }],
          },
        ],
      }),
    ],
  ])('reads %s', (_, feed) => {
    expect(isFeed(feed)).toBe(true);
    expect(parseFeed(feed)).toEqual([
      {
        address: 'https://q.example/a',
        text: 'She said no.',
        facts: {
          title: 'A & b',
          publisher: 'Quayside',
          date: '2026-03-05T00:00:00Z',
          url: 'https://q.example/a',
          authors: ['Lena Ort'],
        },
      },
    ]);
  });

  it.each([
    ['a page', '<!doctype html><html></html>'],
    ['an article that begins with a tag', '<b>Rss</b> feeds are old, she said.'],
    ['JSON of something else', '{"version": 1}'],
  ])('%s is no feed', (_, text) => {
    expect(isFeed(text)).toBe(false);
  });

  it.each([
    [
      'entities that swell',
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]><rss version="2.0"><channel><item><title>${'&e;'.repeat(1000)}</title></item></channel></rss>`,
    ],
    ['elements inside each other', `<rss version="2.0"><channel><item>${'<a>'.repeat(100_000)}`],
    [
      'entries without end',
      `<rss version="2.0"><channel>${'<item><title>A</title></item>'.repeat(20_000)}</channel></rss>`,
    ],
    [
      'names of objects',
      '<rss version="2.0"><channel><item><__proto__>x</__proto__><constructor>y</constructor></item></channel></rss>',
    ],
  ])('is not held up by %s', { timeout: 30_000 }, (_, feed) => {
    const begun = performance.now();
    try {
      expect(
        parseFeed(feed)
          .map(({ text }) => text.length)
          .every((length) => length < 100_000),
      ).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
