import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Annotates 200 MB by pipe. Says with what it ended, how many lines came out, and what memory it took at most, in MB. */
const PROGRAM = `
  import { Readable, Writable } from 'node:stream';
  import { run } from './src/cli/run.ts';
  const words = ' '.repeat(200_000);
  const stdin = Readable.from((function* () {
    for (let id = 0; id < 1000; id++) yield Buffer.from(JSON.stringify({ id, text: words + 'No.' + id }) + '\\n');
  })());
  let lines = 0;
  const stdout = new Writable({ write(chunk, _, done) { lines += chunk.includes('\\n') ? 1 : 0; done(); } });
  const code = await run(['annotate', '-', '--each'], { stdin, stdout, stderr: process.stderr }, '0', async () => {});
  console.log(code, lines, Math.round(process.resourceUsage().maxRSS / 1000));`;

it('annotates article for article in little memory, however many there are', { timeout: 120_000 }, () => {
  const out = execFileSync('node', ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM], { encoding: 'utf8' });
  const [code, lines, megabytes] = out.trim().split(' ').map(Number);
  expect([code, lines]).toEqual([0, 1000]);
  expect(megabytes).toBeLessThan(300);
});
