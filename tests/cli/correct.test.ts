import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readGraphFile } from '../../src/graph/index.ts';
import { FIRST, SECOND } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

const FILES = ['graph.json', 'graph.gexf', 'claims.gexf', 'claims.csv'];
let root = '';
let out = '';
let before: readonly string[] = [];

const readAll = () => Promise.all(FILES.map((name) => readFile(join(out, name), 'utf8')));
const readWorld = async () => readGraphFile(await readFile(join(out, 'graph.json'), 'utf8')).resolution;
const idOf = async (name: string) => (await readWorld()).entities.find((entity) => entity.name === name)!.id;
const correct = (...words: readonly string[]) => runInMemory(['correct', out, ...words]);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimgraph-correct-'));
  await writeFile(join(root, 'a.txt'), FIRST);
  await writeFile(join(root, 'b.txt'), SECOND);
  await runInMemory(['build', join(root, 'a.txt'), join(root, 'b.txt'), '-o', join(root, 'built')]);
});

beforeEach(async () => {
  out = join(root, 'out');
  await rm(out, { recursive: true, force: true });
  await cp(join(root, 'built'), out, { recursive: true });
  before = await readAll();
});

afterAll(() => rm(root, { recursive: true }));

describe('claimgraph correct', () => {
  it('puts a name right in all files, and undo restores every byte', async () => {
    const { code, out: said } = await correct('rename', 'ines calloway', 'Inés Calloway');
    expect([code, said]).toEqual([0, expect.stringContaining('1: rename Ines Calloway (person:ines-calloway)')]);
    for (const text of await readAll()) expect(text).toContain('Inés Calloway');
    expect((await correct('undo', '1')).out).toContain('taken back: rename Ines Calloway');
    expect(await readAll()).toEqual(before);
  });

  it('holds for a later build into the same folder, of more articles', async () => {
    await correct('rename', 'person:ines-calloway', 'Inés Calloway');
    await writeFile(join(root, 'c.txt'), SECOND.replace('until spring', 'until summer'));
    const inputs = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(root, name));
    const { code, out: said } = await runInMemory(['build', ...inputs, '-o', out]);
    expect([code, said]).toEqual([0, expect.stringContaining('corrections applied: 1')]);
    expect((await readWorld()).entities.map(({ name }) => name)).toContain('Inés Calloway');
  });

  it('builds the same files from graph.json as from the articles', async () => {
    await correct('kind', 'Tamsin', 'group');
    const corrected = await readAll();
    await runInMemory(['build', join(root, 'a.txt'), join(root, 'b.txt'), '-o', out]);
    expect(await readAll()).toEqual(corrected);
  });

  it('merges, keeps apart, gives a claim another speaker and rejects it', async () => {
    const { claims } = await readWorld();
    const [claim] = claims;
    const tamsin = await idOf('Tamsin');
    expect((await correct('speaker', claim!.id, 'Tamsin')).code).toBe(0);
    expect((await readWorld()).claims.find(({ id }) => id === claim!.id)?.speaker).toBe(tamsin);
    expect((await correct('reject', claim!.id)).code).toBe(0);
    expect((await readWorld()).claims).toHaveLength(claims.length - 1);
    expect((await correct('apart', 'Ines Calloway', 'Tamsin')).code).toBe(0);
    expect((await correct('merge', 'Ines Calloway', 'Tamsin')).code).toBe(0);
    expect((await readWorld()).entities.map(({ id }) => id)).not.toContain(tamsin);
    const { out: list } = await correct('list');
    expect(list.split('\n').map((line) => line.slice(0, 2))).toEqual(['1:', '2:', '3:', '4:', '']);
  });

  it('splits off what one article mentions', async () => {
    expect((await correct('split', 'Ines Calloway', '--mentions', 'b.txt')).code).toBe(0);
    const ids = (await readWorld()).entities.filter(({ name }) => name === 'Ines Calloway').map(({ id }) => id);
    expect(ids).toEqual(['person:ines-calloway', 'person:ines-calloway~2']);
    const { code, error } = await correct('rename', 'Ines Calloway', 'Ines');
    expect(code).toBe(2);
    expect(error).toMatch(/"Ines Calloway" fits several.*\n {2}person:ines-calloway {3}Ines Calloway, .*\n.*~2/);
  });

  it.each([
    [['rename', 'Nobody Such', 'X'], 'There is no entity "Nobody Such"'],
    [['rename', 'Calloway Ines', 'X'], 'There is no entity'],
    [['kind', 'Tamsin', 'river'], '"river" is no kind; there are person, organization'],
    [['merge', 'Tamsin', 'tamsin'], 'name two'],
    [['undo', '7'], 'Line 7 has no correction to take back. None holds'],
    [['undo', 'last'], 'say the number of the line'],
    [['reject', 'words that nobody said'], 'There is no claim "words that nobody said": none has these words in it'],
    [['burn', 'Tamsin'], 'there is no action "burn"'],
    [['merge', 'Tamsin'], 'merge ENTITY ENTITY'],
    [['split', 'Tamsin'], '--mentions ARTICLE'],
    [['split', 'Tamsin', '--mentions', 'z.txt'], 'There is no mention of Tamsin "z.txt". Did you mean'],
  ])('says what is wrong with %j and changes nothing', async (words, sentence) => {
    const { code, error } = await correct(...words);
    expect([code, error]).toEqual([2, expect.stringContaining(sentence)]);
    expect(await readAll()).toEqual(before);
    await expect(readFile(join(out, 'corrections.jsonl'), 'utf8')).rejects.toThrow('ENOENT');
  });

  it('says what to do where there is no build', async () => {
    const { code, error } = await runInMemory(['correct', join(root, 'nowhere'), 'list']);
    expect([code, error]).toEqual([2, expect.stringContaining('claimgraph build INPUT… -o')]);
  });

  it('waits for no pipe, and stops where the log lies on a disk that is not there', async () => {
    const log = join(out, 'corrections.jsonl');
    await symlink(join(root, 'unmounted/corrections.jsonl'), log);
    for (const call of [
      ['correct', out, 'list'],
      ['build', join(root, 'b.txt'), '-o', out],
    ])
      expect(await runInMemory(call)).toMatchObject({
        code: 2,
        error: `Cannot read ${log}: It is a link that leads nowhere.\n`,
      });
    expect(await readAll()).toEqual(before);
    await rm(log);
    await rm(join(out, 'graph.json'));
    execFileSync('mkfifo', [join(out, 'graph.json')]);
    expect(await correct('list')).toMatchObject({ code: 2, error: expect.stringContaining('It is no ordinary file.') });
  });

  it('shows names from the log as one line that colours nothing and turns nothing round', async () => {
    await correct('rename', 'Ines Calloway', 'Inés Calloway');
    const log = await readFile(join(out, 'corrections.jsonl'), 'utf8');
    const named = (id: string, name: string) => log.replace(/person:[^"]*/, id).replaceAll('Ines Calloway', name);
    await appendFile(join(out, 'corrections.jsonl'), named('nobody', 'Ines\\u001b[31m\\nC\\u202ealloway'));
    const told = 'Ines\\u001b[31m\\u000aC\\u202ealloway';
    expect((await correct('list')).out).toContain(`there is no ${told} (nobody)`);
    expect((await runInMemory(['build', join(root, 'b.txt'), '-o', out])).error).toContain(`there is no ${told}`);
  });

  it('names a damaged line and a correction that fits nothing, and applies the rest', async () => {
    await correct('rename', 'Ines Calloway', 'Inés Calloway');
    await correct('kind', 'Tamsin', 'group');
    await appendFile(join(out, 'corrections.jsonl'), '{"do":"ren');
    expect((await correct('list')).out).toContain('3: DAMAGED: no JSON');
    const { error } = await runInMemory(['build', join(root, 'b.txt'), '-o', out, '--json']);
    expect(error).toContain('line 3: no JSON, or only a part of it');
    expect(error).toContain('line 2: there is no Tamsin');
    expect((await readWorld()).entities.map(({ name }) => name)).toContain('Inés Calloway');
    const again = await correct('reject', 'until spring');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('4: ')]);
    expect((await correct('list', '--json')).code).toBe(0);
    const log = await readFile(join(out, 'corrections.jsonl'), 'utf8');
    expect(log.trim().split('\n')).toHaveLength(4);
  });

  it('answers in JSON', async () => {
    const { out: json } = await correct('reject', 'the boat was for sale', '--json');
    expect(JSON.parse(json)).toMatchObject({ line: 1, correction: { do: 'reject' }, unfitting: [] });
  });
});
