import { describe, expect, it } from 'vitest';
import { writeClaimsCsv } from '../../src/graph/formats/claims-csv.ts';
import { isProblem } from '../../src/ingest/article-input.ts';
import { LONGEST_TEXT } from '../../src/ingest/longest-text.ts';
import { read, told } from './read-one.ts';

const FERRY = {
  text: expect.stringMatching(/^The ferry to Skell .*\n\n“We will not .*\n\nHarbour master .* been “checked twice”\.$/),
  facts: expect.objectContaining({ title: 'Ferry to stay until spring, council says', date: '2031-03-02' }),
};
const BRIDGE = {
  text: expect.stringContaining('Sunniva Ràfols warned'),
  facts: expect.objectContaining({ title: 'Engineer warns of cracks in “old lady” bridge' }),
};

describe('a table', () => {
  it('is read by the names of its columns, as DuckDB, Arrow and spreadsheets write it', async () => {
    expect(await read('arrow.csv')).toMatchObject([
      { ...FERRY, id: 'ferry' },
      { ...BRIDGE, id: 'bridge' },
      { id: 'grain' },
    ]);
    const tabs = await read('duckdb.tsv');
    expect(tabs).toMatchObject([FERRY, BRIDGE, { id: 'duckdb.tsv:4' }]);
    expect(tabs[1]).toMatchObject({
      facts: {
        publisher: 'Quayside Notes',
        url: 'https://quayside.example/bridge',
        authors: ['Tom Okafor', 'Lena Ort'],
      },
    });
    const semicolons = await read('semicolons.csv');
    expect(semicolons).toMatchObject([FERRY, BRIDGE, { facts: { publisher: 'The Kerris Post' } }]);
    expect(semicolons[1]).toMatchObject({
      text: expect.stringContaining('40,000 €'),
      notes: [{ code: 'read-as-windows-1252' }],
    });
  });

  it('keeps line breaks, quotation marks and white space of a cell', async () => {
    const csv = 'id,text\r\na,"She said ""no"".\r\n\r\n  Then:\n“yes” "\r\n';
    expect(await read('a.csv', csv)).toMatchObject([{ id: 'a', text: 'She said "no".\r\n\r\n  Then:\n“yes” ' }]);
  });

  it('may be in UTF-16, as Excel saves it', async () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeffTitle\tText\r\nOne\t“No”, she said. 😀\r\n', 'utf16le'));
    expect(await read('a.csv', utf16)).toMatchObject([{ text: '“No”, she said. 😀', facts: { title: 'One' } }]);
  });

  it('is passed over where claimgraph wrote it: a table of claims is none of articles', async () => {
    expect(await read('claims.csv', writeClaimsCsv([]))).toMatchObject([
      { name: 'claims.csv', code: 'own-output', isUsual: true },
    ]);
  });

  it('has columns of other names where one says so', async () => {
    const csv = 'Kopf;Artikel;Zeitung\nNein;Sie sagte nein.;Der Bote\n';
    const columns = { text: 'artikel', title: 'Kopf', publisher: 'Zeitung' };
    expect(await read('a.csv', csv, { columns })).toMatchObject([
      { id: 'a.csv:2', text: 'Sie sagte nein.', facts: { title: 'Nein', publisher: 'Der Bote' } },
    ]);
    expect(await read('a.csv', csv)).toMatchObject([
      { name: 'a.csv', code: 'no-text', message: expect.stringMatching(/--columns text=NAME.*Kopf, Artikel, Zeitung/) },
    ]);
    expect(await read('a.csv', csv, { columns: { ...columns, date: 'Datum' } })).toMatchObject([
      { code: 'no-column', message: expect.stringContaining('Datum') },
    ]);
  });

  it('has the names that newsrooms give, and what may be a headline or a date and is not read is named', async () => {
    const rows = 'hed,pub_dt,source_name,body\nCrane stays put,2031-03-02,The Tide,She said no.\n';
    expect(await read('a.csv', rows)).toMatchObject([
      { facts: { title: 'Crane stays put', date: '2031-03-02', publisher: 'The Tide' }, notes: [] },
    ]);
    const odd = { lead_head: 'Crane stays put', go_live_day: '2031-03-02', headcount: 7, updated: 'no', text: 'No.' };
    for (const name of ['a.jsonl', 'a.json'])
      expect(await read(name, JSON.stringify(odd))).toMatchObject([
        {
          facts: {},
          notes: [{ code: 'unread-fields', message: expect.stringMatching(/^lead_head, go_live_day may/) }],
        },
      ]);
    const named = { ...odd, title: 'Crane stays', date: '2031-03-02' };
    expect(await read('a.jsonl', JSON.stringify(named))).toMatchObject([{ notes: [] }]);
  });

  it('without any name that was told goes by the usual ones, and says so', async () => {
    const columns = { text: 'Artikel', title: 'Kopf' };
    const notes = [{ code: 'usual-names', message: expect.stringContaining('--columns') }];
    const usual = { text: 'No, she said.', facts: { title: 'No' }, notes };
    expect(await read('a.csv', 'title;text\nNo;No, she said.\n', { columns })).toMatchObject([usual]);
    for (const name of ['a.jsonl', 'a.json'])
      expect(await read(name, '{"title":"No","text":"No, she said."}', { columns })).toMatchObject([usual]);
    expect(await read('a.csv', 'Titel;Satz\nNo;No, she said.\n', { columns })).toMatchObject([
      { code: 'no-column', message: expect.stringContaining('Artikel') },
    ]);
  });

  it('is read to its end where a row is broken, and the row is named', async () => {
    const rows = ['id,text', 'one,"A, B"', 'two,C, D', '', 'three', 'four,E "F" G', 'five,"H'].join('\n');
    const all = await read('a.csv', rows);
    expect(told(all)).toEqual(['one', 'a.csv:3: bad-row', 'a.csv:5: no-text', 'four', 'a.csv:7: bad-row']);
    expect(all[1]).toMatchObject({ message: expect.stringContaining('3 cells and the first row 2') });
    expect(all[4]).toMatchObject({ message: expect.stringContaining('none closes it') });
  });

  it('says where quotation marks leave a doubt where a cell ends', async () => {
    expect(await read('a.csv', 'id,text\na,"She said "no" twice"\nb,B\n')).toMatchObject([
      { id: 'a', text: 'She said "no" twice', notes: [{ code: 'single-quote' }] },
      { id: 'b' },
    ]);
  });

  it('without an article is named', async () => {
    expect(told(await read('a.csv', ''))).toEqual(['a.csv: no-text']);
    expect(told(await read('a.csv', 'text\n'))).toEqual(['a.csv: no-text']);
    expect(told(await read('a.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])))).toEqual([
      'a.csv: not-text',
    ]);
    expect(told(await read('a.csv', Uint8Array.from([80, 75, 3, 4, 0, 0])))).toEqual(['a.csv: damaged']);
  });

  it('of 50 MB in one cell is read on behind it, and one without an end is given up', { timeout: 30_000 }, async () => {
    const huge = `id,text\na,A\nb,"${'x'.repeat(50_000_000)}"\nc,C\n`;
    expect(told(await read('a.csv', huge))).toEqual(['a', 'a.csv:3: too-long', 'c']);
    const endless = `id,text\na,A\nb,"${'x\n'.repeat(35_000_000)}`;
    const begun = performance.now();
    expect(told(await read('a.csv', endless))).toEqual(['a', 'a.csv:3: too-long']);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('JSON', () => {
  it('is a list, as DuckDB writes it', async () => {
    expect(await read('duckdb.json')).toMatchObject([{ ...FERRY, id: 'ferry' }, BRIDGE, { id: 'grain' }]);
  });

  it('is an object with a list in it, as a service answers', async () => {
    expect(await read('answer.json')).toMatchObject([
      { ...FERRY, id: 'answer.json:1', facts: { publisher: 'The Kerris Post' } },
      BRIDGE,
      { facts: { authors: ['Ada Lunt'] } },
    ]);
    expect(await read('a.json', '{"response":{"pages":2,"results":[{"headline":"H","body":"B"}]}}')).toMatchObject([
      { id: 'a.json:1', text: 'B', facts: { title: 'H' } },
    ]);
  });

  it('is one article, as a crawler keeps it', async () => {
    expect(await read('one-article.json')).toMatchObject([
      {
        ...BRIDGE,
        id: 'one-article.json',
        facts: { date: '2031-03-04T08:30:00', authors: ['Tom Okafor', 'Lena Ort'] },
      },
    ]);
  });

  it('is JSON lines under a wrong name, and by pipe whatever it is', async () => {
    const lines = '{"id":"a","text":"A"}\n{"id":"b","text":"B"}\n';
    expect(told(await read('a.json', lines))).toEqual(['a', 'b']);
    expect(told(await read('stdin', lines))).toEqual(['a', 'b']);
    expect(told(await read('stdin', '\ufeff[ {"id":"a","text":"A"} ]'))).toEqual(['a']);
    expect(told(await read('stdin', '{"articles": [{"id":"a","text":"A"}]}'))).toEqual(['a']);
    expect(told(await read('stdin', '{\n  "id":"a",\n  "text":"A"\n}'))).toEqual(['a']);
  });

  it('has fields of other names where one says so', async () => {
    const columns = { text: 'words', id: 'key' };
    expect(await read('a.json', '[{"key":7,"words":"A","text":"not this"}]', { columns })).toMatchObject([
      { id: '7', text: 'A' },
    ]);
    expect(await read('a.jsonl', '{"key":7,"words":"A"}', { columns })).toMatchObject([{ id: '7', text: 'A' }]);
  });

  it.each([
    ['cut off', '[{"id":"a","text":"A"},{"id":"b","te', ['a', 'a.json:2: bad-json']],
    ['with a comma too many', '[{"id":"a","text":"A"},,{"id":"b","text":"B"}]', ['a', 'a.json:2: bad-json']],
    ['without an article', '{"name":"package","version":"1.0"}', ['a.json: no-text']],
    ['that is an empty list', '[]', ['a.json: no-text']],
    [
      'of other things',
      '["x",{"id":"b","title":"B"},{"id":"c","text":"C"}]',
      ['a.json:1: no-text', 'a.json:2: no-text', 'c'],
    ],
    ['that is none', '{"text": nothing}', ['a.json: bad-json']],
    ['that goes deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, ['a.json: no-text']],
  ])('%s is named, and what can be read is', async (_, json, expected) => {
    expect(told(await read('a.json', json))).toEqual(expected);
  });

  it('in a list of any length is read one by one', { timeout: 20_000 }, async () => {
    const long = JSON.stringify([{ id: 'a', text: 'x'.repeat(LONGEST_TEXT + 1) }]).slice(1, -1);
    const many = Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ id: `${i}`, text: '“No.” '.repeat(100) }));
    const all = await read('a.json', `[${long},${many.join(',')}]`);
    expect(all.filter(isProblem)).toMatchObject([{ name: 'a.json:1', id: 'a', code: 'too-long' }]);
    expect(all).toHaveLength(20_001);
  });
});
