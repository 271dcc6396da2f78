import { describe, expect, it } from 'vitest';
import {
  annotate,
  buildGraphFile,
  ClaimgraphError,
  extract,
  parseArticle,
  parseDocument,
  readGraphFile,
  resolve,
  writeGraphFile,
} from '../src/index.ts';

/** A call that types forbid, as plain JavaScript makes it. */
const call = (run: (...args: never[]) => unknown, ...args: unknown[]) => {
  try {
    run(...(args as never[]));
  } catch (error) {
    return error instanceof ClaimgraphError ? `${error.code}: ${error.message}` : String(error);
  }
  return 'none';
};

describe('a wrong call of the library says what to do', () => {
  it.each([
    [annotate, [null], 'wrong-article: annotate takes a list of {"id", "text"}'],
    [annotate, [[{ text: 'No id.' }, { text: 'Nor here.' }]], 'wrong-article: annotate takes a list of {"id", "text"}'],
    [annotate, [[{ id: 'a', text: null }]], 'wrong-article: '],
    [annotate, [['text']], 'wrong-article: '],
    [parseArticle, [undefined, 'Text'], 'wrong-article: parseArticle takes an id and a text'],
    [parseArticle, ['id', []], 'wrong-article: '],
    [parseArticle, ['id', 'Text', null], 'wrong-article: '],
    [parseArticle, ['id', 'Text', { publisher: 5 }], 'wrong-article: parseArticle takes publisher as a string'],
    [parseArticle, ['id', 'Text', { authors: 'Jane Doe' }], 'wrong-article: parseArticle takes authors as a list'],
    [parseDocument, ['a.txt'], "wrong-article: parseDocument takes a file's name and its text"],
    [extract, [undefined], 'wrong-article: extract takes an article as parseArticle makes it'],
    [extract, [{}], 'wrong-article: '],
    [buildGraphFile, [[{}]], 'wrong-article: buildGraphFile takes a list of articles as parseArticle makes them'],
    [buildGraphFile, ['x'], 'wrong-article: '],
    [resolve, ['x'], 'wrong-document: resolve takes a list of {article, extraction}'],
    [resolve, [[{ article: {} }]], 'wrong-document: '],
    [resolve, [undefined], 'wrong-document: '],
    [readGraphFile, [42], 'wrong-graph-file: readGraphFile takes the text of a graph.json'],
    [writeGraphFile, [undefined], 'wrong-graph-file: writeGraphFile takes what buildGraphFile'],
    [writeGraphFile, [{}], 'wrong-graph-file: '],
  ])('%o of %j', (run, args, why) => {
    expect(call(run, ...args)).toContain(why);
  });

  it('and nothing where it is right', () => {
    const article = parseArticle('id', '“No,” Mayor Ines Calloway said.', { title: undefined as never });
    expect(call(writeGraphFile, buildGraphFile([article]))).toBe('none');
    expect(call(annotate, [{ id: 'id', text: '', date: 5 }])).toBe('none');
    expect(call(resolve, [])).toBe('none');
  });
});
