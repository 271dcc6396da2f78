import { type Correction, ENTITY_KINDS, type LoggedCorrection } from '../model/index.ts';

/** A log of corrections as it stands: what holds, what was taken back, and lines that cannot be read. */
export interface CorrectionLog {
  readonly corrections: readonly LoggedCorrection[];
  readonly undone: readonly (LoggedCorrection & { readonly by: number })[];
  readonly damaged: readonly { readonly line: number; readonly message: string }[];
}

type Line = { readonly correction: Correction } | { readonly undo: number } | { readonly damage: string };

/**
 * Reads `corrections.jsonl`: a correction a line, or `{"undo":LINE}`, which takes the correction of an earlier line back.
 * A line that cannot be read is told, and the rest holds.
 */
export function readCorrections(text: string): CorrectionLog {
  const holding = new Map<number, Correction>();
  const undone: (LoggedCorrection & { readonly by: number })[] = [];
  const damaged: { readonly line: number; readonly message: string }[] = [];
  for (const [i, words] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (words.trim() === '') continue;
    const [line, read] = [i + 1, readLine(words)];
    if ('correction' in read) holding.set(line, read.correction);
    else if ('damage' in read) damaged.push({ line, message: read.damage });
    else {
      const correction = holding.get(read.undo);
      if (!correction) damaged.push({ line, message: `there is no correction in line ${read.undo} to take back` });
      else undone.push({ line: read.undo, correction, by: line });
      holding.delete(read.undo);
    }
  }
  return { corrections: [...holding].map(([line, correction]) => ({ line, correction })), undone, damaged };
}

/** The inverse of `readCorrections`, for one line. */
export function writeCorrection(entry: Correction | { readonly undo: number }): string {
  return `${JSON.stringify(entry)}\n`;
}

function readLine(words: string): Line {
  let found: unknown;
  try {
    found = JSON.parse(words);
  } catch {
    return { damage: 'no JSON, or only a part of it' };
  }
  if (!isRecord(found)) return { damage: 'no correction' };
  if (typeof found.undo === 'number') return { undo: found.undo };
  const fields = FIELDS.get(String(found.do));
  if (!fields) return { damage: `no correction that claimgraph knows: "${String(found.do).slice(0, 40)}"` };
  const missing = Object.entries(fields).find(([name, fits]) => !fits(found[name]));
  if (missing) return { damage: `"${missing[0]}" is missing or no such thing` };
  return { correction: found as unknown as Correction };
}

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string';
const isCount: Fits = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isKind: Fits = (value) => ENTITY_KINDS.some((kind) => kind === value);
const isPlace: Fits = (value) => isRecord(value) && isText(value.article) && isCount(value.start) && isCount(value.end);
const isList =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);
const isEntity: Fits = (value) =>
  isRecord(value) &&
  isText(value.id) &&
  isKind(value.kind) &&
  isText(value.name) &&
  isList(isText)(value.names) &&
  (value.at === undefined || isPlace(value.at));
const isClaim: Fits = (value) => isRecord(value) && isText(value.id) && isPlace(value);

/** What each kind of correction has to have. */
const FIELDS: ReadonlyMap<string, Readonly<Record<string, Fits>>> = new Map(
  Object.entries({
    merge: { entity: isEntity, other: isEntity },
    split: { entity: isEntity, at: isList(isPlace) },
    rename: { entity: isEntity, name: (value: unknown) => isText(value) && String(value).trim() !== '' },
    kind: { entity: isEntity, kind: isKind },
    apart: { entity: isEntity, other: isEntity },
    speaker: { claim: isClaim, entity: (value: unknown) => value === undefined || isEntity(value) },
    reject: { claim: isClaim },
    unlink: { claim: isClaim, other: isClaim },
  } satisfies { [Kind in Correction['do']]: Readonly<Record<string, Fits>> }),
);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
