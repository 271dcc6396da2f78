import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../src/graph/formats/formats.ts';
import { isArticleFile } from '../src/ingest/files/file-names.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const isBuilt = existsSync('dist/index.js') && existsSync('dist/cli/main.js');

function matches(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

describe('the README', () => {
  it('names only npm scripts there are', () => {
    const named = [...matches(/npm run ([\w:]+)/g, readme), ...matches(/npm (start|test)\b/g, readme)];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files there are', () => {
    const targets = matches(/\]\((?!https?:)([^)#]+)\)/g, readme);
    expect(targets.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('tells of every format: by which library, what is kept and what is lost', () => {
    const rows = matches(/^(\|.*\|)$/gm, readme).map((row) => row.split('|').slice(1, -1));
    const read = rows.filter(([kinds = '']) => matches(/`(\.\w+)`/g, kinds).length > 0);
    const endings = read.flatMap(([kinds = '']) => matches(/`(\.\w+)`/g, kinds));
    expect(endings.filter((ending) => ending !== '.xml' && !isArticleFile(`a.txt${ending}`))).toEqual([]);
    for (const ending of 'txt md html mhtml rss atom jsonl json csv tsv parquet gz zst zip docx epub pdf warc wet'.split(
      ' ',
    ))
      expect(endings).toContain(`.${ending}`);
    for (const { name } of FORMATS) expect(rows.map(([first = '']) => first.trim())).toContain(`\`${name}\``);
    const written = rows.filter(([first = '']) => FORMATS.some(({ name }) => first.trim() === `\`${name}\``));
    for (const row of [...read, ...written]) expect(row.every((cell) => cell.trim() !== '')).toBe(true);
  });

  it('names only folders there are', () => {
    const folders = matches(/^\| `([\w/]+\/)`/gm, readme);
    expect(folders.length).toBeGreaterThan(8);
    expect(folders.filter((path) => !existsSync(path))).toEqual([]);
  });
});

/** Both need what `npm run build` makes; `npm test` runs it first. */
describe.skipIf(!isBuilt)('the README, run against the build', () => {
  it('names only commands the command line knows', () => {
    const help = execFileSync('node', ['dist/cli/main.js', '--help'], { encoding: 'utf8' });
    const commands = matches(/npx claimgraph (\w+)/g, readme);
    expect(commands).toContain('build');
    expect(commands.filter((name) => !help.includes(name))).toEqual([]);
  });

  it('shows a library example that prints what it says', () => {
    const example = /```js\n([\s\S]*?)```/.exec(readme)![1]!;
    const printed = execFileSync('node', ['--input-type=module', '--eval', example], { encoding: 'utf8' });
    expect(printed.trimEnd().split('\n')).toEqual(matches(/^\/\/ (.*)$/gm, example));
  });
});
