/** The number of the line that will be added next to the text of a log. */
export function nextLine(text: string): number {
  return text === '' ? 1 : text.split('\n').length + (text.endsWith('\n') ? 0 : 1);
}

/** What has to be written behind the text of a log to add lines: its last one may have been left half. */
export function joinLine(text: string, lines: string): string {
  return text === '' || lines === '' || text.endsWith('\n') ? lines : `\n${lines}`;
}

/**
 * The lines of a log that another lacks, to be added behind it: what stands there already is not said twice, and what
 * takes a line back takes back the line that this has become.
 *
 * @param lines the later lines of a log.
 * @param old the lines before them in that log, which they may take back.
 * @param onto the text of the log they are carried to.
 */
export function carryOver(lines: string, old: string, onto: string): string {
  const there = new Map<string, number[]>();
  for (const [i, line] of onto.split('\n').entries()) there.set(line, [...(there.get(line) ?? []), i + 1]);
  const before = old.split('\n');
  const first = nextLine(old);
  const placeOf = new Map<number, number>();
  let next = nextLine(onto);
  let carried = '';
  const add = (line: string): number => {
    carried += `${line}\n`;
    return next++;
  };
  for (const [i, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const target = readUndo(line);
    const place = target === undefined ? undefined : (placeOf.get(target) ?? there.get(before[target - 1] ?? '')?.[0]);
    if (target !== undefined && place === undefined) continue;
    const wanted = place === undefined ? line : JSON.stringify({ undo: place });
    placeOf.set(first + i, there.get(wanted)?.shift() ?? add(wanted));
  }
  return carried;
}

function readUndo(line: string): number | undefined {
  try {
    const undo = (JSON.parse(line) as { undo?: unknown } | null)?.undo;
    return typeof undo === 'number' ? undo : undefined;
  } catch {
    return undefined;
  }
}
