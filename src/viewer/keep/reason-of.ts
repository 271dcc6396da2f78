/** Why something did not go, for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'the browser has no more room';
  return error instanceof Error ? error.message : String(error);
}
