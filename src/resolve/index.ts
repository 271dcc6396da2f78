export type { Document } from './chain-in-article.ts';
export { carryOver, joinLine, nextLine } from './correction-lines.ts';
export { describeCorrection } from './describe-correction.ts';
export { pointToClaim, pointToEntity } from './point-to.ts';
export { type CorrectionLog, readCorrections, writeCorrection } from './read-corrections.ts';
export { resolve } from './resolve.ts';
