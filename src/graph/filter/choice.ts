/**
 * Which values of one kind are shown: `only` those named, or all `but` those named; `undefined` is all of them.
 * Two forms, so that "hide one outlet" stays short in the address and in the sentence however many there are.
 */
export type Choice<T extends string = string> =
  | { readonly mode: 'only' | 'but'; readonly values: readonly T[] }
  | undefined;

export function isChosen<T extends string>(choice: Choice<T>, value: T): boolean {
  if (!choice) return true;
  return choice.values.includes(value) === (choice.mode === 'only');
}

/** As a legend works: from all to only this one; then each press adds or takes away; the last taken away gives all. */
export function togglePick<T extends string>(choice: Choice<T>, ...values: readonly T[]): Choice<T> {
  if (!choice) return { mode: 'only', values: sorted(values) };
  const chosen = values.every((value) => isChosen(choice, value));
  return setChosen(choice, values, !chosen);
}

/** As a list of ticked boxes works: each press shows or hides this one. */
export function toggleTick<T extends string>(choice: Choice<T>, value: T): Choice<T> {
  if (!choice) return { mode: 'but', values: [value] };
  return setChosen(choice, [value], !isChosen(choice, value));
}

function setChosen<T extends string>(choice: NonNullable<Choice<T>>, values: readonly T[], chosen: boolean): Choice<T> {
  const others = choice.values.filter((value) => !values.includes(value));
  const named = chosen === (choice.mode === 'only') ? [...others, ...values] : others;
  return named.length > 0 ? { mode: choice.mode, values: sorted(named) } : undefined;
}

function sorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
