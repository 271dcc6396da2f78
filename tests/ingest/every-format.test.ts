import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { isProblem } from '../../src/ingest/article-input.ts';
import { runInMemory } from '../cli/run-in-memory.ts';
import { fixture, read } from './read-one.ts';

/** The stories that the files are made of (fixtures/stories.py), as far as they are looked at. */
const STORIES = {
  ferry: {
    title: 'Ferry to stay until spring, council says',
    publisher: 'The Kerris Post',
    date: '2031-03-02',
    url: 'https://kerrispost.example/2031/03/ferry',
    authors: ['Ada Lunt'],
    opening: 'The ferry to Skell will run until spring, Councillor Mira Tolland said on Monday.',
    quotation: '“We will not cut off an island in winter,” she told reporters.',
  },
  bridge: {
    title: 'Engineer warns of cracks in “old lady” bridge',
    publisher: 'Quayside Notes',
    date: '2031-03-04',
    url: 'https://quayside.example/bridge',
    authors: ['Tom Okafor'],
    opening: 'Chief engineer Sunniva Ràfols warned on Wednesday that the bridge',
    quotation: '“It has stood a hundred years, and it can stand one more,” said Mayor Ines Calloway',
  },
  grain: {
    title: 'Farmers say grain will rot',
    publisher: 'The Kerris Post',
    date: '2031-03-05',
    url: 'https://kerrispost.example/2031/03/grain',
    authors: ['Ada Lunt'],
    opening: 'Farmers around Ostrey said on Thursday that their grain would rot',
    quotation: '“no bread to bake from promises”',
  },
} as const;
type Story = keyof typeof STORIES;
type Fact = 'title' | 'publisher' | 'date' | 'url' | 'authors';

const ALL: readonly Story[] = ['ferry', 'bridge', 'grain'];
const LAST_FIRST: readonly Story[] = ['grain', 'bridge', 'ferry'];
const EVERYTHING: readonly Fact[] = ['title', 'publisher', 'date', 'url', 'authors'];
/** A feed is of one outlet, whatever it leads to. */
const OF_FEED: readonly Fact[] = ['title', 'date', 'url', 'authors'];

interface Good {
  readonly file: string;
  readonly stories: readonly Story[];
  /** What the first of them must be known with. */
  readonly facts: readonly Fact[];
}
type Broken = readonly [what: string, bytes: Uint8Array, reason: RegExp];

const good = (file: string, stories: readonly Story[], facts: readonly Fact[]): Good => ({ file, stories, facts });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const cut = (file: string, end: number): Uint8Array => fixture(file).subarray(0, end);
const changed = (file: string, at: number): Uint8Array => fixture(file).with(at, fixture(file)[at]! ^ 0xff);
const page = (file: string): Uint8Array => readFileSync(new URL(`pages/${file}`, import.meta.url));
const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
const SWELLING = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefg'[i]};`.repeat(10)}">`)
  .join('')}]>`;

/** Every kind of file: three that are right, each by another program, and three that are not, with what is said of them. */
const FORMATS: readonly {
  readonly name: string;
  readonly good: readonly Good[];
  readonly broken: readonly Broken[];
}[] = [
  {
    name: 'html',
    good: [
      good('chromium-complete.html', ['ferry'], EVERYTHING),
      good('wget-links.html', ['bridge'], EVERYTHING),
      good('libreoffice.html', ['grain'], ['title', 'authors']),
    ],
    broken: [
      ['a form to log in', page('log-in.html'), /No article was found on the page\. Save its words/],
      ['a picture', PICTURE, /no page \(it has zero bytes\)\. Save the page as/],
      ['elements without end', bytesOf(`<html><body>${'<b>x'.repeat(9000)}`), /deeper ones.* Save its words as/],
    ],
  },
  {
    name: 'mhtml',
    good: [
      good('chromium-ferry.mhtml', ['ferry'], ['title', 'authors']),
      good('chromium-bridge.mhtml', ['bridge'], EVERYTHING),
      good('chromium-grain.mhtml', ['grain'], ['title', 'publisher', 'date', 'url']),
    ],
    broken: [
      ['cut off in its head', cut('chromium-ferry.mhtml', 500), /The file holds no web page/],
      ['empty', bytesOf(''), /The file holds no web page/],
      ['a picture', PICTURE, /The file holds no web page/],
    ],
  },
  {
    name: 'rss',
    good: [
      good('feedgen.rss', ALL, OF_FEED),
      good('npm.rss', ALL, OF_FEED),
      good('hugo.rss', LAST_FIRST, ['title', 'publisher', 'date']),
    ],
    broken: [
      ['cut off', cut('feedgen.rss', 1500), /damaged or cut off\. Get it anew/],
      ['without entries', bytesOf('<rss version="2.0"><channel><title>A</title></channel></rss>'), /no entries/],
      [
        'entities that swell',
        bytesOf(`${SWELLING}<rss version="2.0"><channel><item><title>&h;</title></item></channel></rss>`),
        /damaged|neither an address nor words/,
      ],
    ],
  },
  {
    name: 'atom',
    good: [
      good('feedgen.atom', ALL, OF_FEED),
      good('npm.atom', ALL, OF_FEED),
      good('feedgenerator.atom', ALL, OF_FEED),
    ],
    broken: [
      ['cut off', cut('npm.atom', 300), /damaged or cut off\. Get it anew/],
      ['without entries', bytesOf('<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title></feed>'), /no entries/],
      ['another kind of XML', bytesOf('<?xml version="1.0"?><gexf></gexf>'), /no feed\. Give the words of the article/],
    ],
  },
  {
    name: 'json', // feeds
    good: [
      good('npm.feed.json', ALL, OF_FEED),
      good('jsonfeed-util.feed.json', ALL, OF_FEED),
      good('eleventy.feed.json', LAST_FIRST, ['title', 'publisher', 'date']),
    ],
    broken: [
      ['cut off', cut('npm.feed.json', 900), /damaged or cut off\. Get it anew/],
      [
        'without entries',
        bytesOf('{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[]}'),
        /no entries/,
      ],
      [
        'an entry of nothing',
        bytesOf('{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1"}]}'),
        /neither an address nor words/,
      ],
    ],
  },
  {
    name: 'pdf',
    good: [
      good('libreoffice.pdf', ['ferry'], ['title', 'authors']),
      good('chromium-columns.pdf', ['ferry'], ['title']),
      good('chromium-header.pdf', ['ferry'], ['title']),
    ],
    broken: [
      ['a scan', fixture('chromium-scan.pdf'), /no letters.* Run text recognition/],
      ['locked', fixture('locked.pdf'), /locked with a password\. Save it without/],
      ['cut off', cut('libreoffice.pdf', 3000), /cannot be read as a PDF.* Get it anew/],
    ],
  },
  {
    name: 'docx',
    good: ['pandoc.docx', 'libreoffice.docx', 'python-docx.docx'].map((file) =>
      good(file, ['ferry'], ['title', 'authors']),
    ),
    broken: [
      ['locked', fixture('locked.docx'), /locked with a password.* save it as \.docx/],
      ['cut off', cut('pandoc.docx', 5000), /damaged.* Get it anew/],
      ['another archive', fixture('folder.zip'), /cannot be read as a Word document.* Save it anew/],
    ],
  },
  {
    name: 'epub',
    good: ['pandoc.epub', 'libreoffice.epub', 'ebooklib.epub'].map((file) =>
      good(file, ['ferry'], ['title', 'authors']),
    ),
    broken: [
      ['cut off', cut('pandoc.epub', 3000), /damaged.* Get it anew/],
      ['another archive', fixture('folder.zip'), /no page with words.* Get it anew/],
      ['of one letter', bytesOf('x'), /not what its name says.* name it as what it is/],
    ],
  },
  {
    name: 'jsonl',
    good: [
      good('duckdb.jsonl', ALL, ['title', 'publisher', 'date', 'url']),
      good('jsonlines.jsonl', ALL, ['title', 'date', 'url']),
      good('jq.ndjson', ALL, ['title', 'publisher', 'date', 'authors']),
    ],
    broken: [
      ['cut off', cut('duckdb.jsonl', 200), /The line is no JSON.* Put one article on each line/],
      ['without a text', bytesOf('{"id":"x","title":"T"}\n'), /no "text".*--columns text=NAME/],
      ['a picture', PICTURE, /The line is no JSON/],
    ],
  },
  {
    name: 'json',
    good: [
      good('duckdb.json', ALL, EVERYTHING),
      good('answer.json', ALL, EVERYTHING),
      good('one-article.json', ['bridge'], ['title', 'date', 'url']),
    ],
    broken: [
      ['cut off', cut('duckdb.json', 100), /no JSON from here on: it is cut off\. Get it anew/],
      ['without articles', bytesOf('{"name":"package"}'), /No article is in it.*--columns text=NAME/],
      ['of noise', bytesOf('{"text": nothing}'), /no JSON from here on/],
    ],
  },
  {
    name: 'csv',
    good: [
      good('arrow.csv', ALL, ['title', 'date']),
      good('semicolons.csv', ALL, ['title', 'publisher', 'date']),
      good('libreoffice.csv', ALL, EVERYTHING),
    ],
    broken: [
      ['empty', bytesOf(''), /no row with an article/],
      ['of other names', bytesOf('Nr;Kopf;Artikel\n1;A;B\n'), /Say which has the text: --columns text=NAME/],
      ['a cell that never closes', bytesOf('id,text\na,"She said'), /none closes it.* Close it/],
    ],
  },
  {
    name: 'tsv',
    good: ['duckdb.tsv', 'libreoffice.tsv', 'python.tsv'].map((file) => good(file, ALL, EVERYTHING)),
    broken: [
      ['empty', bytesOf(''), /no row with an article/],
      ['a tab too many', bytesOf('id\ttext\na\tb\tc\n'), /3 cells and the first row 2.* in quotation marks/],
      ['a picture', PICTURE, /zero bytes.* Save the article as/],
    ],
  },
  {
    name: 'parquet',
    good: [
      good('arrow-snappy.parquet', ALL, EVERYTHING),
      good('arrow-zstd-groups.parquet', ALL, EVERYTHING),
      good('duckdb-gzip.parquet', ALL, ['title', 'publisher', 'date', 'url']),
    ],
    broken: [
      ['cut off', cut('arrow-snappy.parquet', -20), /Parquet file is damaged.* Get it anew/],
      ['of its mark alone', bytesOf('PAR1'), /Parquet file is damaged.* Get it anew/],
      ['a table of words', fixture('libreoffice.csv'), /not what its name says.* name it as what it is/],
    ],
  },
  {
    name: 'jsonl.gz',
    good: [
      good('members.jsonl.gz', ALL, EVERYTHING),
      good('pigz.csv.gz', ALL, EVERYTHING),
      good('python.rss.gz', ALL, OF_FEED),
    ],
    broken: [
      ['cut off', cut('members.jsonl.gz', 300), /gzip file is damaged: it is cut off\. Get it anew/],
      ['changed', changed('members.jsonl.gz', 40), /gzip file is damaged.* Get it anew/],
      ['a bomb', gzipSync(new Uint8Array(120_000_000), { level: 9 }), /200 times its size|two million characters/],
    ],
  },
  {
    name: 'jsonl.zst',
    good: ['lines.jsonl.zst', 'frames.jsonl.zst', 'streamed.tsv.zst'].map((file) => good(file, ALL, ['title', 'date'])),
    broken: [
      ['cut off', cut('lines.jsonl.zst', -30), /zstd file is damaged.* Get it anew/],
      ['of its mark alone', cut('lines.jsonl.zst', 4), /zstd file is damaged.* Get it anew/],
      ['changed', changed('lines.jsonl.zst', 60), /zstd file is damaged.* Get it anew/],
    ],
  },
  {
    name: 'zip',
    good: ['folder.zip', 'jar.zip', 'python.zip'].map((file) => good(file, ALL, ['title', 'date'])),
    broken: [
      ['cut off', cut('folder.zip', -30), /zip archive is damaged.* Get it anew/],
      ['locked', fixture('locked.zip'), /locked with a password\. Unpack it and give what is inside/],
      ['without its beginning', fixture('folder.zip').subarray(100), /not what its name says.* Get it anew/],
    ],
  },
  {
    name: 'warc',
    good: [
      good('crawl.warc.gz', ALL, ['title', 'publisher', 'date', 'url']),
      good('fastwarc.warc.gz', ALL, ['title', 'publisher', 'date', 'url']),
      good('wget.warc.gz', ALL, ['title', 'publisher']),
    ],
    broken: [
      ['cut off', cut('crawl.warc', -40), /cut off in its last record\. Get it anew/],
      ['of its mark alone', bytesOf('WARC/1.0'), /cut off in its last record\. Get it anew/],
      ['something else', bytesOf('%!PS'), /not what its name says.* Get it anew/],
    ],
  },
  {
    name: 'wet',
    good: ['texts.warc.wet.gz', 'fastwarc.warc.wet.gz', 'warcio-js.warc.wet'].map((file) => good(file, ALL, ['url'])),
    broken: [
      ['cut off', cut('warcio-js.warc.wet', -40), /cut off in its last record\. Get it anew/],
      ['cut off in a head', cut('warcio-js.warc.wet', 60), /cut off in its last record|damaged/],
      ['something else', bytesOf('Hello'), /not what its name says.* Get it anew/],
    ],
  },
];

const FILES = FORMATS.flatMap(({ name, good }) => good.map((one) => ({ ...one, name })));
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-every-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file as people have it', () => {
  it.each(FILES)(
    '$file is read: text from its first words on, quotations and facts',
    async ({ file, stories, facts }) => {
      const found = (await read(file)).flatMap((one) => (isProblem(one) ? [] : [one]));
      for (const [index, name] of stories.entries()) {
        const { opening, quotation, ...known } = STORIES[name];
        const one = found.find(({ text }) => text.includes(opening));
        expect(one?.text.startsWith(known.title) || one?.text.startsWith(opening)).toBe(true);
        expect(one?.text).toContain(quotation);
        if (index > 0) continue;
        for (const fact of facts) {
          const told = one?.facts[fact];
          if (fact === 'date') expect(String(told).slice(0, 10)).toBe(known.date);
          else expect(told).toEqual(known[fact]);
        }
      }
    },
  );

  it('comes from three programs of each kind, and as often broken', () => {
    for (const { name, good, broken } of FORMATS)
      expect([name, new Set(good.map(({ file }) => file)).size, broken.length]).toEqual([name, 3, 3]);
  });
});

describe('the command line names what is broken and does the rest', () => {
  it.each(FORMATS.map((format, number) => ({ ...format, number })))('.$name', async ({ name, broken, number }) => {
    const place = mkdtempSync(join(folder, `${number}-`));
    const paths = broken.map(([what, bytes], index) => {
      const path = join(place, `${index} ${what}.${name}`);
      writeFileSync(path, bytes);
      return path;
    });
    const right = join(place, 'right.txt');
    writeFileSync(right, '“The crane stays,” Mayor Ines Calloway said.');
    const { code, out, error } = await runInMemory(['build', ...paths, right, '-o', join(place, 'out'), '--json']);
    expect(code).toBe(1);
    const said = error.split('\n');
    for (const [index, path] of paths.entries()) {
      const line = said.find((one) => one.startsWith(`not read: ${path}`)) ?? '';
      expect(line.slice(`not read: ${path}`.length)).toMatch(broken[index]![2]);
    }
    const summary = JSON.parse(out);
    expect(summary.claims.direct).toBeGreaterThanOrEqual(1);
    expect(readFileSync(join(place, 'out', 'graph.json'), 'utf8')).toContain(
      '“The crane stays,” Mayor Ines Calloway said.',
    );
  });
});
