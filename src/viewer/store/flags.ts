/** What the page has to know before it loads anything: small enough for the first view. */
const KEYS = {
  /** The articles that were brought in are what is looked at. */
  own: 'claimgraph-own',
  /** Something was put right in this browser. */
  corrected: 'claimgraph-corrected',
} as const;

export type Flag = keyof typeof KEYS;

/** Storage may be closed to the page; then there is nothing kept either. */
export function readFlag(flag: Flag): boolean {
  try {
    return localStorage.getItem(KEYS[flag]) === 'yes';
  } catch {
    return false;
  }
}

export function setFlag(flag: Flag, isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(KEYS[flag], 'yes');
    else localStorage.removeItem(KEYS[flag]);
  } catch {}
}
