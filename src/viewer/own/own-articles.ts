import { indexData } from '../../graph/filter/index-data.ts';
import type { ArticleInput } from '../../ingest/article-input.ts';
import { type NamedFile, type ReadArticle, readInBrowser } from '../../workers/browser-read.ts';
import { findFailure } from '../../workers/failed-extraction.ts';
import { buildCorrected } from '../corrections/correct.ts';
import { askDesk } from '../desk/desk.ts';
import { type KeptArticle, keepArticles, readKeptArticles, removeArticles } from '../keep/kept-articles.ts';
import { reasonOf } from '../keep/reason-of.ts';
import { countOf } from '../state/wording.ts';
import { data, showData } from '../store/data.ts';
import { setFlag } from '../store/flags.ts';
import { type OwnArticles, own } from '../store/own-cell.ts';
import { notice, overlay } from '../store/ui-cells.ts';

const NONE: OwnArticles = { articles: [], problems: [] };
/** Articles that are kept in one step: so many at most are lost when the tab is closed. */
const STEP = 24;

const BRING_AGAIN = 'The others are there; bring this one again to try once more.';

let stopping: AbortController | undefined;
/** Articles the browser has no room for are known by these keys. */
let unkept = 0;

/** Reads what the browser keeps, once. */
export async function readOwn(): Promise<OwnArticles> {
  const known = own.get();
  if (known) return known;
  try {
    const { articles, damaged } = await readKeptArticles();
    own.set({ ...NONE, articles });
    if (damaged > 0)
      tellProblem(
        `${countOf(damaged, 'article')} kept by this browser`,
        'came back damaged. Bring what is missing again.',
      );
  } catch (error) {
    own.set({ ...NONE, notKept: reasonOf(error) });
  }
  return own.get()!;
}

/** Shows the articles that were brought in; says whether there are any that can be shown, and otherwise why not. */
export async function showOwn(): Promise<boolean> {
  const { articles, notKept, problems } = await readOwn();
  if (problems.length > 0) overlay.set('articles');
  if (articles.length === 0) {
    if (notKept === undefined) setFlag('own', false);
    else failToOpen(notKept);
    return false;
  }
  data.set({ waitsFor: `Reading what your ${countOf(articles.length, 'article')} say …` });
  try {
    await show(articles);
    return true;
  } catch (error) {
    failToOpen(reasonOf(error));
    return false;
  }
}

function failToOpen(reason: string): void {
  tellProblem('Your articles', `could not be opened: ${reason}. Nothing of them was taken away: load the page again.`);
  overlay.set('articles');
}

function tellProblem(name: string, message: string): void {
  change({ problems: [...own.get()!.problems, { name, code: 'not-shown', message }] });
}

/** Reads files, keeps their articles as they are found, and shows all that were brought in. One call at a time. */
export async function bring(files: readonly NamedFile[]): Promise<void> {
  if (stopping || files.length === 0) return;
  const before = await readOwn();
  const known = new Set(before.articles.map(({ input }) => nameAndText(input)));
  const task = new AbortController();
  stopping = task;
  let found: ReadArticle[] = [];
  let keeping = Promise.resolve();
  const flush = () => {
    const some = found;
    found = [];
    keeping = keeping.then(() => keep(some));
  };
  change({ problems: [], bringing: { files: 0, articles: 0, done: 0, of: files.length, isBuilding: false } });
  await readInBrowser(files, {
    signal: task.signal,
    isKnown: (input) => known.has(nameAndText(input)),
    onRead: (articles) => {
      found.push(...articles);
      if (found.length >= STEP) flush();
    },
    onProblem: (problem) => change({ problems: [...own.get()!.problems, problem] }),
    onProgress: (progress) => change({ bringing: { ...own.get()!.bringing!, ...progress } }),
  });
  flush();
  await keeping;
  await finish(before.articles.length);
}

/** What was read until now stays. */
export function stop(): void {
  stopping?.abort();
}

/** Takes articles away, here and from what the browser keeps; says how many are left. */
export async function remove(keys: readonly number[]): Promise<number> {
  const gone = new Set(keys);
  const left = own.get()!.articles.filter(({ key }) => !gone.has(key));
  try {
    await removeArticles(keys.filter((key) => key >= 0));
  } catch (error) {
    notice.set(`They could not be removed: ${reasonOf(error)}`);
    return own.get()!.articles.length;
  }
  change({ articles: left, problems: [] });
  if (left.length > 0) await show(left);
  return left.length;
}

async function finish(before: number): Promise<void> {
  const { articles, bringing, problems } = own.get()!;
  const wasStopped = stopping?.signal.aborted === true;
  const fresh = articles.length - before;
  try {
    if (fresh > 0) {
      change({ bringing: { ...bringing!, isBuilding: true } });
      await show(articles);
    }
    const failed = problems.length > 0 ? `; ${countOf(problems.length, 'file')} could not be read` : '';
    notice.set(
      wasStopped
        ? `Stopped. What was read stays: ${countOf(fresh, 'new article')}.`
        : `${countOf(fresh, 'article')} read${failed}.`,
    );
  } catch (error) {
    notice.set('The graph could not be made.');
    tellProblem('The graph', `could not be made: ${reasonOf(error)}. The articles are kept: load the page again.`);
  } finally {
    stopping = undefined;
    const { bringing: _, ...rest } = own.get()!;
    own.set(rest);
  }
}

async function show(articles: readonly KeptArticle[]): Promise<void> {
  await askDesk({ take: { articles: articles.map(({ input, extraction }) => ({ input, extraction })) } });
  const file = await buildCorrected(articles.map(({ input }) => input.id));
  setFlag('own', true);
  showData('own', indexData(file));
}

/**
 * Where the browser has no room, the articles are there until the tab is closed. Those that could not be looked through
 * are told of and not kept, so that they can be brought again.
 */
async function keep(found: readonly ReadArticle[]): Promise<void> {
  const failed = found.flatMap(({ extraction }) => {
    const failure = findFailure(extraction);
    if (!failure) return [];
    return [{ name: extraction.article, code: failure.code, message: `${failure.message} ${BRING_AGAIN}` }];
  });
  const articles = found.filter(({ extraction }) => !findFailure(extraction));
  if (found.length === 0) return;
  let kept: readonly KeptArticle[];
  let notKept = own.get()!.notKept;
  try {
    kept = await keepArticles(articles);
  } catch (error) {
    kept = articles.map((article) => ({ ...article, key: --unkept }));
    notKept = reasonOf(error);
  }
  const { articles: before, problems } = own.get()!;
  change({ articles: [...before, ...kept], problems: [...problems, ...failed], ...(notKept && { notKept }) });
}

function change(to: Partial<OwnArticles>): void {
  own.set({ ...own.get()!, ...to });
}

function nameAndText({ id, text, facts }: ArticleInput): string {
  return JSON.stringify([id, text, facts]);
}
