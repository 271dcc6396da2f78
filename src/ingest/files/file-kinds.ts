import { ClaimgraphError } from '../../model/index.ts';
import { isFeed } from '../feed/is-feed.ts';
import type { FileReader } from './file-reader.ts';
import { isJsonLines, isNameless, isPage, isXml, NO_FEED } from './opening.ts';

/** A kind of file that is read. Its reader is loaded when the first such file comes. */
interface FileKind {
  /** How the names of such files end. */
  readonly names: RegExp;
  /** Whether a text that begins so is one, whatever its name. */
  readonly begins?: (opening: string) => boolean;
  readonly load: () => Promise<FileReader>;
}

const JSON_LINES: FileKind = {
  names: /\.(?:jsonl|ndjson)$/i,
  load: async () => (await import('../read-json-lines.ts')).readJsonLines,
};
const PAGES: FileKind = {
  names: /\.(?:x?html?|mhtml?)$/i,
  begins: isPage,
  load: async () => (await import('../page/read-page-file.ts')).readPageFile,
};
const FEEDS: FileKind = {
  names: /\.(?:rss|atom)$/i,
  begins: isFeed,
  load: async () => (await import('../feed/read-feed-file.ts')).readFeedFile,
};
const TEXTS: FileKind = {
  names: /\.(?:txt|text|md|markdown)$/i,
  load: async () => (await import('../read-text.ts')).readText,
};

const KINDS: readonly FileKind[] = [JSON_LINES, PAGES, FEEDS, TEXTS];

/** Whether the name of a file tells that there may be articles in it. */
export function isArticleFile(name: string): boolean {
  return KINDS.some(({ names }) => names.test(name));
}

/** What kind of file it is, by its name and its first bytes. Throws `unknown-kind` where it is none that is read. */
export function findKind(name: string, head: Uint8Array): FileKind {
  const opening = decodeOpening(head);
  const named = KINDS.find(({ names }) => names.test(name));
  // These two say for sure what they are; a text may have any words.
  if (named === JSON_LINES || named === PAGES) return named;
  const begun = KINDS.find(({ begins }) => begins?.(opening));
  if (begun) return begun;
  if (isXml(opening)) throw unknownKind(NO_FEED);
  if (NOT_READ.test(name))
    throw unknownKind('This kind of file is not read. Give .txt, .md, .jsonl, .html, .mhtml or a feed.');
  return isNameless(name) && isJsonLines(opening) ? JSON_LINES : TEXTS;
}

const NOT_READ = /\.(?:json|pdf|docx?|rtf|csv|tsv|gexf|graphml|epub|odt|zip|gz)$/i;

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
