export type { Document } from './chain-in-article.ts';
export { resolve } from './resolve.ts';
