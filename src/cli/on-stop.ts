const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/**
 * Calls `act` with the exit code for it when the person (Ctrl-C) or the system stops the program, until the returned
 * function is called. Only for as long as there is something to put in order: where nobody listens, Ctrl-C ends even a
 * program that is deep in a calculation.
 */
export function onStop(act: (code: number) => void): () => void {
  const listeners = SIGNALS.map(([signal, code]) => ({ signal, listener: () => act(code) }));
  for (const { signal, listener } of listeners) process.on(signal, listener);
  return () => {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  };
}

/** Waits until the program is to stop, or for no longer than until `signal` is given. */
export function untilStopped(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      stopListening();
      resolve();
    };
    const stopListening = onStop(end);
    signal?.addEventListener('abort', end, { once: true });
  });
}
