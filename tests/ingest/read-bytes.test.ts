import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, told } from './read-one.ts';

const PAGE = '<!doctype html><html><body><p>The mayor said no.</p></body></html>';

describe('readBytes', () => {
  it('reads a text, and Markdown with what it says of itself', async () => {
    expect(await read('a.txt', 'The mayor said no.')).toEqual([
      { id: 'a.txt', text: 'The mayor said no.', facts: {}, notes: [] },
    ]);
    expect(await read('news/a.md', '---\ntitle: No\n---\nShe said no.')).toMatchObject([
      { id: 'news/a.md', text: '---\ntitle: No\n---\nShe said no.' },
    ]);
  });

  it('reads a text in UTF-16 and Windows-1252 as such', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x1c, 0x20, 0x4e, 0, 0x6f, 0, 0x1d, 0x20]);
    expect(await read('a.txt', utf16)).toMatchObject([{ text: '\ufeff“No”' }]);
    const latin = Uint8Array.from([0x93, 0x4e, 0x6f, 0x94]);
    expect(await read('a.txt', latin)).toMatchObject([{ text: '“No”', notes: [{ code: 'read-as-windows-1252' }] }]);
  });

  it('reads JSON lines, by their name or by how they begin', async () => {
    const lines = '{"id":"one","text":"A"}\nno\n{"text":"B"}\n';
    expect(told(await read('a.jsonl', lines))).toEqual(['one', 'a.jsonl:2: bad-json', 'a.jsonl:3']);
    expect(told(await read('stdin', lines))).toEqual(['one', 'stdin:2: bad-json', 'stdin:3']);
  });

  it('reads saved pages, by their name or by how they begin', async () => {
    expect(await read('a.html', '<p>The mayor said no.')).toMatchObject([{ id: 'a.html', text: 'The mayor said no.' }]);
    expect(await read('a', PAGE)).toMatchObject([{ id: 'a', text: 'The mayor said no.' }]);
    const mhtml = readFileSync(new URL('pages/blog.mhtml', import.meta.url));
    expect(await read('blog.mhtml', mhtml)).toMatchObject([{ facts: { title: 'What the inspectors said' } }]);
  });

  it('reads the words of a feed, for it fetches nothing, and says so', async () => {
    const feed = `<rss version="2.0"><channel><title>The Post</title><item><title>No</title>
      <link>https://post.example/1</link><description>The mayor said no.</description></item></channel></rss>`;
    expect(await read('feed.rss', feed)).toMatchObject([
      { id: 'https://post.example/1', text: 'No\n\nThe mayor said no.', notes: [{ code: 'from-feed' }] },
    ]);
    expect(told(await read('list.txt', 'https://post.example/1\n'))).toEqual(['list.txt: no-network']);
  });

  it('names what it cannot read', async () => {
    expect(told(await read('a.txt', Uint8Array.from([1, 0, 2])))).toEqual(['a.txt: not-text']);
    expect(told(await read('a.xml', '<?xml version="1.0"?><gexf/>'))).toEqual(['a.xml: unknown-kind']);
    expect(told(await read('a.html', ''))).toEqual(['a.html: no-article']);
    expect(told(await read('a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 1, 2])))).toEqual(['a.jpg: unknown-kind']);
  });
});
