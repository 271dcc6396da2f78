import type { GraphFile, Resolution } from '../../model/index.ts';
import type { ReadArticle } from '../../workers/browser-read.ts';

/**
 * What the desk is asked. It holds the documents it was given last, whether articles that were brought in or those of a
 * graph file, and works out what they say with the corrections of a log.
 */
export type DeskTask =
  | { readonly take: { readonly articles: readonly ReadArticle[] } | { readonly graphFile: string } }
  | { readonly build: string }
  | { readonly resolve: string };

/** What each task gives back: nothing; the whole graph file, laid out; or who says what alone. */
export type DeskResult<T extends DeskTask> = T extends { build: string }
  ? GraphFile
  : T extends { resolve: string }
    ? Resolution
    : undefined;

export type DeskAnswer =
  | { readonly task: number; readonly result: GraphFile | Resolution | undefined }
  | { readonly task: number; readonly error: string };
