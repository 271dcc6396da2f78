/** Lists and objects are taken apart down to here: file, its parts, a part's lists, their items. */
const DEPTH = 3;

/** What is JSON already, and need not be read to be written. */
interface Written {
  toJsonText(): string;
}

const isWritten = (value: object): value is Written => 'toJsonText' in value;

/** What knows how to write itself piece by piece. */
interface WrittenInPieces {
  toJsonPieces(): Iterable<string>;
}

const isInPieces = (value: object): value is WrittenInPieces =>
  typeof (value as Partial<WrittenInPieces>).toJsonPieces === 'function';

/** `JSON.stringify(value)` piece by piece: the whole may be longer than a string can be (half a billion characters). */
export function* jsonPieces(value: unknown, depth = DEPTH): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (isWritten(value)) yield value.toJsonText();
  else if (isInPieces(value)) yield* value.toJsonPieces();
  else if (Array.isArray(value)) yield* listPieces(value, depth);
  else yield* objectPieces(value, depth);
}

function* listPieces(list: readonly unknown[], depth: number): Generator<string> {
  yield '[';
  for (const [index, item] of list.entries()) {
    if (index > 0) yield ',';
    yield* jsonPieces(item, depth - 1);
  }
  yield ']';
}

function* objectPieces(object: object, depth: number): Generator<string> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  yield '{';
  for (const [index, [name, value]] of entries.entries()) {
    yield `${index > 0 ? ',' : ''}${JSON.stringify(name)}:`;
    yield* jsonPieces(value, depth - 1);
  }
  yield '}';
}
