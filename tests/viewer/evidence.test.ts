import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/extract/rules/index.ts';
import { NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import type { GraphFile } from '../../src/model/index.ts';
import { describeTies, otherNames } from '../../src/viewer/state/actor-facts.ts';
import { articleClaims } from '../../src/viewer/state/article-claims.ts';
import { citation, claimWords, cueWords, findRetellings } from '../../src/viewer/state/card.ts';
import { writeClaimsCsv } from '../../src/viewer/state/claims-csv.ts';
import { writeClaimsJson } from '../../src/viewer/state/claims-json.ts';
import { ruleInWords } from '../../src/viewer/state/rules-in-words.ts';
import { sentenceText, writeSentence } from '../../src/viewer/state/sentence.ts';
import { tableRows } from '../../src/viewer/state/table-rows.ts';
import { webAddress } from '../../src/viewer/state/web-address.ts';
import { shortWhereOf, whereOf } from '../../src/viewer/state/where-of.ts';
import { HARBOR, smallWorld } from './small-world.ts';

const index = indexData(HARBOR);
const entry = (stance: string) => index.claimList.find(({ claim }) => claim.stance === stance)!;

describe('a claim on its card', () => {
  it('is put as the article puts it', () => {
    expect(cueWords(entry('warns'), entry('warns').reports[0]!)).toBe('warned');
    expect(cueWords(entry('says'), entry('says').reports[0]!)).toBe('says');
  });

  it('says that it is denied where its cue alone does not', () => {
    const warned = entry('warns');
    const negated = { ...warned, claim: { ...warned.claim, negated: true } };
    expect(cueWords(negated, negated.reports[0]!)).toBe('not: warned');
  });

  it('tells what was really said from the wording of the outlet', () => {
    expect(claimWords(entry('says').reports[0]!)).toEqual([
      [
        { text: 'the piles were ', quoted: false },
        { text: '“soft as bread.”', quoted: true },
      ],
    ]);
  });

  it('names outlet and day, or that there is none', () => {
    expect(citation(entry('denies').reports[0]!)).toBe('Courier · 4 Mar 2026');
    expect(citation(entry('praises').reports[0]!)).toBe('Harbor Radio · no date');
  });

  it('lists where it is told again, in the same words and in others', () => {
    const [pier, late] = ['claim:pier', entry('warns').claim.id];
    const link = { kind: 'diverges' as const, from: pier!, to: late!, reason: 'told otherwise' };
    const linked = indexData({ ...HARBOR, resolution: { ...HARBOR.resolution, links: [link] } });
    const { same, different } = findRetellings(linked, linked.claims.get('claim:pier')!);
    expect(same.map(({ entry, report }) => entry.reports[report]!.outlet)).toEqual(['Courier']);
    expect(different.map(({ claim }) => claim.id)).toEqual([late]);
  });

  it('explains every rule of the extractor in words', () => {
    for (const { name } of RULES) expect(ruleInWords(name)).not.toContain(`“${name.replaceAll('-', ' ')}”`);
    expect(ruleInWords('some-new-rule')).toBe('Found by the rule “some new rule”.');
  });
});

describe('an actor', () => {
  const ties: GraphFile['resolution']['ties'] = [
    { id: 'a', kind: 'role', from: 'person:dana-orlow', to: 'country:velmark', label: 'mayor', evidence: [] },
    { id: 'b', kind: 'role', from: 'person:dana-orlow', to: 'country:velmark', label: 'harbour master', evidence: [] },
    { id: 'c', kind: 'role', from: 'person:dana-orlow', label: 'engineer', evidence: [] },
  ];
  const tied = indexData({ ...HARBOR, resolution: { ...HARBOR.resolution, ties } });
  const say = (id: string) =>
    describeTies(tied, id).map(({ before, other, after }) => `${before}${other ?? ''}${after}`);

  it('is told by its roles, and by those who hold one towards it', () => {
    expect(say('person:dana-orlow')).toEqual([
      'mayor of country:velmark',
      'harbour master of country:velmark',
      'engineer',
    ]);
    expect(say('country:velmark')).toEqual(['person:dana-orlow, mayor and harbour master']);
  });

  it('has only such other names as add something', () => {
    const entity = {
      ...tied.entities.get('person:dana-orlow')!,
      aliases: ['Orlow', 'Ms. Orlow', 'D. Orlov', 'Dana Orlow'],
    };
    expect(otherNames(entity)).toEqual(['Ms. Orlow', 'D. Orlov']);
  });

  it('without a name is told apart by outlet', () => {
    expect(whereOf(index, 'unnamed:gazette#1')).toBe('The Gazette');
    expect(whereOf(index, 'person:dana-orlow')).toBeUndefined();
  });

  it('is told from another of the same name by outlet, or by article where that does not do', () => {
    const told = (a: object, b: object) => {
      const world = smallWorld(
        [
          { id: 'a', text: 'No.', title: '# Pier closed', ...a },
          { id: 'b', text: 'No.', title: 'Pier open', ...b },
        ],
        ['a', 'b'].map((article) => ({ article, content: 'No.', speaker: `group:${article}#officials` })),
      );
      const entities = world.resolution.entities.map((entity) => ({ ...entity, name: 'U.S. officials' }));
      const both = indexData({ ...world, resolution: { ...world.resolution, entities } });
      return entities.map(({ id }) => whereOf(both, id));
    };
    expect(told({ publisher: 'Gazette' }, { publisher: 'Courier' })).toEqual(['Gazette', 'Courier']);
    expect(told({ publisher: 'Gazette' }, { publisher: 'Gazette' })).toEqual(['Pier closed', 'Pier open']);
    expect(told({}, {})).toEqual(['Pier closed', 'Pier open']);
  });

  it('is told from its namesakes wherever it is named, by what they do not share', () => {
    const world = smallWorld(
      ['morning', 'evening'].map((desk) => ({ id: desk, text: 'No.', publisher: `The Harbor Post, ${desk} desk` })),
      ['morning', 'evening'].map((desk) => ({ article: desk, content: 'No.', speaker: `group:${desk}#officials` })),
    );
    const entities = world.resolution.entities.map((entity) => ({ ...entity, name: 'officials' }));
    const both = indexData({ ...world, resolution: { ...world.resolution, entities } });
    expect(entities.map(({ id }) => shortWhereOf(both, id))).toEqual(['… evening desk', '… morning desk']);
    const shown = selectClaims(both, NO_FILTERS);
    expect(tableRows(both, shown).map(({ speaker }) => speaker)).toEqual([
      'officials (… evening desk)',
      'officials (… morning desk)',
    ]);
    const filters = { ...NO_FILTERS, by: [entities[0]!.id] };
    expect(sentenceText(writeSentence(both, filters, selectClaims(both, filters)))).toContain(
      'by officials (… evening desk) about',
    );
  });
});

describe('an article', () => {
  it('leaves out what nobody claims: words inside a quotation that were taken for one of their own', () => {
    const world = smallWorld(
      [{ id: 'a', text: '“I think it holds,” Dana Orlow said.' }],
      [
        {
          article: 'a',
          content: '“I think it holds,”',
          cue: 'said',
          source: 'Dana Orlow',
          speaker: 'person:dana-orlow',
        },
        { article: 'a', content: 'it holds', cue: 'think', source: 'I' },
      ],
    );
    const claims = world.resolution.claims.filter(({ speaker }) => speaker !== undefined);
    const outer = indexData({ ...world, resolution: { ...world.resolution, claims } });
    expect(outer.extractions.get('a')!.attributions).toHaveLength(2);
    const listed = articleClaims(outer, selectClaims(outer, NO_FILTERS), 'a');
    expect(listed.map(({ attribution, report }) => [attribution, report])).toEqual([[0, 0]]);
  });

  it('is walked through claim by claim, the open one included though it is hidden', () => {
    const shown = selectClaims(index, { ...NO_FILTERS, stances: { mode: 'only', values: ['warns'] } });
    expect(articleClaims(index, shown, 'gazette').map(({ attribution }) => attribution)).toEqual([1]);
    expect(articleClaims(index, shown, 'gazette', 'claim:pier').map(({ attribution }) => attribution)).toEqual([0, 1]);
    expect(articleClaims(index, shown, 'courier', 'claim:pier')).toMatchObject([{ report: 1 }]);
  });

  it('is linked to the web alone', () => {
    expect(webAddress('https://gazette.example/a b')).toBe('https://gazette.example/a%20b');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' JaVaScript:x', 'gazette.example', '', undefined]) {
      expect(webAddress(url)).toBeUndefined();
    }
  });
});

describe('what is taken away as CSV', () => {
  it('begins no cell as a formula, and keeps commas, quotes and lines within their cells', () => {
    const text = '=HYPERLINK("http://x.example"), said\n“no”';
    const odd = indexData(
      smallWorld([{ id: 'a', text, title: '-1+1', publisher: '@Post' }], [{ article: 'a', content: text }]),
    );
    const csv = writeClaimsCsv(odd, NO_FILTERS, selectClaims(odd, NO_FILTERS));
    expect(csv).toContain(`"'=HYPERLINK(""http://x.example""), said\n“no”"`);
    expect(csv).toContain(`,"'@Post",`);
    expect(csv).toContain(`,"'-1+1",`);
    expect(csv.startsWith('\ufeffclaim,speaker,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

describe('what is taken away as JSON', () => {
  it('holds the claims shown, each with the words and where they stand', () => {
    const filters = { ...NO_FILTERS, outlets: { mode: 'only' as const, values: ['Courier'] } };
    const written = JSON.parse(writeClaimsJson(index, filters, selectClaims(index, filters)));
    expect(written.shows).toBe('Showing 2 claims by anyone about anyone in Courier, 4 Mar 2026');
    expect(written.claims).toHaveLength(2);
    const [{ reports }] = written.claims;
    expect(reports).toHaveLength(1);
    const { text } = HARBOR.articles.find(({ id }) => id === reports[0].article)!;
    expect(reports[0].spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      reports[0].words,
    ]);
  });

  it('survives any text', () => {
    const odd = indexData(
      smallWorld(
        [{ id: 'a', text: '“\u2028</script>\ud83d”' }],
        [{ article: 'a', content: '“\u2028</script>\ud83d”' }],
      ),
    );
    const written = writeClaimsJson(odd, NO_FILTERS, selectClaims(odd, NO_FILTERS));
    expect(JSON.parse(written).claims[0].reports[0].words).toBe('“\u2028</script>\ud83d”');
  });
});
