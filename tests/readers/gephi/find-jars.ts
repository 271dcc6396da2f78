import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const KEPT = join(homedir(), '.m2', 'claimgraph-gephi-0.10.1');
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath';

/**
 * The jars of Gephi's importer as a class path. Maven fetches them once, in about a minute, and keeps them beside those
 * of other projects.
 */
export function findJars(): string {
  const jars = existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : '';
  if (jars !== '' && jars.split(':').every((jar) => existsSync(jar))) return jars;
  mkdirSync(join(homedir(), '.m2'), { recursive: true });
  const pom = new URL('pom.xml', import.meta.url).pathname;
  execFileSync('mvn', ['-q', '-B', '-f', pom, PLUGIN, `-Dmdep.outputFile=${KEPT}`], { stdio: 'pipe' });
  return readFileSync(KEPT, 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) findJars();
