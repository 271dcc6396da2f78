import { notice } from './ui-cells.ts';

/** Puts text on the clipboard and says so, or that the browser does not let it. */
export function copyText(text: string, done: string, otherwise = 'The browser does not let this page copy.'): void {
  const said = navigator.clipboard?.writeText(text) ?? Promise.reject();
  said.then(
    () => notice.set(done),
    () => notice.set(otherwise),
  );
}
