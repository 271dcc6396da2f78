import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, LoggedCorrection } from '../../src/model/index.ts';
import {
  type Document,
  pointToClaim,
  pointToEntity,
  readCorrections,
  resolve,
  writeCorrection,
} from '../../src/resolve/index.ts';
import { anyDocuments } from './any-documents.ts';
import { namesPeople, Story } from './story.ts';

const QUOTE = '“The cranes will stand still until the board gives way.”';

function quotes(id: string, name: string, words = QUOTE): Document {
  const story = new Story(id, { date: '2031-03-02' });
  story.names('place', 'Port Ellory');
  story.names('organization', 'Harbour Board');
  return story.says(words, { by: story.names(/official/.test(name) ? 'unnamed' : 'person', name) }).document();
}

const entityOf = (documents: readonly Document[], id: string) =>
  pointToEntity(resolve(documents).entities.find((entity) => entity.id === id)!, documents);
const claimOf = (documents: readonly Document[], at = 0) => pointToClaim(resolve(documents).claims[at]!, documents);
const logged = (...corrections: readonly Correction[]): LoggedCorrection[] =>
  corrections.map((correction, i) => ({ line: i + 1, correction }));
const names = (documents: readonly Document[], ...corrections: readonly Correction[]) =>
  resolve(documents, logged(...corrections)).entities.map(({ id, name }) => `${id} ${name}`);

describe('a correction', () => {
  const people = [namesPeople('a', 'Mara Quill'), namesPeople('b', 'Greta Holm')];
  const [quill, holm] = ['person:mara-quill', 'person:greta-holm'].map((id) => entityOf(people, id));

  it('makes one of two, under the first one’s id and both names', () => {
    const { entities } = resolve(people, logged({ do: 'merge', entity: quill!, other: holm! }));
    expect(entities).toMatchObject([{ id: 'person:mara-quill', aliases: ['Greta Holm'], mentions: 2 }]);
    expect(entities[0]!.evidence.map(({ reason }) => reason)).toEqual([
      'the only one of this name',
      'correction 1: the same',
    ]);
  });

  it('makes one of two unnamed sources of two articles, which nothing else does', () => {
    const both = [quotes('a', 'a harbour official'), quotes('b', 'one official')];
    const [entity, other] = resolve(both)
      .entities.filter(({ kind }) => kind === 'unnamed')
      .map((one) => pointToEntity(one, both));
    const { claims } = resolve(both, logged({ do: 'merge', entity: entity!, other: other! }));
    expect(new Set(claims.map(({ speaker }) => speaker))).toEqual(new Set([entity!.id]));
  });

  it('splits who only bears the same name', () => {
    const two = [namesPeople('a', 'Mara Quill'), namesPeople('b', 'Mara Quill')];
    const entity = entityOf(two, 'person:mara-quill');
    const at = [{ article: 'b', start: 0, end: 10 }];
    expect(names(two, { do: 'split', entity, at })).toEqual([
      'person:mara-quill Mara Quill',
      'person:mara-quill~2 Mara Quill',
    ]);
  });

  it('renames, and sets the kind; the id stays', () => {
    const rename: Correction = { do: 'rename', entity: holm!, name: 'Mara Quill-Reed' };
    expect(names(people, rename)).toContain('person:greta-holm Mara Quill-Reed');
    const { entities } = resolve(people, logged(rename, { do: 'kind', entity: holm!, kind: 'organization' }));
    expect(entities.find(({ id }) => id === 'person:greta-holm')).toMatchObject({
      kind: 'organization',
      aliases: ['Greta Holm'],
    });
  });

  it('gives a claim another speaker in every article that tells it, or none', () => {
    const told = [quotes('a', 'Mara Quill'), quotes('b', 'Mara Quill'), namesPeople('c', 'Tomas Reed')];
    const reed = entityOf(told, 'person:tomas-reed');
    const speakers = (correction: Correction) =>
      resolve(told, logged(correction)).claims.map(({ speaker, attributions }) => [speaker, attributions.length]);
    expect(speakers({ do: 'speaker', claim: claimOf(told), entity: reed })).toEqual([['person:tomas-reed', 2]]);
    expect(speakers({ do: 'speaker', claim: claimOf(told) }).map(([speaker]) => speaker)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('rejects a claim in every article that tells it', () => {
    const told = [quotes('a', 'Mara Quill'), quotes('b', 'Mara Quill')];
    expect(resolve(told, logged({ do: 'reject', claim: claimOf(told) })).claims).toEqual([]);
  });

  it('unlinks two claims, and parts them where they were one', () => {
    const linked = [quotes('a', 'a harbour official'), quotes('b', 'one official')];
    const unlink: Correction = { do: 'unlink', claim: claimOf(linked, 0), other: claimOf(linked, 1) };
    expect([resolve(linked).links.length, resolve(linked, logged(unlink)).links.length]).toEqual([1, 0]);
    const one = [quotes('a', 'Mara Quill'), quotes('b', 'Mara Quill')];
    const other = { ...claimOf(one), article: 'b' };
    const { claims, links } = resolve(one, logged({ do: 'unlink', claim: claimOf(one), other }));
    expect([claims.length, links.length]).toEqual([2, 0]);
  });
});

describe('corrections and later articles', () => {
  it('find whom they mean under another id', () => {
    const before = [namesPeople('m', 'Quill')];
    const entity = entityOf(before, 'person:quill@m');
    const after = [...before, namesPeople('a', 'Mara Quill')];
    expect(names(after, { do: 'rename', entity, name: 'Dame Mara' })).toEqual(['person:mara-quill Dame Mara']);
  });

  it('keep two apart whom a later article makes one', () => {
    const body = (id: string, name: string, ...names: readonly string[]) => {
      const story = new Story(id);
      story.names('organization', name, { names });
      return story.document();
    };
    const before = [body('a', 'North Quay Authority'), body('m', 'NQA')];
    const [entity, other] = resolve(before).entities.map((one) => pointToEntity(one, before));
    const bridge = body('b', 'North Quay Authority', 'NQA');
    expect(resolve([...before, bridge]).entities).toHaveLength(1);
    const apart: Correction = { do: 'apart', entity: entity!, other: other! };
    for (const documents of [before, [...before, bridge]]) {
      const { entities } = resolve(documents, logged(apart));
      const of = (article: string) =>
        entities.find(({ evidence }) => evidence.some((ref) => ref.article === article))!.id;
      expect(of('a')).not.toBe(of('m'));
    }
  });

  it('are listed where they fit nothing, and the others hold', () => {
    const people = [namesPeople('a', 'Mara Quill'), namesPeople('b', 'Tomas Reed')];
    const [quill, reed] = ['person:mara-quill', 'person:tomas-reed'].map((id) => entityOf(people, id));
    const { entities, unfitting } = resolve(
      people.slice(0, 1),
      logged({ do: 'rename', entity: reed!, name: 'Tom' }, { do: 'rename', entity: quill!, name: 'Mara' }),
    );
    expect(unfitting).toEqual([{ line: 1, reason: 'there is no Tomas Reed (person:tomas-reed)' }]);
    expect(entities.map(({ name }) => name)).toEqual(['Mara']);
  });
});

describe('the log of corrections', () => {
  const people = [namesPeople('a', 'Mara Quill')];
  const rename: Correction = { do: 'rename', entity: entityOf(people, 'person:mara-quill'), name: 'Mara' };

  it('reads what was written', () => {
    expect(readCorrections(writeCorrection(rename))).toEqual({
      corrections: [{ line: 1, correction: rename }],
      undone: [],
      damaged: [],
    });
  });

  it('takes a line back by its number', () => {
    const log = writeCorrection(rename) + writeCorrection({ undo: 1 }) + writeCorrection(rename);
    expect(readCorrections(log)).toMatchObject({ corrections: [{ line: 3 }], undone: [{ line: 1, by: 2 }] });
  });

  it('names damaged lines and holds to the others', () => {
    const log = `{"do":"ren\n\n[]\n{"do":"burn"}\n{"do":"reject"}\n{"undo":9}\r\n${writeCorrection(rename)}`;
    const { corrections, damaged } = readCorrections(`\ufeff${log}`);
    expect(damaged.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
    expect(corrections.map(({ line }) => line)).toEqual([7]);
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"do":"merge","entity":${json}}`),
        ),
        (text) => {
          expect(() => resolve(people, readCorrections(text).corrections)).not.toThrow();
        },
      ),
    );
  });
});

/** Never drawn from where there is nothing. */
const anyOf = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.nat().map((at) => all[at % all.length]!);

/** Any corrections of what is there, and of what is not. */
const corrected = anyDocuments.chain((documents) => {
  const { entities, claims } = resolve(documents);
  const entity = anyOf(entities.map((one) => pointToEntity(one, documents)));
  const claim = anyOf(claims.map((one) => pointToClaim(one, documents)));
  const ofEntities: fc.Arbitrary<Correction>[] = [
    fc.record({ do: fc.constantFrom('merge' as const, 'apart' as const), entity, other: entity }),
    entity.map((one) => ({ do: 'split' as const, entity: one, at: one.at ? [one.at] : [] })),
    fc.record({ do: fc.constant('rename' as const), entity, name: fc.string() }),
    fc.record({
      do: fc.constant('kind' as const),
      entity,
      kind: fc.constantFrom('person' as const, 'unnamed' as const),
    }),
  ];
  const ofClaims: fc.Arbitrary<Correction>[] = [
    claim.map((one) => ({ do: 'reject' as const, claim: one })),
    claim.map((one) => ({ do: 'speaker' as const, claim: one })),
    fc.record({ do: fc.constant('unlink' as const), claim, other: claim }),
  ];
  const kinds = [...(entities.length > 0 ? ofEntities : []), ...(claims.length > 0 ? ofClaims : [])];
  const list = kinds.length > 0 ? fc.array(fc.oneof(...kinds), { maxLength: 5 }) : fc.constant([]);
  return fc.tuple(
    fc.constant(documents),
    list,
    fc.shuffledSubarray(documents, { minLength: documents.length }),
    fc.subarray(documents),
  );
});

describe('any corrections', () => {
  it('give the same bytes for articles in any order, and keep every id and reference whole', () => {
    fc.assert(
      fc.property(corrected, ([documents, corrections, shuffled, some]) => {
        const world = resolve(documents, logged(...corrections));
        expect(JSON.stringify(resolve(shuffled, logged(...corrections)))).toBe(JSON.stringify(world));
        for (const { entities, claims, links } of [world, resolve(some, logged(...corrections))]) {
          const ids = new Set(entities.map(({ id }) => id));
          expect(ids.size).toBe(entities.length);
          const refs = entities.flatMap(({ evidence }) => evidence.map(({ article, index }) => `${article}\n${index}`));
          expect(new Set(refs).size).toBe(refs.length);
          const claimIds = new Set(claims.map(({ id }) => id));
          for (const { speaker, about } of claims)
            for (const id of [...about, speaker ?? about[0]]) expect(id === undefined || ids.has(id)).toBe(true);
          for (const { from, to } of links) expect(claimIds.has(from) && claimIds.has(to)).toBe(true);
        }
      }),
    );
  });

  it('are gone to the byte once they are taken back', () => {
    fc.assert(
      fc.property(corrected, ([documents, corrections]) => {
        const log = [
          ...corrections.map(writeCorrection),
          ...corrections.map((_, i) => writeCorrection({ undo: i + 1 })),
        ];
        const { corrections: left } = readCorrections(log.join(''));
        expect(JSON.stringify(resolve(documents, left))).toBe(JSON.stringify(resolve(documents)));
      }),
    );
  });
});
