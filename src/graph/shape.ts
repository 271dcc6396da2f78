/** Says what is wrong with a value, after its place in it (".url is no text"), or nothing. */
export type Shape = (value: unknown) => string | undefined;

export const text: Shape = (value) => (typeof value === 'string' ? undefined : isNo('text', value));
export const flag: Shape = (value) => (typeof value === 'boolean' ? undefined : isNo('true or false', value));
export const count: Shape = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : isNo('number from 0 on', value);

export function maybe(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value));
}

export function among(words: readonly string[]): Shape {
  return (value) => text(value) ?? (words.includes(String(value)) ? undefined : ` is none of ${words.join(', ')}`);
}

export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return isNo('list', value);
    for (const [index, item] of value.entries()) {
      const fault = shape(item);
      if (fault) return `[${index}]${fault}`;
    }
    return undefined;
  };
}

/** Each field of `T` must have its shape here, so that none is forgotten; fields of other names are taken as they are. */
export function record<T extends object>(fields: { readonly [Field in keyof Required<T>]: Shape }): Shape {
  const shapes: readonly (readonly [string, Shape])[] = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return isNo('record', value);
    const found = value as Readonly<Record<string, unknown>>;
    for (const [name, shape] of shapes) {
      const fault = shape(found[name]);
      if (fault) return `.${name}${fault}`;
    }
    return undefined;
  };
}

function isNo(what: string, value: unknown): string {
  return value === undefined ? ' is missing' : ` is no ${what}`;
}
