/** What the reader of pages asks of a node of a parsed page, wherever it was parsed. */
export interface PageNode {
  readonly nodeType: number;
  /** In capitals for an element of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

export const ELEMENT = 1;
export const TEXT = 3;
