import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/ingest/article-input.ts';
import { joinSame } from '../../src/ingest/join-same.ts';
import type { ArticleFacts } from '../../src/model/index.ts';

const input = (id: string, text: string, facts: ArticleFacts = {}): ArticleInput => ({ id, text, facts, notes: [] });
const STORY = 'The mayor said on Tuesday that the crane would stay where it is until a buyer is found. “No,” she said.';

describe('joinSame', () => {
  it('makes one of the same words in two files, whatever their quotation marks and white space', () => {
    const plain = STORY.replace(/[“”]/g, '"').replace('crane would', 'crane\nwould');
    const joined = joinSame([input('b.txt', plain, { date: '2031-03-02' }), input('a.txt', STORY, { title: 'T' })]);
    expect(joined).toEqual([
      { ...input('a.txt', STORY), facts: { title: 'T', date: '2031-03-02' }, origins: ['b.txt'] },
    ]);
  });

  it('makes one of two versions under one address, and keeps the longer', () => {
    const url = 'https://www.post.example/crane/?utm_source=x#top';
    const [one, ...rest] = joinSame([
      input('old', STORY, { url, publisher: 'The Post' }),
      input('new', `${STORY} Nobody has asked.`, { url: 'http://post.example/crane' }),
    ]);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      id: 'new',
      origins: ['old'],
      facts: { publisher: 'The Post', url: 'http://post.example/crane' },
    });
  });

  it('makes one of a story with its headline on top and without it', () => {
    const title = 'Crane stays, mayor says';
    const headed = `# Crane Stays, Mayor Says\n\n${STORY}`;
    for (const facts of [{}, { title }])
      expect(joinSame([input('a', STORY, { title }), input('b', headed, facts)])).toEqual([
        { ...input('b', headed, { title }), origins: ['a'] },
      ]);
    const other = input('c', STORY.replace('a buyer', 'no buyer'), { title });
    expect(joinSame([input('b', headed), other])).toHaveLength(2);
    expect(joinSame([input('b', title), input('d', `Grain is dear\n${title}`, { title })])).toHaveLength(2);
  });

  it('leaves apart what only shares an address, and one story in two outlets', () => {
    const url = 'https://post.example/';
    expect(joinSame([input('a', STORY, { url }), input('b', 'Grain is dear, farmers said.', { url })])).toHaveLength(2);
    const outlets = [input('a', STORY, { publisher: 'The Post' }), input('b', STORY, { publisher: 'The Tide' })];
    expect(joinSame(outlets)).toEqual(outlets);
    expect(joinSame([...outlets, input('c', STORY)])).toMatchObject([{ id: 'a', origins: ['c'] }, { id: 'b' }]);
  });

  it('does not care which was read first', () => {
    const url = 'https://post.example/crane';
    const all = [
      input('a', STORY, { url }),
      input('b', `${STORY} More.`, { url, date: '2031-03-02' }),
      input('c', `${STORY} More.`, { publisher: 'The Post', date: '2031-03-03' }),
      input('d', 'Grain is dear.', {}),
      input('d', 'Grain is dear.', { title: 'Grain' }),
    ];
    const byId = (inputs: readonly ArticleInput[]) => inputs.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(byId(joinSame(shuffled))).toEqual(byId(joinSame(all)));
      }),
    );
  });
});
