import type { DeskAnswer, DeskResult, DeskTask } from './desk-task.ts';

interface Waiting {
  readonly done: (result: never) => void;
  readonly fail: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let held: Extract<DeskTask, { take: unknown }> | undefined;
let last = 0;

/** Asks the worker that resolves and lays out, one task after the other. Rejects with a reason for people. */
export function askDesk<T extends DeskTask>(task: T): Promise<DeskResult<T>> {
  if (!worker) {
    worker = openDesk();
    if (held && !('take' in task)) post(held);
  }
  if ('take' in task) held = task;
  return post(task);
}

function post<T extends DeskTask>(of: T): Promise<DeskResult<T>> {
  const task = ++last;
  const answer = new Promise<DeskResult<T>>((done, fail) => waiting.set(task, { done, fail }));
  worker!.postMessage({ task, of });
  return answer;
}

/** A worker that died is replaced when it is asked again, and given what it held. */
function openDesk(): Worker {
  const opened = new Worker(new URL('./desk-thread.ts', import.meta.url), { type: 'module' });
  opened.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
    const asked = waiting.get(data.task);
    waiting.delete(data.task);
    if ('error' in data) asked?.fail(new Error(data.error));
    else asked?.done(data.result as never);
  };
  opened.onerror = (event) => {
    opened.terminate();
    worker = undefined;
    const reason = event.message || 'The browser ended the work, perhaps for want of memory.';
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
  };
  return opened;
}
