import { isArticlePath } from '../files/article-paths.ts';
import type { ByteSource } from '../files/byte-source.ts';
import type { Read, ReadContext } from '../files/file-reader.ts';
import { openZip } from './open-zip.ts';

/** The articles in a zip archive, as those in a folder: each goes by its path, "news.zip/may/a.txt". */
export async function* readZip(name: string, source: ByteSource, { readInside }: ReadContext): AsyncGenerator<Read> {
  const files = (await openZip(source)).filter((file) => isArticlePath(file.name));
  if (files.length === 0)
    yield {
      name,
      code: 'empty-archive',
      message: 'The archive has no file that is read: claimgraph build --help lists them.',
    };
  for (const file of files) yield* readInside(`${name}/${plainPath(file.name)}`, { chunks: () => file.chunks() });
}

/** Nothing is ever written under such a name, but it is shown: without "..", a root or a drive. */
const plainPath = (path: string): string =>
  path
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
