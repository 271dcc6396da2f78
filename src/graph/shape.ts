/** As much of JSON Schema (draft 2020-12) as a graph file needs. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Says what is wrong with a value, after its place in it (".url is no text"), or nothing; and the same as JSON Schema. */
export interface Shape {
  (value: unknown): string | undefined;
  readonly schema: JsonSchema;
  /** May be absent. */
  readonly isOptional?: boolean;
}

type Check = (value: unknown) => string | undefined;

/** A check with the schema that says the same. */
export function shaped(schema: JsonSchema, check: Check, isOptional = false): Shape {
  return Object.assign((value: unknown) => check(value), { schema, ...(isOptional && { isOptional }) });
}

export const text = shaped({ type: 'string' }, (value) =>
  typeof value === 'string' ? undefined : isNo('text', value),
);
export const flag = shaped({ type: 'boolean' }, (value) =>
  typeof value === 'boolean' ? undefined : isNo('true or false', value),
);
/** What an integer of Gephi, of GraphML and of the Parquet tables can hold. */
const MOST = 2 ** 31 - 1;

export const count = shaped({ type: 'integer', minimum: 0, maximum: MOST }, (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST
    ? undefined
    : isNo(`number from 0 to ${MOST}`, value),
);

export function maybe(shape: Shape): Shape {
  return shaped(shape.schema, (value) => (value === undefined ? undefined : shape(value)), true);
}

export function among(words: readonly string[]): Shape {
  return shaped(
    { enum: words },
    (value) => text(value) ?? (words.includes(String(value)) ? undefined : ` is none of ${words.join(', ')}`),
  );
}

export function listOf(shape: Shape): Shape {
  return shaped({ type: 'array', items: shape.schema }, (value) => {
    if (!Array.isArray(value)) return isNo('list', value);
    for (let i = 0; i < value.length; i++) {
      const fault = shape(value[i]);
      if (fault) return `[${i}]${fault}`;
    }
    return undefined;
  });
}

/** Each field of `T` must have its shape here, so that none is forgotten; fields of other names are taken as they are. */
export function record<T extends object>(fields: { readonly [Field in keyof Required<T>]: Shape }): Shape {
  const shapes: readonly (readonly [string, Shape])[] = Object.entries(fields);
  const schema = {
    type: 'object',
    properties: Object.fromEntries(shapes.map(([name, shape]) => [name, shape.schema])),
    required: shapes.filter(([, { isOptional }]) => !isOptional).map(([name]) => name),
  };
  return shaped(schema, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return isNo('record', value);
    const found = value as Readonly<Record<string, unknown>>;
    for (const [name, shape] of shapes) {
      const fault = shape(found[name]);
      if (fault) return `.${name}${fault}`;
    }
    return undefined;
  });
}

function isNo(what: string, value: unknown): string {
  return value === undefined ? ' is missing' : ` is no ${what}`;
}
