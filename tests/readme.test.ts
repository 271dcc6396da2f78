import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
