import { ClaimgraphError } from '../../model/index.ts';
import { type ByteSource, readWhole } from '../files/byte-source.ts';
import { openZip, type ZipFile } from '../packed/open-zip.ts';

/** In bytes, of all files in a document that are read; a thick book has a few million. */
const MOST_INSIDE = 100_000_000;

/** The files a document is packed of, by their names. */
export class OfficeFiles {
  readonly #files: ReadonlyMap<string, ZipFile>;
  #read = 0;

  private constructor(files: readonly ZipFile[]) {
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  static async open(source: ByteSource): Promise<OfficeFiles> {
    return new OfficeFiles(await openZip(source));
  }

  get names(): string[] {
    return [...this.#files.keys()];
  }

  /** The bytes of the file at `path`; undefined where there is none. Throws where they are damaged or too many. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const file = this.#files.get(path);
    if (!file) return undefined;
    const bytes = await readWhole({ chunks: () => file.chunks() }, MOST_INSIDE - this.#read, tooLarge);
    this.#read += bytes.length;
    return bytes;
  }

  async readText(path: string): Promise<string | undefined> {
    const bytes = await this.read(path);
    return bytes && new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  }
}

function tooLarge(): ClaimgraphError {
  return new ClaimgraphError('too-long', 'The document has more than 100 megabytes in it. Save its text as .txt.');
}
