import type { ArticleInput, InputProblem } from '../article-input.ts';
import type { Columns } from '../records/read-record.ts';
import type { ByteSource } from './byte-source.ts';

export type Read = ArticleInput | InputProblem;

/** How to get what files lead to, where there is a network to ask. */
export interface WebReaders {
  /** The articles at these addresses, feeds followed. */
  readonly readAddresses: (addresses: readonly string[]) => Promise<readonly Read[]>;
  /** The pages at these addresses, one for one. */
  readonly readPages: (addresses: readonly string[]) => Promise<readonly Read[]>;
}

export interface ReadOptions {
  /** Absent where nothing may be fetched: a feed then gives its own words. */
  readonly web?: WebReaders;
  /** What the fields of records and the columns of tables are called, where it is not the usual. */
  readonly columns?: Columns;
}

/** What a reader is told. */
export interface ReadContext extends ReadOptions {
  /** Reads a file that is inside this one. */
  readonly readInside: (name: string, source: ByteSource) => AsyncIterable<Read>;
}

/** Reads one kind of file. `name` is the file's; it becomes the article's id, or the beginning of the articles' ids. */
export type FileReader = (name: string, source: ByteSource, context: ReadContext) => AsyncIterable<Read>;
