import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where a file is written until it is whole: beside its place, by this process. */
export function halfOf(place: string): string {
  return `${place}.${process.pid}.part`;
}

/** Takes away what processes that are no more have left half written in the folder; `isOurs` tells it by its name when whole. */
export function removeLeft(folder: string, isOurs: (name: string) => boolean): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [, name = '', writer] = /^(.+)\.(\d+)\.part$/.exec(entry.name) ?? [];
    if (entry.isFile() && writer && isOurs(name) && !isAlive(Number(writer)))
      rmSync(join(folder, entry.name), { force: true });
  }
}

/** Whether a process is at work. */
export function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
