import { join } from 'node:path';
import envPaths from 'env-paths';

/** The folder in which fetched pages are kept from run to run, where the system keeps such things. */
export const keptPages = (): string => join(envPaths('claimgraph', { suffix: '' }).cache, 'pages');
