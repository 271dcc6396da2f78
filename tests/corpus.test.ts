import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { parseArticle } from '../src/ingest/parse-article.ts';
import { describeShared, readRecords } from './describe-shared.ts';
import { findFaults } from './find-faults.ts';

interface CorpusRecord {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** What is read from one article, and what is wrong with it. */
function read({ id, text, title }: CorpusRecord) {
  const article = parseArticle(id, text, title === undefined ? {} : { title });
  const extraction = extract(article);
  return { article, extraction, hash: createHash('sha256').update(JSON.stringify(extraction)).digest('base64') };
}

describeShared('all articles of the corpus', 'corpus/articles.jsonl', (path) => {
  const records = readRecords<CorpusRecord>(path);
  const first = new Map<string, string>();

  it('are read without a failure, every span inside its text and in order', { timeout: 900_000 }, () => {
    const faults: string[] = [];
    for (const record of records) {
      try {
        const { article, extraction, hash } = read(record);
        first.set(record.id, hash);
        faults.push(...findFaults(article, extraction).map((fault) => `${record.id}: ${fault}`));
      } catch (error) {
        faults.push(`${record.id}: ${error}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(first.size).toBe(records.length);
  });

  it('give the same bytes when every eighth is read again in the opposite order', { timeout: 900_000 }, () => {
    const again = records.toReversed().filter((_, i) => i % 8 === 0);
    const changed = again.filter((record) => read(record).hash !== first.get(record.id));
    expect(changed.map((record) => record.id)).toEqual([]);
  });
});
