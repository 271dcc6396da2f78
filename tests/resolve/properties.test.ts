import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/resolve/index.ts';
import { anyDocuments } from './any-documents.ts';

const shuffled = anyDocuments.chain((documents) =>
  fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
);

describe('resolve', () => {
  it('gives the same bytes for articles in any order', () => {
    fc.assert(
      fc.property(shuffled, ([documents, reordered]) => {
        expect(JSON.stringify(resolve(reordered))).toBe(JSON.stringify(resolve(documents)));
      }),
    );
  });

  it('gives every chain exactly one entity, and every entity, claim and tie an id of its own', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const { entities, claims, ties } = resolve(documents);
        const evidence = entities.flatMap((entity) =>
          entity.evidence.map(({ article, index }) => `${article}\n${index}`),
        );
        expect(new Set(evidence).size).toBe(evidence.length);
        expect(evidence).toHaveLength(documents.reduce((sum, { extraction }) => sum + extraction.chains.length, 0));
        for (const list of [entities, claims, ties]) {
          const ids = list.map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
        }
      }),
    );
  });

  it('never makes one entity of unnamed sources of two articles', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        for (const { kind, evidence } of resolve(documents).entities) {
          if (kind === 'unnamed') expect(evidence).toHaveLength(1);
        }
      }),
    );
  });

  it('keeps every attribution in exactly one claim, and links claims of different articles only', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const { claims, links } = resolve(documents);
        const refs = claims.flatMap(({ attributions }) =>
          attributions.map(({ article, index }) => `${article}\n${index}`),
        );
        expect(new Set(refs).size).toBe(refs.length);
        expect(refs).toHaveLength(documents.reduce((sum, { extraction }) => sum + extraction.attributions.length, 0));
        const articlesOf = new Map(
          claims.map(({ id, attributions }) => [id, attributions.map(({ article }) => article)]),
        );
        for (const { from, to, differences = [] } of links) {
          expect(from < to).toBe(true);
          for (const { start, end } of differences.flatMap((one) => [one.from, one.to]))
            expect(start <= end).toBe(true);
          expect(articlesOf.get(from)!.filter((article) => articlesOf.get(to)!.includes(article))).toEqual([]);
        }
      }),
    );
  });
});
