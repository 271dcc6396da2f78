import { ClaimgraphError } from '../../model/index.ts';
import { isFeed } from '../feed/is-feed.ts';
import { FILE_NAMES, withoutPacking } from './file-names.ts';
import type { FileReader } from './file-reader.ts';
import { isJson, isJsonLines, isNameless, isPage, isXml, NO_FEED } from './opening.ts';

/** A kind of file that is read. Its reader is loaded when the first such file comes. */
interface FileKind {
  /** How the names of such files end. */
  readonly names: RegExp;
  /** The bytes each begins with, whatever its name. */
  readonly magic?: readonly number[];
  /** Whether a text that begins so is one, whatever its name. */
  readonly begins?: (opening: string) => boolean;
  /** Whether there are any number of files in one. */
  readonly holdsFiles?: boolean;
  readonly load: () => Promise<FileReader>;
}

const GZIP: FileKind = {
  names: FILE_NAMES.GZIP,
  magic: [0x1f, 0x8b],
  load: async () => (await import('../packed/read-packed.ts')).readGzip,
};
const ZSTD: FileKind = {
  names: FILE_NAMES.ZSTD,
  magic: [0x28, 0xb5, 0x2f, 0xfd],
  load: async () => (await import('../packed/read-packed.ts')).readZstd,
};
const ZIP: FileKind = {
  names: FILE_NAMES.ZIP,
  magic: [0x50, 0x4b, 3, 4],
  holdsFiles: true,
  load: async () => (await import('../packed/read-zip.ts')).readZip,
};
const PARQUET: FileKind = {
  names: FILE_NAMES.PARQUET,
  magic: [0x50, 0x41, 0x52, 0x31],
  load: async () => (await import('../records/read-parquet.ts')).readParquet,
};
const WARC: FileKind = {
  names: FILE_NAMES.WARC,
  magic: [0x57, 0x41, 0x52, 0x43, 0x2f], // WARC/
  load: async () => (await import('../web-archive/read-warc.ts')).readWarc,
};
const DOCX: FileKind = {
  names: FILE_NAMES.DOCX,
  magic: [0x50, 0x4b, 3, 4],
  load: async () => (await import('../documents/read-docx.ts')).readDocx,
};
const EPUB: FileKind = {
  names: FILE_NAMES.EPUB,
  magic: [0x50, 0x4b, 3, 4],
  load: async () => (await import('../documents/read-epub.ts')).readEpub,
};
const PDF: FileKind = {
  names: FILE_NAMES.PDF,
  magic: [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  load: async () => (await import('../documents/read-pdf.ts')).readPdf,
};
const JSON_LINES: FileKind = {
  names: FILE_NAMES.JSON_LINES,
  load: async () => (await import('../records/read-json-lines.ts')).readJsonLines,
};
const JSON_FILES: FileKind = {
  names: FILE_NAMES.JSON_FILES,
  load: async () => (await import('../records/read-json.ts')).readJson,
};
const TABLES: FileKind = {
  names: FILE_NAMES.TABLES,
  load: async () => (await import('../records/read-csv.ts')).readCsv,
};
const PAGES: FileKind = {
  names: FILE_NAMES.PAGES,
  begins: isPage,
  load: async () => (await import('../page/read-page-file.ts')).readPageFile,
};
const FEEDS: FileKind = {
  names: FILE_NAMES.FEEDS,
  begins: isFeed,
  load: async () => (await import('../feed/read-feed-file.ts')).readFeedFile,
};
const TEXTS: FileKind = {
  names: FILE_NAMES.TEXTS,
  load: async () => (await import('../read-text.ts')).readText,
};

const KINDS: readonly FileKind[] = [
  DOCX,
  EPUB,
  PDF,
  GZIP,
  ZSTD,
  ZIP,
  PARQUET,
  WARC,
  JSON_LINES,
  JSON_FILES,
  TABLES,
  PAGES,
  FEEDS,
  TEXTS,
];
/** What they are called is more than how they begin. */
const TOLD_BY_NAME: ReadonlySet<FileKind | undefined> = new Set([JSON_LINES, TABLES, PAGES]);

/** What kind of file it is, by its name and its first bytes. Throws `unknown-kind` where it is none that is read. */
export function findKind(path: string, head: Uint8Array): FileKind {
  // What comes out of "may.jsonl.gz" is JSON lines.
  const name = withoutPacking(path);
  const named = KINDS.find(({ names }) => names.test(name));
  const marked = KINDS.filter(({ magic }) => magic?.every((byte, index) => head[index] === byte));
  if (NOT_READ.test(name) && marked.includes(ZIP)) throw unknownKind(NOT_READ_KIND);
  // Word documents and EPUBs are zip archives, too: by name alone is one told from the other.
  if (marked.length > 0) return marked.find((kind) => kind === named) ?? marked.at(-1)!;
  if (named === DOCX && OLE.every((byte, index) => head[index] === byte)) throw unknownKind(LOCKED_OR_OLD);
  if (named?.magic) throw unknownKind(OTHER_BYTES);
  if (named && TOLD_BY_NAME.has(named)) return named;
  const opening = decodeOpening(head);
  const begun = KINDS.find(({ begins }) => begins?.(opening));
  if (begun) return begun;
  if (isXml(opening)) throw unknownKind(NO_FEED);
  if (NOT_READ.test(name)) throw unknownKind(NOT_READ_KIND);
  if (TAR.test(path)) throw unknownKind('It is a tar archive. Unpack it and give the folder.');
  if (named) return named;
  if (PICTURES.some((magic) => magic.every((byte, index) => head[index] === byte))) throw unknownKind(PICTURE);
  if (isNameless(name) && isJson(opening)) return JSON_FILES;
  return isNameless(name) && isJsonLines(opening) ? JSON_LINES : TEXTS;
}

const OTHER_BYTES =
  'It is not what its name says, or it is damaged: its first bytes are others. Get it anew, or name it as what it is.';
/** What Word packs a document in that has a password, and packed every one in before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const LOCKED_OR_OLD =
  'It is locked with a password, or as Word wrote it before 2007. Open it and save it as .docx, without a password.';

/** JPEG, PNG, GIF. */
const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
];
const PICTURE = 'It is a picture. Save the article it shows as .txt, .html or .docx.';

const TAR = /\.(?:tar(?:\.\w+)?|tgz)$/i;
const NOT_READ_KIND = 'This kind of file is not read. Save it as .docx, .html or .txt, a table as .csv.';
const NOT_READ = /\.(?:doc|rtf|gexf|graphml|odt|xlsx?|ods|pptx?|mobi|azw3?)$/i;

function unknownKind(message: string): ClaimgraphError {
  return new ClaimgraphError('unknown-kind', message);
}

/** The first bytes as far as they are text: what tells a kind is written in ASCII. */
function decodeOpening(head: Uint8Array): string {
  const [first, second] = head;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head.subarray(0, 4000));
}
