/** Something odd about a text that did not stop the work: a code for programs, a sentence for people. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}
