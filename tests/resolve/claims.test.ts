import { describe, expect, it } from 'vitest';
import type { ArticleFacts, Chain } from '../../src/model/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { type Saying, Story } from './story.ts';

type Telling = readonly [who: string | [string, Partial<Chain>], words: string, more?: Saying & ArticleFacts];

/** One article a telling, all of the harbour strike in Port Ellory on one day. */
function tell(...tellings: readonly Telling[]) {
  const documents = tellings.map(([who, words, more = {}], i) => {
    const story = new Story(`a${i}`, { date: more.date ?? '2031-03-02' });
    story.names('place', 'Port Ellory');
    story.names('organization', 'Harbour Board');
    const [name, chain] = typeof who === 'string' ? [who, {}] : who;
    const by = story.names(/official|spokes/.test(name) ? 'unnamed' : 'person', name, chain);
    return story.says(words, { by, ...more }).document();
  });
  return resolve(documents);
}

const kinds = (...tellings: readonly Telling[]) => tell(...tellings).links.map(({ kind }) => kind);

describe('the same words of the same speaker', () => {
  it('are one claim told by two articles, whatever the marks', () => {
    const { claims, links } = tell(
      ['Mara Quill', '“The cranes will stand still until Friday — all of them.”'],
      ['Mara Quill', '“the cranes will stand still … until [F]riday, all of them”'],
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      id: 'claim:a0#37-94',
      speaker: 'person:mara-quill',
      attributions: [
        { article: 'a0', index: 0 },
        { article: 'a1', index: 0 },
      ],
    });
    expect(links).toEqual([]);
  });

  it('are two claims if they are few: such is said every day', () => {
    expect(tell(['Mara Quill', '“I cannot say more.”'], ['Mara Quill', '“I cannot say more.”']).claims).toHaveLength(2);
  });

  it('are two claims within one article', () => {
    const story = new Story('a');
    const by = story.names('person', 'Mara Quill');
    const words = '“The cranes will stand still until Friday.”';
    const { claims, links } = resolve([story.says(words, { by }).says(words, { by }).document()]);
    expect([claims.length, links.length]).toEqual([2, 0]);
  });

  it('are two claims where the outlet words them', () => {
    const words = 'the cranes would stand still until Friday';
    expect(tell(['Mara Quill', words], ['Mara Quill', words]).claims).toHaveLength(2);
  });
});

describe('claims that tell one utterance', () => {
  const words = '“The cranes will stand still until the board gives way.”';

  it('corroborate each other in the same words of an unnamed source', () => {
    expect(kinds(['a harbour official', words], ['one official', words])).toEqual(['corroborates']);
  });

  it('corroborate each other when one article quotes more', () => {
    const longer = '“I am sure of one thing. The cranes will stand still until the board gives way. We shall see.”';
    expect(kinds(['Mara Quill', words], ['Mara Quill', longer])).toEqual(['corroborates']);
  });

  it('diverge in other words', () => {
    const other = '“These cranes will stand still until the board gives up.”';
    expect(kinds(['Mara Quill', words], ['Mara Quill', other])).toEqual(['diverges']);
  });

  it('take figures by value: “90 percent” is “90%”', () => {
    const [percent, sign] = ['“We agree on 90 percent of the wages.”', '“We agree on 90% of the wages.”'];
    expect(kinds(['an official', percent], ['an official', sign])).toEqual(['corroborates']);
  });

  it('are known by the figure where one article quotes and the other reports', () => {
    const [quoted, reported] = [
      '“We have signed 70 percent of the wages.”',
      'they had signed 70% of the wages by Monday',
    ];
    expect(kinds(['a harbour official', quoted], ['harbour officials', reported])).toEqual(['diverges']);
    expect(kinds(['Mara Quill', quoted], ['Tomas Reed', reported])).toEqual([]);
  });

  it('are none if two people say them', () => {
    expect(kinds(['Mara Quill', words], ['Tomas Reed', words])).toEqual([]);
  });

  it('are none if one denies what the other says', () => {
    expect(kinds(['a harbour official', words], ['one official', words, { negated: true }])).toEqual([]);
  });

  it('are none months apart', () => {
    expect(kinds(['an official', words], ['an official', words, { date: '2031-07-02' }])).toEqual([]);
  });

  it('are none where all they share are small words', () => {
    const [a, b] = ['“It is what it is and so we do it.”', '“It is what it is and so we do it.”'];
    expect(kinds(['an official', a], ['an official', b])).toEqual([]);
  });
});

describe('what a claim is about', () => {
  it('is gathered over all articles that tell it', () => {
    const words = '“The cranes will stand still until they give way.”';
    const documents = ['Harbour Board', 'Dock Union'].map((name, i) => {
      const story = new Story(`a${i}`);
      const by = story.names('person', 'Mara Quill');
      return story.says(words, { by, about: [story.names('organization', name)] }).document();
    });
    expect(resolve(documents).claims[0]!.about).toEqual(['organization:dock-union', 'organization:harbour-board']);
  });
});

it('says which article is given twice', () => {
  const document = new Story('a').document();
  expect(() => resolve([document, document])).toThrow('Two articles have the id "a"');
});

it('gives an empty world for no articles', () => {
  expect(resolve([])).toEqual({ entities: [], claims: [], ties: [], links: [] });
});
