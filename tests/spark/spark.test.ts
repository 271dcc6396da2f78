import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProblem } from '../../src/ingest/article-input.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';

const MAIN = resolve('dist/cli/main.js');
const CORPUS = '../shared/corpus/articles.jsonl';
const WARC = 'tests/ingest/fixtures/crawl.warc.gz';
const FILES = 3;

const pyspark = spawnSync('python3', ['-c', 'import pyspark; print(pyspark.__file__)'], { encoding: 'utf8' });
const hasSpark =
  pyspark.status === 0 &&
  spawnSync('java', ['--version']).status === 0 &&
  existsSync('/proc/self/stat') &&
  existsSync(MAIN);
if (!hasSpark) console.warn('left out: Spark, for it needs python3 with pyspark, java, Linux and `npm run build`');

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-spark-'));
const at = (...parts: string[]) => join(folder, ...parts);
afterAll(() => rmSync(folder, { recursive: true }));

/** The command; the first `map` writes a line and then takes down the executor that it works for. */
const COMMAND = `#!/bin/sh
parent() { cut -d' ' -f4 "/proc/$1/stat"; }
if [ "$1" = map ] && mkdir '${at('killed')}' 2>/dev/null; then
  executor=$(parent "$(parent "$PPID")")
  grep -q CoarseGrainedExecutorBackend "/proc/$executor/cmdline" || exit 3
  '${process.execPath}' '${MAIN}' "$@" | { head -n 1; kill -9 "$executor" && echo "$executor" > '${at('killed/pid')}'; }
else
  exec '${process.execPath}' '${MAIN}' "$@"
fi
`;

/** What pays off for those who stay is left out: the second half of the just-in-time compiler, and queries made into code. */
const JAVA = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
const CONF = {
  'spark.driver.extraJavaOptions': JAVA,
  'spark.executor.extraJavaOptions': JAVA,
  'spark.sql.codegen.factoryMode': 'NO_CODEGEN',
  'spark.sql.codegen.wholeStage': 'false',
  // So small that files of the corpus are cut in two.
  'spark.sql.files.maxPartitionBytes': '40k',
  'spark.sql.files.openCostInBytes': '0',
  'spark.sql.shuffle.partitions': '2',
  'spark.ui.enabled': 'false',
};

async function runJobs(...jobs: readonly (readonly string[])[]): Promise<string> {
  const conf = Object.entries(CONF).flatMap(([key, value]) => ['--conf', `'${key}=${value}'`]);
  const args = ['tests/spark/run_jobs.py', ...jobs.map((job) => JSON.stringify(job))];
  const env = {
    ...process.env,
    SPARK_HOME: dirname(pyspark.stdout.trim()),
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_WORKER_DIR: at('work'),
    PYSPARK_PYTHON: 'python3',
    PYSPARK_SUBMIT_ARGS: ['--master', "'local-cluster[2,1,1024]'", ...conf, 'pyspark-shell'].join(' '),
  };
  return (await promisify(execFile)('python3', args, { env, maxBuffer: 1e8 })).stdout;
}

/** The sample articles as lines of JSON. */
async function readSamples(): Promise<string[]> {
  const lines: string[] = [];
  for await (const read of readInputs(['seeds'], process.stdin))
    if (!isProblem(read)) lines.push(JSON.stringify({ id: read.id, text: read.text, ...read.facts }));
  return lines;
}

/** Lines of JSON as a table with a column for each field. */
function writeTable(name: string, lines: readonly string[]): void {
  const records: Record<string, string>[] = lines.map((line) => JSON.parse(line));
  const fields = [...new Set(records.flatMap(Object.keys))];
  const columnData = fields.map((field) => ({ name: field, data: records.map((record) => record[field]) }));
  writeFileSync(at(name), new Uint8Array(parquetWriteBuffer({ columnData })));
}

/** SHA-256 of each file of a build, but for what it remembers of its inputs' names. */
function sumsOf(out: string): Record<string, string> {
  const names = ['graph.json', 'graph.gexf', 'claims.gexf', 'claims.csv', '.store/extractions.parquet'];
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(at(out, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, sum(name)]));
}

function linesIn(mapped: string): string[] {
  const names = readdirSync(at(mapped)).filter((name) => name.endsWith('.txt.gz'));
  return names.flatMap((name) =>
    gunzipSync(readFileSync(at(mapped, name)))
      .toString()
      .trimEnd()
      .split('\n'),
  );
}

describe.skipIf(!hasSpark)('the job for Spark (python3, pyspark, java)', () => {
  let said = '';

  beforeAll(async () => {
    const samples = await readSamples();
    const corpus = existsSync(CORPUS) ? readFileSync(CORPUS, 'utf8').split('\n').slice(0, 24) : [];
    const lines = [...samples, ...corpus];
    writeFileSync(at('samples.jsonl'), samples.join('\n'));
    writeFileSync(at('all.jsonl'), lines.join('\n'));
    writeTable('samples.parquet', samples);
    mkdirSync(at('news'));
    for (let i = 0; i < FILES; i++) {
      const own = lines.filter((_, index) => index % FILES === i);
      // A line that is none, and an article that came before.
      writeFileSync(at(`news/${i}.jsonl`), [...(i === 2 ? ['no json', lines[0]] : []), ...own, ''].join('\n'));
    }
    writeFileSync(at('claimgraph'), COMMAND, { mode: 0o755 });
    const rest = ['--claimgraph', at('claimgraph'), '--mapped'];
    said = await runJobs(
      [at('news'), ...rest, at('mapped'), '--out', at('out')],
      [at('samples.parquet'), '--format', 'parquet', ...rest, at('more')],
      [resolve(WARC), '--format', 'warc', ...rest, at('more'), '--out', at('out-more')],
    );
    execFileSync(process.execPath, [MAIN, 'build', at('all.jsonl'), '-o', at('built')]);
    execFileSync(process.execPath, [MAIN, 'build', at('samples.jsonl'), WARC, '-o', at('built-more')]);
  }, 600_000);

  it('writes what build writes, to the byte, though one of two executors falls over', () => {
    expect(existsSync(at('killed/pid'))).toBe(true);
    expect(sumsOf('out')).toEqual(sumsOf('built'));
  });

  it('reads Parquet and web archives, too, one after the other', () => {
    expect(sumsOf('out-more')).toEqual(sumsOf('built-more'));
  });

  it('keeps what could not be read apart, by its file and line, and says so in the end', () => {
    const errors = linesIn('mapped/failed=true').map((line) => JSON.parse(line));
    expect(errors).toMatchObject([{ name: `file:${at('news/2.jsonl')}:1`, error: { code: 'bad-json' } }]);
    expect(linesIn('mapped/failed=false').filter((line) => 'error' in JSON.parse(line))).toEqual([]);
    expect(said.match(/code \d/g)).toEqual(['code 1', 'code 0', 'code 0']);
  });
});
