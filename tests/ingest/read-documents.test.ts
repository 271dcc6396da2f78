import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../src/ingest/documents/join-lines.ts';
import { fixture, read, textOf, told } from './read-one.ts';

const TITLE = 'Ferry to stay until spring, council says';
const STORY =
  /The ferry to Skell will run until spring, Councillor Mira Tolland said on Monday\.\n\n“We will not cut off an island in winter,” she told reporters\. “Not for money, not for anything\.”\n\nHarbour master Piet Aldous denied that the boat was unsafe; its hull, he said, had been “checked twice”\.\n\nWhat it costs/;

const bytesOf = (text: string) => new TextEncoder().encode(text);
async function zip(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(bytesOf(text)));
  return writer.close();
}

describe.each([
  'pandoc.docx',
  'libreoffice.docx',
  'pandoc.epub',
  'libreoffice.epub',
  'ebooklib.epub',
  'libreoffice.pdf',
])('%s', (name) => {
  it('gives its paragraphs, headings and facts', async () => {
    const all = await read(name);
    expect(all).toMatchObject([{ id: name, facts: { title: TITLE, authors: ['Ada Lunt'] } }]);
    const text = await textOf(name);
    expect(text).toMatch(new RegExp(`^${TITLE}\n\nAda Lunt`));
    expect(text).toMatch(STORY);
    expect(text).toContain('put the cost at two million.');
  });
});

describe('a Word document', () => {
  const CONTENT_TYPES =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const document = (body: string) =>
    zip({
      '[Content_Types].xml': CONTENT_TYPES,
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    });

  it('counts with the changes that are proposed in it', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const changed = `<w:p>${run('She said ')}<w:del>${run('yes')}</w:del><w:ins>${run('no')}</w:ins>${run('.')}</w:p>`;
    expect(await textOf('a.docx', await document(changed))).toBe('She said no.');
  });

  it.each([
    ['cut off', async () => fixture('pandoc.docx').subarray(0, 5000), 'damaged'],
    ['without a document in it', () => zip({ 'a.txt': 'A' }), 'damaged'],
    ['without words', () => document('<w:p></w:p>'), 'no-article'],
    ['of a million paragraphs', () => document('<w:p><w:r><w:t>No.</w:t></w:r></w:p>'.repeat(1_000_000)), 'too-long'],
    ['of paragraphs in paragraphs', () => document('<w:p>'.repeat(200_000)), 'too-long'],
    [
      'with an entity from elsewhere',
      () => document('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts">]><w:p><w:r><w:t>&e;</w:t></w:r></w:p>'),
      'damaged',
    ],
    ['locked with a password', async () => fixture('locked.docx'), 'unknown-kind'],
    ['of the old kind', async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'unknown-kind'],
  ])('%s is named', async (_, make, code) => {
    expect(told(await read('a.docx', await make()))).toEqual([`a.docx: ${code}`]);
  });
});

describe('an EPUB', () => {
  const CONTAINER = '<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>';
  const book = (spine: string) =>
    `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>T</dc:title></metadata><manifest><item id="a" href="a%20b.xhtml"/><item id="b" href="../b.xhtml"/></manifest><spine>${spine}</spine></package>`;
  const files = {
    'META-INF/container.xml': CONTAINER,
    'in/a b.xhtml': '<body><p>A</p></body>',
    'b.xhtml': '<body><p>B</p></body>',
  };

  it('is read in the order of its spine', async () => {
    const spine = '<itemref idref="b"/><itemref idref="none"/><itemref idref="a"/>';
    expect(await textOf('a.epub', await zip({ ...files, 'in/book.opf': book(spine) }))).toBe('B\n\nA');
    const again = '<itemref idref="a"/>'.repeat(100_000);
    expect(await textOf('a.epub', await zip({ ...files, 'in/book.opf': book(spine + again) }))).toBe('B\n\nA');
  });

  it.each([
    ['cut off', async () => fixture('pandoc.epub').subarray(0, 3000), 'damaged'],
    ['without a list of its pages', () => zip(files), 'no-article'],
    ['that is locked', () => zip({ ...files, 'META-INF/rights.xml': '' }), 'encrypted'],
    [
      'whose book names itself',
      () => zip({ ...files, 'in/book.opf': book('<itemref idref="a"/>').replace('a%20b', '%E0%A4%A') }),
      'no-article',
    ],
  ])('%s is named', async (_, make, code) => {
    expect(told(await read('a.epub', await make()))).toEqual([`a.epub: ${code}`]);
  });
});

describe('a PDF', () => {
  it('in columns is read column by column, words put together, without running heads and page numbers', async () => {
    const text = await textOf('chromium-columns.pdf');
    const story =
      'The town hall said it would close one lane, at a cost of 40,000 €. 😀\n\n“It has stood a hundred years, and it can stand one more,” said Mayor Ines Calloway, who called the report “premature”.';
    expect(text).toContain(story);
    expect(text).not.toMatch(/Spring number|Page \d|\p{L}- ?\p{Ll}/u);
    expect(
      text.match(
        /Chief engineer Sunniva Ràfols warned on Wednesday that the bridge over the Lode has cracks in both piers\./g,
      ),
    ).toHaveLength(4);
  });

  it('printed by a browser loses what the browser prints around it', async () => {
    const text = await textOf('chromium-header.pdf');
    expect(text).not.toMatch(/file:|AM|PM|1\/1/);
    expect(text).toContain('had been “checked twice”.\n\nWhat it costs');
  });

  it('keeps a hyphen where the word has it elsewhere, too', () => {
    const line = (text: string, y: number) => ({ text, left: 0, right: 200, y, height: 10 });
    const column = [line('The well-known coun-', 50), line('cil and the well-', 38), line('known mayor.', 26)];
    expect(joinLines([column])).toBe('The well-known council and the well-known mayor.');
  });

  const blankPages = (count: number): string => {
    const kids = Array.from({ length: count }, (_, i) => `${i + 3} 0 R`).join(' ');
    const pages = Array.from(
      { length: count },
      (_, i) => `${i + 3} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n`,
    );
    return `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${count}/Kids[${kids}]>>endobj\n${pages.join('')}trailer<</Root 1 0 R>>\n%%EOF`;
  };

  /** Each of eight forms draws the next one ten times, and the last draws a word: in 1 kB a hundred million of it. */
  const formsInForms = (): string => {
    const forms = Array.from({ length: 9 }, (_, i) => {
      const draws = i < 8 ? '/X Do '.repeat(10) : 'BT /F1 9 Tf (No.) Tj ET';
      const resources = `<</XObject<</X ${i + 11} 0 R>>/Font<</F1 5 0 R>>>>`;
      return `${i + 10} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources${resources}/Length ${draws.length}>>stream\n${draws}\nendstream endobj\n`;
    });
    return `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 10 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${forms.join('')}trailer<</Root 1 0 R>>\n%%EOF`;
  };

  it.each([
    ['that is a picture of a text', fixture('chromium-scan.pdf'), 'no-text'],
    ['cut off', fixture('libreoffice.pdf').subarray(0, 300), 'damaged'],
    ['of its mark alone', bytesOf('%PDF-1.7\n'), 'damaged'],
    ['locked with a password', fixture('locked.pdf'), 'encrypted'],
    [
      'whose pages are each other’s parents',
      bytesOf(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
      ),
      'damaged',
    ],
    ['of ten thousand pages', bytesOf(blankPages(10_000)), 'too-long'],
    ['that draws one word without end', bytesOf(formsInForms()), 'too-long'],
    ['that is something else', bytesOf('The mayor said no.'), 'unknown-kind'],
  ])('%s is named', async (_, bytes, code) => {
    expect(told(await read('a.pdf', bytes))).toEqual([`a.pdf: ${code}`]);
  });
});
