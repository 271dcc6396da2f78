import type { Frame, Held, LiveTask } from '../../graph/live-layout.ts';
import { isSaved } from '../store/is-saved.ts';
import type { ArrangeMessage } from './arrange-message.ts';

/** A layout that goes on step by step, elsewhere where it can. */
export interface OpenLayout {
  step(held: Held, rounds: number): Promise<Frame>;
  close(): void;
}

/** In a worker of its own; a saved page can start none (see is-saved.ts) and lays out between its frames. */
export async function openLayout(task: LiveTask): Promise<OpenLayout> {
  if (!isSaved) return openThread(task);
  const { LiveLayout } = await import('../../graph/live-layout.ts');
  const layout = new LiveLayout(task);
  return { step: async (held, rounds) => layout.step(held, rounds), close: () => undefined };
}

function openThread(task: LiveTask): OpenLayout {
  const worker = new Worker(new URL('./arrange-thread.ts', import.meta.url), { type: 'module' });
  const tell = (message: ArrangeMessage) => worker.postMessage(message);
  tell({ task });
  return {
    step: (held, rounds) =>
      new Promise((done, fail) => {
        worker.onmessage = ({ data }: MessageEvent<Frame>) => done(data);
        worker.onerror = ({ message }) => fail(new Error(message || 'The browser ended the work.'));
        tell({ held, rounds });
      }),
    close: () => worker.terminate(),
  };
}
