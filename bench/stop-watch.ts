/** Adds up how much processor time named things take: on a shared machine a clock on the wall counts others' work too. */
export class StopWatch {
  /** By name, in the order they were first timed. */
  readonly seconds = new Map<string, number>();

  time<T>(name: string, work: () => T): T {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / 1_000_000;
    this.seconds.set(name, (this.seconds.get(name) ?? 0) + taken);
    return result;
  }

  sum(...names: readonly string[]): number {
    return names.reduce((sum, name) => sum + (this.seconds.get(name) ?? 0), 0);
  }
}
