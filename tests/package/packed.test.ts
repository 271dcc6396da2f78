import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST } from '../cli/articles.ts';

/**
 * What `npm pack` makes, in an empty folder beside nothing but the packages named as `dependencies`: as npm would install
 * it, but without the network.
 */
describe.skipIf(!existsSync('dist/index.js') || !existsSync('dist/viewer/index.html'))('the package', () => {
  let folder = '';
  let files: string[] = [];
  const inFolder = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-package-'));
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [{ filename, files: packedFiles }] = JSON.parse(packed);
    files = packedFiles.map(({ path }: { path: string }) => path);
    mkdirSync(join(folder, 'node_modules/claimgraph'), { recursive: true });
    inFolder('tar', '-xzf', filename, '-C', 'node_modules/claimgraph', '--strip-components=1');
    linkDependencies(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'a.txt'), FIRST);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds what is needed and nothing else', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'package.json',
        'dist/index.d.ts',
        'dist/viewer/index.html',
        'dist/cli/main.js',
        'dist/workers/extract-thread.js',
      ]),
    );
    expect(
      files.filter(
        (path) =>
          !/^(?:dist\/|seeds\/|LICENSE$|README\.md$|NOTICE\.md$|package\.json$|docs\/graph\.schema\.json$|spark\/claimgraph_job\.py$)/.test(
            path,
          ),
      ),
    ).toEqual([]);
    expect(files.filter((path) => /\.test\.|(?<!\.d)\.tsx?$|\.map$/.test(path))).toEqual([]);
  });

  it('builds from the command line', () => {
    const out = inFolder('node', 'node_modules/claimgraph/dist/cli/main.js', 'build', 'a.txt', '-o', 'out', '--json');
    expect(JSON.parse(out)).toMatchObject({ articles: 1, problems: [] });
    expect(JSON.parse(readFileSync(join(folder, 'out/graph.json'), 'utf8')).format).toBe('claimgraph');
  });

  it('is imported from Node', () => {
    const program = `
      import { annotate, buildGraphFile, ClaimgraphError, extract, parseArticle, projectActors, readGraphFile, resolve, writeGexf, writeGraphFile } from 'claimgraph';
      const article = parseArticle('a', ${JSON.stringify(FIRST)});
      const resolution = resolve([{ article, extraction: extract(article) }]);
      const file = readGraphFile(writeGraphFile(buildGraphFile([article])));
      const [annotated] = annotate([{ id: 'a', text: article.text }]);
      try { readGraphFile('') } catch (error) { if (!(error instanceof ClaimgraphError)) throw error }
      console.log(article.title, resolution.claims.length === file.resolution.claims.length, annotated.attributions.length > 0, writeGexf(projectActors(file)).length > 100);
    `;
    expect(inFolder('node', '--input-type=module', '--eval', program)).toBe('Ferry to stay true true true\n');
  });

  it('has types', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { annotate, type Article, buildGraph, buildGraphFile, parseArticle, type Resolution, resolve } from 'claimgraph';
       const article: Article = parseArticle('a', 'text', { title: 'T' });
       const file = buildGraphFile([article]);
       const resolution: Resolution = resolve([]);
       const count: number = buildGraph(file).order + resolution.claims.length;
       const rule: string | undefined = annotate([{ id: 'a', text: 'b' }])[0]?.attributions[0]?.rule;
       // @ts-expect-error a text is no number
       parseArticle('a', 7);
       console.log(count, rule);
      `,
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    expect(inFolder('node', tsc, '-p', '.')).toBe('');
  });
});

/** Links every package the dependencies need, and no other, into a folder of packages. */
function linkDependencies(packages: string): void {
  const root = resolve('node_modules');
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  for (const path of listed.trim().split('\n')) {
    const name = relative(root, path);
    const isNested = name.startsWith('..') || name.includes('node_modules');
    const link = join(packages, name);
    if (isNested || existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(path, link);
  }
}
