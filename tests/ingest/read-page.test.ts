import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/ingest/article-input.ts';
import { readPage } from '../../src/ingest/page/read-page.ts';

const saved = (name: string) => readPage(name, readFileSync(new URL(`pages/${name}`, import.meta.url)));
const page = async (html: string | Uint8Array, name = 'page.html') =>
  readPage(name, typeof html === 'string' ? new TextEncoder().encode(html) : html);
const textOf = async (html: string) => {
  const read = await page(html);
  return isProblem(read) ? read.code : read.text;
};
/** Enough words that the page is about them. */
const STORY = '<p>Mayor Ines Calloway said that the crane would stay where it is until a buyer is found.</p>';

describe('a saved page', () => {
  it('of a newspaper gives its story, headline first, and what it says of itself', async () => {
    const read = await saved('newspaper.html');
    expect(read).toMatchObject({
      id: 'newspaper.html',
      facts: {
        title: 'Crane to stay on Kerris quay, mayor says',
        publisher: 'The Harbour Post',
        date: '2026-03-04T09:15:00+01:00',
        authors: ['Ada Lunt', 'Tom Okafor'],
        url: 'https://harbourpost.example/2026/03/crane-to-stay',
      },
    });
    const text = isProblem(read) ? '' : read.text;
    expect(text).toMatch(/^Crane to stay on Kerris quay, mayor says\n\nMayor Ines Calloway said on Tuesday/);
    expect(text).toContain('the crane — idle since May — would stay where it is until a buyer is found.');
    expect(text).toContain('“We are not tearing it down,” she said.\n\nShe added: “Not this year.”');
    expect(text).toContain('“It stands\u00a0firm,” he told reporters, adding that two inspectors had signed it off');
    expect(text).toContain('leaning on something himself,” he said 😄.');
    expect(text).not.toMatch(/Most read|Sport|never stood|Nick Roe|©/);
  });

  it('in MHTML, as a browser writes it, is the page itself with its address', async () => {
    const read = await saved('blog.mhtml');
    expect(read).toMatchObject({
      text: expect.stringMatching(
        /^What the inspectors said\n\nTwo inspectors spoke .*thirty years\.\n\nHer colleague/s,
      ),
      facts: {
        title: 'What the inspectors said',
        publisher: 'Quayside Notes',
        date: '2026-03-06',
        authors: ['Lena Ort'],
        url: 'https://quayside.example/inspectors',
      },
    });
  });

  it('of another age: Windows-1252, capitals, a table, paragraphs without an end', async () => {
    const read = await saved('weekly-2004.html');
    expect(read).toMatchObject({
      text: expect.stringContaining('\n\n“Fuel has doubled,” said René Aubert, who runs it. “We had no choice'),
      facts: { date: '2004-11-16' },
    });
  });

  it('knows where the browser saved it from', async () => {
    const html = `<!-- saved from url=(0032)https://harbourpost.example/late -->\n<html><body>${STORY}</body></html>`;
    expect(await page(html)).toMatchObject({ facts: { url: 'https://harbourpost.example/late' } });
  });

  it('keeps what a file on the disk is called out of the address', async () => {
    const mhtml = 'Snapshot-Content-Location: file:///home/someone/page.html\r\nContent-Type: text/html\r\n\r\n';
    expect(await page(`${mhtml}<html><body>${STORY}</body></html>`, 'page.mhtml')).toMatchObject({ facts: {} });
  });
});

describe('the text of a page', () => {
  it('has a paragraph for each block, and white space as a browser shows it', async () => {
    const text = await textOf(
      `<html><body><article>${STORY}<div>One\n  two<b> three</b></div><ul><li>A</li><li>B</li></ul></article>`,
    );
    expect(text).toMatch(/found\.\n\nOne two three\n\nA\n\nB$/);
  });

  it('leaves out blocks of nothing but links', async () => {
    const menu = '<div><a href="/">Home</a> | <a href="/archive">Archive</a></div>';
    const text = await textOf(
      `<html><body><article>${menu}${STORY}<p>See <a href="/1">her reply</a>.</p></article></body></html>`,
    );
    expect(text).toMatch(/^Mayor Ines .*found\.\n\nSee her reply\.$/s);
  });

  it('breaks a line at a <br>, and a paragraph at two', async () => {
    const text = await textOf(`<html><body><article>${STORY}<div>One,<br>two.<br> <br>Three, he said.</div></article>`);
    expect(text).toMatch(/One,\ntwo\.\n\nThree, he said\.$/);
  });

  it('keeps markup that was written as words', async () => {
    expect(
      await textOf(`<html><body>${STORY}<p>He typed &lt;script&gt;alert(1)&lt;/script&gt; and &amp;quot;.</p>`),
    ).toContain('He typed <script>alert(1)</script> and &quot;.');
  });
});

describe('a page that is no article', () => {
  it.each([
    ['of nothing', ''],
    ['of no words', '<html><head><title>Quay</title></head><body></body></html>'],
    ['of a comment that never ends', `<!-- <html><body>${STORY.repeat(1000)}`],
    ['of frames', '<html><frameset><frame src="a.html"></frameset></html>'],
  ])('is named as such: %s', async (_, html) => {
    expect(await page(html)).toMatchObject({ name: 'page.html', code: 'no-article' });
  });

  it('is a form to log in', async () => {
    expect(await saved('log-in.html')).toMatchObject({ code: 'no-article' });
  });

  it.each([
    ['cut off before the page begins', 'From: x\r\nContent-Type: multipart/related; boundary="q"\r\n\r\n--q\r\n'],
    ['of bytes', '\u0001\ufffd'.repeat(50_000)],
  ])('is MHTML %s', async (_, mhtml) => {
    expect(await page(mhtml, 'page.mhtml')).toMatchObject({ code: 'no-article' });
  });

  it('is a file of bytes that is only called a page', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    expect(await page(bytes)).toMatchObject({ code: 'not-text' });
  });

  it('is MHTML nested without end', async () => {
    const levels = Array.from(
      { length: 3000 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
    );
    expect(await page(levels.join(''), 'page.mhtml')).toMatchObject({ code: 'unreadable' });
  });

  it('keeps what came before an MHTML file was cut off', async () => {
    expect(await saved('cut-off.mhtml')).toMatchObject({
      text: expect.stringContaining('Her colleague, Jory Pell, warned'),
    });
  });
});

describe('a hostile page is refused at once', () => {
  it.each([
    ['elements inside each other', `<html><body>${'<b>x'.repeat(300_000)}`],
    ['paragraphs inside each other', `<html><body>${`<div>${STORY}`.repeat(20_000)}`],
    ['a million small paragraphs', `<html><body>${'<p>Ada</p>'.repeat(1_000_000)}`],
    ['a million open brackets', '<'.repeat(1_000_000)],
    ['forty million characters of words', `<html><body><p>${'Ada said no. '.repeat(3_000_000)}`],
  ])('%s', async (_, html) => {
    const begun = performance.now();
    expect(await page(html)).toMatchObject({ code: 'too-long' });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('but what it says of itself may be anything', async () => {
    const jsonLd =
      '{"__proto__": {"@type": "NewsArticle"}, "@type": "NewsArticle", "headline": {}, "author": [[[]]], "publisher": 5}';
    const html = `<html><head><meta name="__proto__" content="x"><meta name="constructor"><script type="application/ld+json">${jsonLd}</script></head><body>${STORY}</body></html>`;
    expect(await page(html)).toMatchObject({ text: expect.stringContaining('Ines Calloway'), facts: {} });
  });
});
