import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../src/model/index.ts';
import { describeShared } from './describe-shared.ts';
import { readWorld } from './read-world.ts';

describe('the sample articles', () => {
  const world = readWorld('seeds');
  const speakersOf = (words: string) => world.claimsSaying(words).map(({ speaker }) => speaker);
  const stancesOf = (words: string) => world.claimsSaying(words).map(({ stance }) => stance);

  it.each([
    ['after the quotation', 'not a museum', 'Bertil Askew'],
    ['on both sides of its cue', 'he had the figures', 'Ines Calloway'],
    ['as a pronoun after a quotation', 'an umbrella', 'Amara Quill'],
    ['in the paragraph before, the quotation running on', 'roll down Bridge Street', 'Morag Tulloch'],
    ['after an inverted cue with an apposition', 'Tell us what we owe', 'Nessa Prewitt'],
    ['once for two quotations', 'that roof twice', 'Nessa Prewitt'],
    ['as a pronoun for a name not on any list', 'be touched for 25 years', 'Odile Marchetti'],
    ['by surname', 'watched while they rest', 'Tobias Renn'],
    ['after "Asked whether"', 'thankless task', 'Dmitry Peskov'],
    ['by title alone', 'when they are tired', 'Siân Pellow'],
    ['as an organisation after "according to"', '14 million a year', 'Association of Private Clinics'],
    ['as an organisation that is no person', 'told it of any sale', 'Shires League'],
    ['telling reporters', 'whenever we can get it done', 'Donald Trump'],
    ['with a title that names a country', 'are remarkable', 'Friedrich Merz'],
    ['as one of a family of one surname', 'changes his mind', 'Clemency Vane'],
    ['in a statement', 'the roof, the debts and the goat', 'Rupert Vane'],
    ['in front of two halves', 'the first thing we valued', 'Odile Marchetti'],
    ['with a relative clause behind the name', 'for onions', 'Joaquín Quill'],
  ])('name who speaks %s', (_how, words, speaker) => {
    expect(speakersOf(words)).toContain(speaker);
  });

  it.fails('name who speaks behind a headline that opens with a noun like a verb', () => {
    expect(speakersOf('Offer to Kyiv will not stay open')).toContain('U.S. officials');
  });

  it('keep their datelines out of what is said and who says it', () => {
    for (const { article, extraction } of world.documents) {
      const datelines = article.marks.filter(({ kind }) => kind === 'dateline');
      const words = extraction.attributions.flatMap(({ source, content }) => [...source, ...content]);
      expect(words.filter((span) => datelines.some((mark) => span.start < mark.end && mark.start < span.end))).toEqual(
        [],
      );
    }
  });

  it('know bodies named for their members, and companies nobody has heard of', () => {
    expect(world.names('organization')).toEqual(
      expect.arrayContaining([
        'Port Tamsin Dockers’ Union',
        'Thornmere Supporters’ Trust',
        'Aldercombe Nurses’ Council',
        'Northquay Terminals',
        'Meridian Crest',
        'Tamsin Harbour Authority',
        'Lindenvale Hospital',
        'University of Aldercombe',
      ]),
    );
  });

  it('leave unnamed sources without a name and tell them apart', () => {
    const [first] = speakersOf('not be on the table forever. Those');
    const [second] = speakersOf('a strong and free Ukraine');
    expect(first).toMatch(/\bofficial$/);
    expect(second).toMatch(/second U\.S\. official$/);
    expect(first).not.toBe(second);
    expect(speakersOf('cracks had been known since 2019').every((name) => /engineer/.test(name))).toBe(true);
  });

  it.each([
    ['Northquay had ever asked', 'denies'],
    ['no one would be dismissed', 'promises'],
    ['would “sell the ground', 'warns'],
    ['a delay of one year', 'demands'],
    ['only asset that sings', 'praises'],
    ['a nap could stand in', 'not says'],
  ])('say how it is put: %s', (words, stance) => {
    expect(stancesOf(words)).toContain(stance);
  });

  it('are joined where two outlets quote the same words', () => {
    const [claim] = world.claimsSaying('I learned it from a man selling mackerel');
    expect(claim?.articles).toEqual(['port-tamsin-crane-first-desk.md', 'port-tamsin-crane-second-desk.md']);
  });

  it('show where two outlets tell it differently', () => {
    const { claims, links } = world.resolution;
    const idle = claims.filter((claim) => world.wordsOf(claim).some((words) => /2[02]0 days a year/.test(words)));
    const ids = idle.map(({ id }) => id).sort();
    expect(links.filter(({ from, to }) => ids.includes(from) && ids.includes(to))).toMatchObject([
      { kind: 'diverges' },
    ]);
  });

  it.each([
    'Clemency Vane: daughter of Rupert Vane',
    'Joaquín Quill: brother of Amara Quill',
    'Honor Blythe: sister-in-law of Bertil Askew',
    'Verity Lund: owner of Northquay Terminals',
    'Jared Kushner: son-in-law of Donald Trump',
    'Friedrich Merz: chancellor of Germany',
    'Alexus Grynkewich: head of U.S. European Command',
  ])('tell of a tie: %s', (tie) => {
    expect(world.ties()).toContain(tie);
  });

  it('have no author, outlet or front matter among the actors', () => {
    const names = world.resolution.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => /claimgraph|\bdesk\b|copyright|\bMIT\b/i.test(name))).toEqual([]);
  });
});

interface ExpectedEntities {
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly roles: readonly (readonly [string, string, string])[];
  readonly relations: readonly (readonly [string, string, string])[];
  readonly not_actors: readonly string[];
}

describeShared('the two articles that the project starts from', 'gold/seeds-entities.json', (path) => {
  const expected: ExpectedEntities = JSON.parse(readFileSync(path, 'utf8'));
  const world = readWorld('../shared/seeds');

  it.each([
    ['person', Object.keys(expected.people)],
    ['country', expected.countries],
    ['organization', expected.organisations],
    ['place', expected.places],
  ] as const)('have every %s under its name', (kind: EntityKind, names) => {
    expect(world.names(kind)).toEqual(expect.arrayContaining([...names]));
  });

  it('have every role and every kinship', () => {
    const ties = [...expected.roles, ...expected.relations].map(
      ([from, label, to]) => `${from}: ${label.toLowerCase()} of ${to}`,
    );
    expect(world.ties()).toEqual(expect.arrayContaining(ties));
  });

  it('know every person under all their names', () => {
    for (const [name, written] of Object.entries(expected.people)) {
      const person = world.resolution.entities.find((entity) => entity.name === name);
      const known = [name, ...(person?.aliases ?? [])].join('\n');
      const bare = written.map((words) => words.split(' ').at(-1)!);
      expect(bare.filter((word) => !known.includes(word))).toEqual([]);
    }
  });

  it('have no author or outlet among the actors', () => {
    const names = world.resolution.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => expected.not_actors.includes(name))).toEqual([]);
  });
});

describeShared('the sample articles on the Berlin talks', 'seeds', (folder) => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9]+(?:['’.][a-z0-9]+)*/g) ?? [];
  const runsOf = (text: string, length: number) => {
    const words = wordsOf(text);
    return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
  };
  const theirs = ['000_7d50f88f796a3573.txt', '002_7818b4fbf8d38eca.txt']
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');

  it.each(['first', 'second'])('are told in our own words, the %s desk', (desk) => {
    const ours = readFileSync(`seeds/berlin-talks-${desk}-desk.md`, 'utf8');
    const taken = new Set(runsOf(theirs, 8));
    const unquoted = ours.split(/“[^”]*”/).flatMap((piece) => runsOf(piece, 8));
    expect(unquoted.filter((run) => taken.has(run))).toEqual([]);
  });

  it.each(['first', 'second'])('quote only what was said, the %s desk', (desk) => {
    const ours = readFileSync(`seeds/berlin-talks-${desk}-desk.md`, 'utf8');
    const quoted = [...ours.matchAll(/“([^”]*)”/g)].map((match) => match[1]!.replace(/[,.]$/, ''));
    expect(quoted.length).toBeGreaterThan(6);
    expect(quoted.filter((words) => !theirs.includes(words))).toEqual([]);
  });
});
