import { describe, expect, it } from 'vitest';
import type { ArticleFacts, Chain } from '../../src/model/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { type Saying, Story } from './story.ts';

type Telling = readonly [who: string | [string, Partial<Chain>], words: string, more?: Saying & ArticleFacts];

/** One article a telling, all of the harbour strike in Port Ellory on one day. */
function tell(...tellings: readonly Telling[]) {
  return resolve(documentsOf(...tellings));
}

function documentsOf(...tellings: readonly Telling[]) {
  return tellings.map(([who, words, more = {}], i) => {
    const { publisher, date = '2031-03-02' } = more;
    const story = new Story(`a${i}`, { date, ...(publisher && { publisher }) });
    story.names('place', 'Port Ellory');
    story.names('organization', 'Harbour Board');
    const [name, chain] = typeof who === 'string' ? [who, {}] : who;
    const by = story.names(/official|spokes/.test(name) ? 'unnamed' : 'person', name, chain);
    return story.says(words, { by, ...more }).document();
  });
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

  it('are known by their sense and figures where one article quotes and the other reports', () => {
    const [quoted, reported] = [
      '“We have signed 70 percent of the wages.”',
      'they had signed 70% of the wages by Monday',
    ];
    expect(kinds(['a harbour official', quoted], ['harbour officials', reported])).toEqual(['corroborates']);
    expect(kinds(['Mara Quill', quoted], ['Tomas Reed', reported])).toEqual([]);
  });

  it('diverge where two outlets give the same words to two people', () => {
    expect(kinds(['Mara Quill', words], ['Tomas Reed', words])).toEqual(['diverges']);
    expect(
      kinds(['Mara Quill', 'the cranes would stand still'], ['Tomas Reed', 'the cranes would stand still']),
    ).toEqual([]);
  });

  it('diverge where one denies what the other says', () => {
    expect(kinds(['a harbour official', words], ['one official', words, { negated: true }])).toEqual(['diverges']);
  });

  it.each([
    ['another number', 'the board will cut 140 jobs by winter', 'the board would cut 120 jobs by winter'],
    ['less strength', 'the board will cut all jobs on the quay', 'the board may cut all jobs on the quay'],
    ['a negation', 'the board will cut all jobs on the quay', 'the board will not cut all jobs on the quay'],
  ])('diverge in %s', (_what, one, other) => {
    expect(kinds(['Mara Quill', one], ['Mara Quill', other])).toEqual(['diverges']);
    expect(kinds(['Mara Quill', one], ['Mara Quill', one.replace('will', 'would')])).toEqual(['corroborates']);
  });

  it('say where their words differ', () => {
    const tellings: Telling[] = [
      ['Mara Quill', '“We believe the board will cut 140 jobs on the quay by winter.”'],
      ['Mara Quill', '“[T]he board may cut 120 jobs on the quay by winter.”'],
    ];
    const { links, claims } = tell(...tellings);
    const [link] = links;
    const words = (side: 'from' | 'to') => {
      const { article } = claims.find(({ id }) => id === link![side])!.attributions[0]!;
      const text = new Map(documentsOf(...tellings).map((one) => [one.article.id, one.article.text])).get(article)!;
      return link!.differences!.map((difference) => text.slice(difference[side].start, difference[side].end));
    };
    expect([words('from'), words('to')]).toEqual([
      ['will', '140'],
      ['may', '120'],
    ]);
  });

  it('are known in a report of the outlet’s own words, but not from another speaker', () => {
    const [quoted, reported] = [
      '“Most of the cranes on the northern quay will rust until the board pays.”',
      'cranes on the northern quay would rust unless the board paid',
    ];
    expect(kinds(['Mara Quill', quoted], ['Mara Quill', reported])).toEqual(['corroborates']);
    expect(kinds(['Mara Quill', quoted], ['Tomas Reed', reported])).toEqual([]);
  });

  it('are known by one striking word that an outlet quotes of the same speaker', () => {
    const [whole, word] = ['“This is a preposterous way to run a harbour.”', 'the plan “preposterous”'];
    expect(kinds(['Mara Quill', whole], ['Mara Quill', word, { type: 'mixed' }])).toEqual(['corroborates']);
    expect(kinds(['Mara Quill', whole], ['an official', word, { type: 'mixed' }])).toEqual([]);
  });

  it('are the same around what an editor put into the quotation', () => {
    const other = '“The cranes [of the quay] will stand still until the (harbour) board gives way.”';
    expect(kinds(['an official', words], ['one official', other])).toEqual(['corroborates']);
  });

  it('are none months apart', () => {
    expect(kinds(['an official', words], ['an official', words, { date: '2031-07-02' }])).toEqual([]);
  });

  it('are of another speaker only where both articles name somebody or a body besides countries', () => {
    const link = (...shared: readonly string[]) => {
      const of = (id: string, who: string) => {
        const story = new Story(id);
        for (const name of ['Norland', 'Ostmark', 'Velden']) story.names('country', name);
        for (const name of shared) story.names('organization', name);
        return story.says(words, { by: story.names('person', who) }).document();
      };
      return resolve([of('a', 'Mara Quill'), of('b', 'Tomas Reed')]).links.map(({ reason }) => reason);
    };
    expect(link('Harbour Board')).toEqual(['the same words of another speaker']);
    expect(link()).toEqual([]);
  });

  it('are none where all they share are small words', () => {
    const [a, b] = ['“It is what it is and so we do it.”', '“It is what it is and so we do it.”'];
    expect(kinds(['an official', a], ['an official', b])).toEqual([]);
  });
});

describe('outlets that report a claim', () => {
  const quote = '“The cranes will stand still until the board gives way.”';
  const outlets = (...publishers: readonly string[]) =>
    tell(...publishers.map((publisher): Telling => ['Mara Quill', quote, { publisher }])).claims.map(
      (claim) => claim.outlets,
    );

  it('are counted once each', () => {
    expect(outlets('The Quay', 'Dock News', 'the quay')).toEqual([2]);
    expect(outlets('The Quay')).toEqual([undefined]);
  });

  it('are one source where they carry one story, with its unnamed sources', () => {
    const body = Array.from({ length: 60 }, (_, i) => `word${i} of the story`).join(' ');
    const carry = (id: string, publisher: string, words: string) => {
      const story = new Story(id, { date: '2031-03-02', publisher });
      const by = story.names('unnamed', 'a harbour official');
      const { article, extraction } = story.says(words, { by }).document();
      const text = `${article.text}\n${body}`;
      const paragraph = { kind: 'body', start: article.text.length, end: text.length } as const;
      return { article: { ...article, text, paragraphs: [paragraph] }, extraction };
    };
    const { claims } = resolve([
      carry('a', 'The Quay', 'no crane would be sold this year'),
      carry('b', 'Dock News', 'no crane would be sold this year'),
    ]);
    expect(claims.map(({ attributions, outlets }) => [attributions.length, outlets])).toEqual([[2, undefined]]);
  });
});

describe('what stands inside a quotation', () => {
  it('is no claim of its own where the same speaker says it', () => {
    const story = new Story('a');
    const by = story.names('person', 'Mara Quill');
    story.says('“I think the cranes will stand still.”', { by });
    const [outer] = story.attributions;
    const [content] = outer!.content;
    const inner = { start: content!.start + 9, end: content!.end - 1 };
    const cue = { start: content!.start + 3, end: content!.start + 8 };
    const nested = { ...outer!, content: [inner], cue: [cue], lemma: 'think', nested: true };
    const document = story.document();
    const withNested = (speaker: number) => {
      const extraction = { ...document.extraction, attributions: [outer!, { ...nested, speaker }] };
      return resolve([{ ...document, extraction }]).claims.length;
    };
    expect(withNested(by)).toBe(1);
    const other = story.names('person', 'Tomas Reed');
    const more = story.document();
    const extraction = { ...more.extraction, attributions: [outer!, { ...nested, speaker: other }] };
    expect(resolve([{ ...more, extraction }]).claims).toHaveLength(2);
    // "“I think …,” Quill said": whoever "I" was taken for, it is she who says it.
    const first = { ...nested, speaker: other, source: [{ start: content!.start + 1, end: content!.start + 2 }] };
    const said = { ...more.extraction, attributions: [outer!, first] };
    expect(resolve([{ ...more, extraction: said }]).claims).toHaveLength(1);
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
