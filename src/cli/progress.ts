import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Tells how far a long job is. */
export interface Progress {
  update(done: number): void;
  end(): void;
}

/** Jobs that are over sooner say nothing where there is no terminal. */
const SECONDS_BETWEEN_LINES = 10;

/** A bar on a terminal; elsewhere a line now and then, none for what is done at once. */
export function startProgress({ stderr }: Terminal, what: string, total: number): Progress {
  return stderr.isTTY ? startBar(stderr, what, total) : startLines(stderr, what, total);
}

function startBar(stream: Terminal['stderr'], what: string, total: number): Progress {
  const format = `${what} {bar} {value} of {total}, {rate} a second, {eta_formatted} left`;
  const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  const begun = performance.now();
  bar.start(total, 0, { rate: '–' });
  return { update: (done) => bar.update(done, { rate: rateOf(done, begun) }), end: () => bar.stop() };
}

function startLines(stream: Terminal['stderr'], what: string, total: number): Progress {
  const begun = performance.now();
  let last = begun;
  const update = (done: number) => {
    if (performance.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
    last = performance.now();
    const left = Math.ceil(((last - begun) / 1000) * (total / Math.max(done, 1) - 1));
    stream.write(`${what}: ${done} of ${total}, ${rateOf(done, begun)} a second, ${left} s left\n`);
  };
  return { update, end: () => {} };
}

/** How many are done a second, in two figures. */
function rateOf(done: number, begun: number): string {
  return String(Number(((done / (performance.now() - begun)) * 1000).toPrecision(2)));
}
