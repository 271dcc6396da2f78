import type { Answer, Task } from './browser-task.ts';

/** A task that takes longer, in milliseconds, never ends. */
const PATIENCE = 180_000;

/** A worker that is replaced where it dies or never answers, as it may of an article that takes all its memory. */
export class BrowserWorker {
  readonly #signal: AbortSignal;
  #worker: Worker | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Says why it was not done, where it was not. */
  do(task: Task, onAnswer: (answer: Answer) => void): Promise<string | undefined> {
    this.#worker ??= new Worker(new URL('./browser-thread.ts', import.meta.url), { type: 'module' });
    const worker = this.#worker;
    return new Promise((done) => {
      const fail = (reason: string) => {
        this.end();
        done(reason);
      };
      const timer = setTimeout(() => fail('It took longer than three minutes.'), PATIENCE);
      this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (!('done' in data)) return onAnswer(data);
        clearTimeout(timer);
        done(undefined);
      };
      worker.onerror = (event) => {
        clearTimeout(timer);
        fail(
          `It took the browser's worker down${event.message ? `: ${event.message}` : ', perhaps for want of memory'}.`,
        );
      };
      worker.postMessage(task);
    });
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
