/** How pages are fetched. */
export interface WebOptions {
  /** Where pages are kept, so that the second run asks for none of them. Nothing is kept where it is not said. */
  readonly keptIn?: string;
  /** Asks again for pages that are kept, too. */
  readonly isFresh?: boolean;
  /** Milliseconds from one request to the next at the same host. */
  readonly pace?: number;
  /** Milliseconds until a page that does not come is given up. */
  readonly patience?: number;
  /** Called after each page with the number done and of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** One request a second: no site minds that, and forty articles of one outlet take less than a minute. */
export const PACE = 1000;
export const PATIENCE = 30_000;
