import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runs a command over 200 MB by pipe. Says with what it ended, how many lines came out, and what memory it took at most, in MB. */
const programOf = (args: readonly string[]) => `
  import { Readable, Writable } from 'node:stream';
  import { run } from './src/cli/run.ts';
  const words = ' '.repeat(200_000);
  const stdin = Readable.from((function* () {
    for (let id = 0; id < 1000; id++) yield Buffer.from(JSON.stringify({ id, text: words + 'No.' + id }) + '\\n');
  })());
  let lines = 0;
  const stdout = new Writable({ write(chunk, _, done) { lines += chunk.includes('\\n') ? 1 : 0; done(); } });
  const code = await run(${JSON.stringify(args)}, { stdin, stdout, stderr: process.stderr }, '0', async () => {});
  console.log(code, lines, Math.round(process.resourceUsage().maxRSS / 1000));`;

function runMeasured(args: readonly string[]): number[] {
  const call = ['--import', 'tsx', '--input-type=module', '--eval', programOf(args)];
  const out = execFileSync('node', call, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  return out.trim().split(' ').map(Number);
}

it('annotates article for article in little memory, however many there are', { timeout: 120_000 }, () => {
  const [code, lines, megabytes] = runMeasured(['annotate', '-', '--each']);
  expect([code, lines]).toEqual([0, 1000]);
  expect(megabytes).toBeLessThan(300);
});

it('builds in little memory, however long the articles', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-memory-'));
  try {
    const [code, , megabytes] = runMeasured(['build', '-', '-o', folder]);
    expect(code).toBe(0);
    expect(megabytes).toBeLessThan(400);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
