/** What a term is to a cue. */
export const LABEL = { outside: 0, source: 1, cue: 2, content: 3 } as const;
export const LABELS = 4;
/**
 * Columns of a feature's weights in the second stage: for the labels source, cue, content (outside is the zero point);
 * for ending one of them before this term; for beginning one of them at this term.
 */
export const COLUMNS = 9;
export const ENDING = 3;
export const BEGINNING = 6;
