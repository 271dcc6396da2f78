import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectActors, projectClaims, readGraphFile, writeGraphFile } from '../../src/graph/index.ts';
import { readGraphFileLate } from '../../src/graph/read-graph-file.ts';
import { ClaimgraphError } from '../../src/model/index.ts';
import { anyDocuments } from '../resolve/any-documents.ts';
import { fileOf, harbourFile } from './world.ts';

const json = writeGraphFile(harbourFile());

function complaint(text: string): string {
  try {
    readGraphFile(text);
  } catch (error) {
    if (error instanceof ClaimgraphError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'none';
}

describe('a graph file', () => {
  it('is read as it was written', () => {
    expect(readGraphFile(json)).toEqual(harbourFile());
    expect(readGraphFile(`\ufeff${json}`)).toEqual(harbourFile());
  });

  it.each([
    ['"publisher":"The Desk"', '"publisher":5', 'articles[0].publisher is no text'],
    ['"title":"Cranes stand still"', '"title":{}', 'articles[0].title is no text'],
    ['"url":"https://example.org/?a=1&b=2"', '"url":[]', 'articles[1].url is no text'],
    ['"date":"2031-03-02"', '"date":20310302', 'articles[0].date is no text'],
    ['"authors":[]', '"authors":[7]', 'articles[0].authors[0] is no text'],
    ['"chains":[', '"chains":[null,', 'extractions[0].chains[0] is no record'],
    ['"aliases":[]', '"aliases":[{}]', 'aliases[0] is no text'],
    ['"stance":"criticises"', '"stance":"sings"', 'stance is none of says, asks,'],
    ['"negated":false', '"negated":"no"', 'negated is no true or false'],
    ['"kind":"person"', '"kind":"robot"', 'kind is none of person,'],
    ['"country":"NO"', '"country":null', 'country is no text'],
    ['"label":"chairman"', '"label":1', 'label is no text'],
    ['"reason":', '"why":', 'reason is missing'],
    ['"mentions":1', '"mentions":-1', 'mentions is no number from 0 to 2147483647'],
    ['"mentions":1', '"mentions":4294967297', 'mentions is no number from 0 to 2147483647'],
    ['"layout":{', '"layout":7,"was":{', 'layout is no record'],
  ])('with %s as %s is refused', (good, bad, why) => {
    expect(json).toContain(good);
    expect(complaint(json.replace(good, bad))).toContain(why);
  });

  it('that is a part is refused where it counts claims of a day that is none', () => {
    const days = (day: string) => ({ [day]: 1 });
    const whole = {
      claims: 1,
      actors: 1,
      articles: 1,
      fingerprint: 'f',
      outlets: [],
      matching: 1,
      undated: 0,
      takes: {},
    };
    const partOf = (day: string) => JSON.stringify({ ...harbourFile(), part: { ...whole, days: days(day) } });
    expect(readGraphFile(partOf('2031-03-02')).part!.days).toEqual(days('2031-03-02'));
    for (const day of ['someday', '', '9999-99-99', '2031-03-02T10:00'])
      expect(complaint(partOf(day))).toContain(`part.days has "${day}", which is no day`);
  });

  it('gives the same graphs after writing and reading, whatever the articles hold', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const file = fileOf(documents);
        const again = readGraphFile(writeGraphFile(file));
        expect(again).toEqual(file);
        expect(readGraphFileLate(writeGraphFile(file))).toEqual(file);
        expect(projectActors(again).export()).toEqual(projectActors(file).export());
        expect(projectClaims(again).export()).toEqual(projectClaims(file).export());
      }),
      { numRuns: 40 },
    );
  });

  it('is read with its mentions set aside, whatever a text holds, and says so where one of them is damaged', () => {
    const text = '"mentions":[{"start":1}],"attributions":[ \\"mentions\\":[';
    const [article, ...others] = harbourFile().articles;
    const odd = { ...harbourFile(), articles: [{ ...article!, title: text }, ...others] };
    for (const written of [writeGraphFile(odd), JSON.stringify(odd, undefined, 2)])
      expect(readGraphFileLate(written)).toEqual(odd);
    for (const [good, bad] of [
      ['"chain":0', '"chain":99'],
      ['"named":true', '"named":1'],
      ['"speaker":', '"speaker":99'],
      [/"start":\d+(?=,"end":\d+,"kind")/, '"start":123456789'],
      ['"form":"name"', '"form":5'],
    ] as const) {
      const file = readGraphFileLate(json.replace(good, bad));
      expect(() => file.extractions.map(({ mentions }) => mentions)).toThrow(/damaged: what was found in "/);
    }
  });

  it.each([
    ['', 'empty-graph-file: The graph file is empty.'],
    [' \n', 'empty-graph-file'],
    [json.slice(0, 1000), 'broken-graph-file: This is no JSON, or only a part of it.'],
    ['<?xml version="1.0"?><gexf/>', 'broken-graph-file: This is XML or HTML'],
    ['[]', 'foreign-graph-file: This JSON was not written by claimgraph.'],
    ['null', 'foreign-graph-file'],
    ['{"nodes":[],"edges":[]}', 'foreign-graph-file'],
    ['{"format":"claimgraph","version":"1"}', 'foreign-graph-file: The graph file has no version'],
    ['{"format":"claimgraph","version":7}', 'newer-graph-file: The graph file is of version 7'],
    ['{"format":"claimgraph","version":1}', 'damaged-graph-file: The graph file is damaged: articles is missing.'],
    [json.replace('"speaker":"', '"speaker":"x'), 'resolution.claims[0].speaker is "xunnamed:'],
    [json.replace(/"start":\d+/, '"start":123456789'), 'points outside its article’s text'.replace('’', "'")],
    [json.replace('"chain":0', '"chain":99'), 'extractions[0].mentions points to nothing'],
    [json.replace(/"actors":\{"[^"]+":\[/, '$&"'.replace('"', 'null,')), 'layout.actors has no two numbers for'],
  ])('%# is refused with a sentence that says why', (text, why) => {
    expect(complaint(text)).toContain(why);
  });
});
