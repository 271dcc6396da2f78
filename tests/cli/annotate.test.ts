import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.ts';
import { FIRST, LINES, SECOND } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-annotate-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function annotateLines(...lines: string[]) {
  const file = join(folder, 'news.jsonl');
  await writeFile(file, lines.join('\n'));
  const ended = await runInMemory(['annotate', file]);
  const answers = ended.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { ...ended, answers };
}

const [one, two] = LINES.map((line) => JSON.stringify(line)) as [string, string];

describe('claimgraph annotate', () => {
  it('gives a line for a line, in their order, as the library does', async () => {
    const { code, answers } = await annotateLines(two, one);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(answers).toEqual(JSON.parse(JSON.stringify(annotate([LINES[1]!, LINES[0]!]))));
  });

  it('gives offsets into the text as it came, and speakers that hold over the file', async () => {
    const { answers } = await annotateLines(one, two);
    const quotes = answers.flatMap(({ id, attributions }) => {
      const text = id === 'one' ? FIRST : SECOND;
      return attributions.flatMap((claim: { content: [number, number][]; speaker: string; speakerId: string }) =>
        claim.content.map(([start, end]) => [text.slice(start, end), claim.speaker, claim.speakerId]),
      );
    });
    const said = quotes.filter(([words]) => words.startsWith('“The ferry stays'));
    expect(said).toHaveLength(2);
    expect(new Set(said.map(([, speaker, id]) => `${speaker} ${id}`)).size).toBe(1);
    expect(said[0]?.[1]).toBe('Ines Calloway');
    for (const { id, mentions } of answers) {
      const text = id === 'one' ? FIRST : SECOND;
      for (const { start, end, kind, entity } of mentions) {
        expect(text.slice(start, end)).not.toBe('');
        expect(entity).toMatch(/^[a-z]+:/);
        expect(kind).toMatch(/^(person|organization|country|place|group|unnamed)$/);
      }
    }
  });

  it('keeps step with lines it cannot read, and ends with 1', async () => {
    const { code, answers, error } = await annotateLines(one, '{"id": "x"', '', '{"id":"y"}', two);
    expect(code).toBe(1);
    expect(answers).toHaveLength(4);
    expect(answers[1]).toMatchObject({ attributions: [], mentions: [], error: { code: 'bad-json' } });
    expect(answers[2]).toMatchObject({ id: 'y', error: { code: 'no-text' } });
    expect(error).toContain('news.jsonl:2: The line is no JSON');
  });

  it('answers each of several articles under one id', async () => {
    const other = JSON.stringify({ id: 'one', text: SECOND });
    const { answers } = await annotateLines(one, other, one);
    expect(answers.map(({ id }) => id)).toEqual(['one', 'one', 'one']);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[1]).not.toEqual(answers[0]);
  });

  it('takes names of nothing for what they are', async () => {
    const { code, answers } = await annotateLines(
      '{"id":"__proto__","text":"“No,” __proto__ said. Constructor Prototype said yes."}',
      '{"id":"constructor","text":""}',
    );
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  });

  it('gives the same for each article alone with --each, and keeps step with lines it cannot read', async () => {
    const file = join(folder, 'each.jsonl');
    await writeFile(file, [two, '{"id": "x"', one].join('\n'));
    const { code, out, error } = await runInMemory(['annotate', file, '--each']);
    const answers = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(error).toContain('each.jsonl:2: The line is no JSON');
    expect(answers[1]).toMatchObject({ attributions: [], error: { code: 'bad-json' } });
    for (const [index, line] of [
      [0, LINES[1]!],
      [2, LINES[0]!],
    ] as const)
      expect(answers[index]).toEqual(JSON.parse(JSON.stringify(annotate([line])[0])));
    const none = await runInMemory(['annotate', join(folder, 'none.jsonl'), '--each']);
    expect([none.code, none.out]).toEqual([1, '']);
  });

  it('reads a pipe', async () => {
    const { code, out } = await runInMemory(['annotate', '-'], `${one}\n${two}\n`);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(3);
  });

  it('says that there is no such file', async () => {
    const { code, out, error } = await runInMemory(['annotate', join(folder, 'none.jsonl')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain('There is no such file or folder.');
  });
});
