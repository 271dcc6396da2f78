/** Adds up how long named things take. */
export class StopWatch {
  /** By name, in the order they were first timed. */
  readonly seconds = new Map<string, number>();

  time<T>(name: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    const taken = (performance.now() - start) / 1000;
    this.seconds.set(name, (this.seconds.get(name) ?? 0) + taken);
    return result;
  }

  sum(...names: readonly string[]): number {
    return names.reduce((sum, name) => sum + (this.seconds.get(name) ?? 0), 0);
  }
}
