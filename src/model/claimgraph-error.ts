/** A wrong call: a code for programs, a sentence that says what to do, and the cause. Odd text never throws (see Note). */
export class ClaimgraphError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ClaimgraphError';
    this.code = code;
  }
}
