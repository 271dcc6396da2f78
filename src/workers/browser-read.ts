import type { ArticleInput, InputProblem } from '../ingest/article-input.ts';
import type { Extraction } from '../model/index.ts';
import { BrowserWorker } from './browser-worker.ts';
import { emptyExtraction } from './failed-extraction.ts';

/** An article as it was read, with what was found in it. */
export interface ReadArticle {
  readonly input: ArticleInput;
  readonly extraction: Extraction;
}

/** A file, under the name its articles go by. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

export interface ReadProgress {
  /** Files that are read, and articles found in them, so far. */
  readonly files: number;
  readonly articles: number;
  /** Articles of which is known what they say. */
  readonly done: number;
}

export interface BrowserReadOptions {
  /** Ends the work; what was told of until then stays. */
  readonly signal: AbortSignal;
  /** Called for each few articles. */
  readonly onRead: (articles: readonly ReadArticle[]) => void;
  readonly onProblem: (problem: InputProblem) => void;
  readonly onProgress: (progress: ReadProgress) => void;
  /** Whether an article is there already and needs no reading. */
  readonly isKnown?: (input: ArticleInput) => boolean;
  readonly threads?: number;
}

/** Articles a task: enough that messages do not count, few enough that the bar moves and stopping loses little. */
const BATCH = 4;
/** Each holds the lexicon and the weights: some 100 MB. */
const MOST_THREADS = 8;

type Job = { readonly read: NamedFile } | { readonly inputs: readonly ArticleInput[] };

/**
 * Reads files and extracts from their articles, in workers of the browser: what `readBytes` and `extract` give, in the
 * order it is found. A file or article that takes a worker down is told as a problem, and the rest is done.
 */
export async function readInBrowser(files: readonly NamedFile[], options: BrowserReadOptions): Promise<void> {
  const { signal, threads = Math.max(1, navigator.hardwareConcurrency || 2) } = options;
  const work = new Work(files, options);
  const crew = Array.from({ length: Math.min(threads, MOST_THREADS) }, () => new BrowserWorker(signal));
  const stopped = new Promise<void>((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
  try {
    await Promise.race([Promise.all(crew.map((thread) => work.doOn(thread))), stopped]);
  } finally {
    for (const thread of crew) thread.end();
  }
}

/** What is to be done; articles before files, so that no more is held than is needed. */
class Work {
  readonly #options: BrowserReadOptions;
  readonly #files: NamedFile[];
  readonly #batches: ArticleInput[][] = [];
  readonly #waiting: (() => void)[] = [];
  #reading = 0;
  #progress: ReadProgress = { files: 0, articles: 0, done: 0 };

  constructor(files: readonly NamedFile[], options: BrowserReadOptions) {
    this.#files = [...files];
    this.#options = options;
  }

  async doOn(thread: BrowserWorker): Promise<void> {
    for (let job = await this.#next(); job; job = await this.#next()) {
      if ('read' in job) await this.#read(job.read, thread);
      else await this.#extract(job.inputs, thread);
    }
  }

  async #next(): Promise<Job | undefined> {
    for (;;) {
      if (this.#options.signal.aborted) return undefined;
      const inputs = this.#batches.shift();
      if (inputs) return { inputs };
      const file = this.#files.shift();
      if (file) return { read: file };
      if (this.#reading === 0) return undefined;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  async #read(file: NamedFile, thread: BrowserWorker): Promise<void> {
    this.#reading++;
    const failure = await thread.do(file, (answer) => {
      if ('problem' in answer) this.#options.onProblem(answer.problem);
      if ('inputs' in answer) this.#found(answer.inputs);
    });
    if (failure) this.#options.onProblem({ name: file.name, code: 'unreadable', message: failure });
    this.#reading--;
    this.#tell({ files: this.#progress.files + 1 });
  }

  #found(inputs: readonly ArticleInput[]): void {
    const fresh = inputs.filter((input) => !this.#options.isKnown?.(input));
    for (let at = 0; at < fresh.length; at += BATCH) this.#batches.push(fresh.slice(at, at + BATCH));
    this.#tell({
      articles: this.#progress.articles + inputs.length,
      done: this.#progress.done + inputs.length - fresh.length,
    });
  }

  async #extract(inputs: readonly ArticleInput[], thread: BrowserWorker): Promise<void> {
    let extractions: readonly Extraction[] = [];
    const failure = await thread.do({ inputs }, (answer) => {
      if ('extractions' in answer) extractions = answer.extractions;
    });
    if (this.#options.signal.aborted) return;
    if (failure && inputs.length > 1) {
      for (const input of inputs) await this.#extract([input], thread);
      return;
    }
    this.#options.onRead(
      inputs.map((input, i) => ({
        input,
        extraction: extractions[i] ?? emptyExtraction(input, failure ?? 'no answer'),
      })),
    );
    this.#tell({ done: this.#progress.done + inputs.length });
  }

  #tell(change: Partial<ReadProgress>): void {
    this.#progress = { ...this.#progress, ...change };
    if (!this.#options.signal.aborted) this.#options.onProgress(this.#progress);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
