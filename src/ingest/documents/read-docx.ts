import mammoth from 'mammoth';
import { ClaimgraphError } from '../../model/index.ts';
import { type ByteSource, readWhole } from '../files/byte-source.ts';
import type { Read } from '../files/file-reader.ts';
import { LARGEST_PAGE, LONGEST_TEXT, tooLong } from '../longest-text.ts';
import { htmlToText } from '../page/html-to-text.ts';
import { readDocumentFacts } from './document-facts.ts';
import { listElements } from './list-elements.ts';
import { OfficeFiles } from './office-files.ts';

/**
 * The article in a Word document: its paragraphs, headings, lists and cells of tables as text, as mammoth reads them.
 * Pictures, notes, heads and feet of pages are left out; of tracked changes what is proposed counts.
 */
export async function* readDocx(name: string, source: ByteSource): AsyncGenerator<Read> {
  const bytes = await readWhole(source, LARGEST_PAGE, tooLarge);
  const files = await OfficeFiles.open({
    size: bytes.length,
    chunks: source.chunks,
    slice: async (a, b) => bytes.subarray(a, b),
  });
  // mammoth unpacks without looking; what is damaged or too much throws here first.
  for (const path of files.names) if (/\.(?:xml|rels)$/i.test(path)) refuseEndless(await files.read(path));
  const text = htmlToText(withoutNotes(await toHtml(bytes)));
  if (text === '')
    return yield { name, code: 'no-article', message: 'The document has no words. Is it a picture of a text?' };
  if (text.length > LONGEST_TEXT) throw tooLong();
  const told = new Map(
    listElements((await files.readText('docProps/core.xml')) ?? '').map((one) => [one.name, one.text]),
  );
  const facts = readDocumentFacts(text, { title: told.get('title'), authors: told.get('creator')?.split(';') });
  yield { id: name, text, facts, notes: [] };
}

/** A thick book has half as many tags; mammoth would take a minute for a million. */
const MOST_TAGS = 500_000;
/** Tables in tables go to a hundred; of far more, what reads XML takes time with the square of them. */
const DEEPEST = 2000;
const ENDLESS = 'The document has more in it than an article has. Save its words as .txt.';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
/** `<!` and `<?` open nothing. */
const BANG = 0x21;
const QUESTION = 0x3f;

function refuseEndless(xml: Uint8Array = new Uint8Array()): void {
  let tags = 0;
  let depth = 0;
  for (let at = xml.indexOf(LESS); at !== -1; at = xml.indexOf(LESS, at + 1)) {
    tags += 1;
    const next = xml[at + 1];
    if (next === SLASH) depth -= 1;
    else if (next !== BANG && next !== QUESTION && xml[xml.indexOf(GREATER, at) - 1] !== SLASH) depth += 1;
    if (tags > MOST_TAGS || depth > DEEPEST) throw new ClaimgraphError('too-long', ENDLESS);
  }
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { buffer, byteOffset, byteLength } = bytes;
  const arrayBuffer = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  // In Node it asks for `buffer`, in a browser for `arrayBuffer`; both may be either.
  const input = { arrayBuffer, buffer: arrayBuffer as unknown as Buffer };
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    return (await mammoth.convertToHtml(input, { convertImage, externalFileAccess: false })).value;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [reason = ''] = said.replace(/^\w+: \[xmldom \w+\]\s*/, '').split(/\. |\n/, 1);
    throw new ClaimgraphError(
      'damaged',
      `It cannot be read as a Word document: ${reason.slice(0, 120)}. Save it anew as .docx.`,
    );
  }
}

/** Without "[1]" in the text, and without the list of notes that mammoth puts behind it. */
const withoutNotes = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<ol><li id="(?:foot|end)note-.*$/s, '');

function tooLarge(): ClaimgraphError {
  return new ClaimgraphError('too-long', 'The document has more than 40 megabytes. Save its text as .txt.');
}
