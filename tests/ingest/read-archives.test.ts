import { describe, expect, it } from 'vitest';
import { fixture, read, told } from './read-one.ts';

const ADDRESSES = [
  'https://kerrispost.example/2031/03/ferry',
  'https://quayside.example/bridge',
  'https://kerrispost.example/2031/03/grain',
];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const replaced = (name: string, before: string, after: string): Uint8Array =>
  Buffer.from(Buffer.from(fixture(name)).toString('latin1').replace(before, after), 'latin1');

/** Of an archive that is not packed. */
const firstRecord = (name: string): Uint8Array => {
  const bytes = Buffer.from(fixture(name));
  return bytes.subarray(0, bytes.indexOf('WARC/1.0', 1));
};

describe('a web archive', () => {
  it.each(['crawl.warc.gz', 'crawl.warc', 'fastwarc.warc.gz'])(
    '%s gives the pages in it, whatever they are packed and written in',
    async (name) => {
      const all = await read(name);
      expect(told(all)).toEqual(ADDRESSES);
      expect(all).toMatchObject([
        { text: expect.stringMatching(/^Ferry to stay .*\n\nThe ferry to Skell will run/) },
        {
          text: expect.stringContaining('Sunniva Ràfols warned'),
          facts: { publisher: 'Quayside Notes', date: '2031-03-04T08:30:00Z', url: ADDRESSES[1] },
        },
        { text: expect.stringContaining('“no bread to bake from promises”') },
      ]);
    },
  );

  it('as Wget makes one of a site gives its stories, and counts the front page', async () => {
    const all = await read('wget.warc.gz');
    expect(
      told(all)
        .map((one) => one.replace(/^.*8391/, ''))
        .sort(),
    ).toEqual(['/bridge.html', '/ferry.html', '/grain.html', 'wget.warc.gz: pages-without-article']);
  });

  it.each(['texts.warc.wet.gz', 'texts.warc.wet', 'fastwarc.warc.wet.gz'])('%s gives the texts in it', async (name) => {
    const all = await read(name);
    expect(told(all)).toEqual(ADDRESSES);
    expect(all[0]).toMatchObject({
      facts: { url: ADDRESSES[0] },
      text: expect.stringMatching(/^Ferry to stay .*\nThe ferry/),
    });
  });

  it.each([
    ['cut off in its packing', fixture('crawl.warc.gz').subarray(0, -40), 'crawl.warc.gz: damaged'],
    ['cut off in its last record', fixture('crawl.warc').subarray(0, -40), 'crawl.warc.gz: damaged'],
    ['without a record of a page', firstRecord('crawl.warc'), 'crawl.warc.gz: no-article'],
    ['of its mark alone', bytesOf('WARC/1.0'), 'crawl.warc.gz: damaged'],
    ['that is something else', bytesOf('%!PS'), 'crawl.warc.gz: unknown-kind'],
  ])('%s is named, and what came before is read', async (_, bytes, reason) => {
    expect(told(await read('crawl.warc.gz', bytes)).at(-1)).toBe(reason);
  });

  it.each([
    ['cut off in its packing', 'fastwarc.warc.wet.gz', -40, [], 'fastwarc.warc.wet.gz: damaged'],
    ['cut off in its last record', 'texts.warc.wet', -40, ADDRESSES.slice(0, 2), 'texts.warc.wet: damaged'],
    ['cut off in the head of a record', 'texts.warc.wet', 300, [], 'texts.warc.wet: damaged'],
  ])('of texts %s is named, and half a text is none', async (_, name, end, before, reason) => {
    expect(told(await read(name, fixture(name).subarray(0, end)))).toEqual([...before, reason]);
  });

  it('with a page that holds no article is read on behind it, and such pages are counted', async () => {
    const all = await read('crawl.warc', replaced('crawl.warc', '<article>', '<!--     '));
    expect(told(all)).toEqual([...ADDRESSES.slice(1), 'crawl.warc: pages-without-article']);
    expect(all.at(-1)).toMatchObject({ isUsual: true, message: `One page without an article: ${ADDRESSES[0]}` });
  });

  it('of nothing but such pages has failed', async () => {
    const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html></html>';
    const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`;
    const [problem, ...more] = await read('a.warc', record + record);
    expect(problem).toMatchObject({ code: 'no-article', message: 'None of its pages (2) holds an article.' });
    expect(problem).not.toHaveProperty('isUsual');
    expect(more).toEqual([]);
  });
});

describe('a Parquet file', () => {
  it.each(['arrow-snappy.parquet', 'arrow-zstd-groups.parquet'])(
    '%s is read by the names of its columns',
    async (name) => {
      const all = await read(name);
      expect(told(all)).toEqual(['ferry', 'bridge', 'grain']);
      expect(all[1]).toMatchObject({
        text: expect.stringContaining('40,000 €. 😀'),
        facts: {
          title: 'Engineer warns of cracks in “old lady” bridge',
          date: '2031-03-04T08:30:00Z',
          authors: ['Tom Okafor', 'Lena Ort'],
        },
      });
    },
  );

  it('may have other names and days as days', async () => {
    expect(await read('duckdb-gzip.parquet')).toMatchObject([
      {
        id: 'ferry',
        facts: { publisher: 'The Kerris Post', date: '2031-03-02', title: 'Ferry to stay until spring, council says' },
      },
      { text: expect.stringContaining('Sunniva Ràfols') },
      { id: 'grain' },
    ]);
    const [one] = await read('duckdb-gzip.parquet', undefined, { columns: { text: 'headline' } });
    expect(one).toMatchObject({ text: 'Ferry to stay until spring, council says' });
  });

  it.each([
    ['cut off', fixture('arrow-snappy.parquet').subarray(0, -20), 'damaged'],
    [
      'with a footer of another length',
      (() => {
        const bytes = Uint8Array.from(fixture('arrow-snappy.parquet'));
        bytes.fill(0xff, -8, -5);
        return bytes;
      })(),
      'damaged',
    ],
    [
      'with a footer of noise',
      (() => {
        const bytes = Uint8Array.from(fixture('arrow-snappy.parquet'));
        bytes.fill(0x7f, -1000, -8);
        return bytes;
      })(),
      'damaged',
    ],
    [
      'with pages of noise',
      (() => {
        const bytes = Uint8Array.from(fixture('arrow-snappy.parquet'));
        bytes.fill(0x7f, 4, 1800);
        return bytes;
      })(),
      'damaged',
    ],
    ['of its mark alone', bytesOf('PAR1'), 'damaged'],
    ['with one such column of two', fixture('arrow-snappy.parquet'), 'no-column'],
  ])('%s is named', async (_, bytes, code) => {
    const options = code === 'no-column' ? { columns: { text: 'words', title: 'title' } } : {};
    const all = await read('a.parquet', bytes, options);
    expect(all.at(-1)).toMatchObject({ code, message: expect.stringMatching(/damaged|no column called words.*title/) });
    expect(all).toHaveLength(1);
  });
});
