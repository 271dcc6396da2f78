import type { ClaimPointer, Correction, EntityPointer, UnfittingCorrection } from '../model/index.ts';
import { correctionsPath } from './corrections-file.ts';

/** A correction in words: `merge Lee (person:lee@a.txt) into Ann Lee (person:ann-lee)`. */
export function describeCorrection(correction: Correction): string {
  switch (correction.do) {
    case 'merge':
      return `merge ${who(correction.other)} into ${who(correction.entity)}`;
    case 'split': {
      const articles = [...new Set(correction.at.map(({ article }) => article))];
      return `split from ${who(correction.entity)} what is mentioned in ${articles.join(', ')}`;
    }
    case 'rename':
      return `rename ${who(correction.entity)}: ${correction.name}`;
    case 'kind':
      return `${who(correction.entity)} is of the kind ${correction.kind}`;
    case 'apart':
      return `keep ${who(correction.entity)} and ${who(correction.other)} apart`;
    case 'speaker':
      return `${which(correction.claim)} is claimed by ${correction.entity ? who(correction.entity) : 'nobody known'}`;
    case 'reject':
      return `${which(correction.claim)} is no claim`;
    case 'unlink':
      return `${which(correction.claim)} and ${which(correction.other)} are two utterances`;
  }
}

/** What a build has to tell of the corrections it replayed. */
export function describeMisfits(
  folder: string,
  unfitting: readonly UnfittingCorrection[],
  damaged: readonly { readonly line: number; readonly message: string }[],
): string[] {
  const path = correctionsPath(folder);
  return [
    ...damaged.map(({ line, message }) => `correction left out: ${path}, line ${line}: ${message}`),
    ...unfitting.map(({ line, reason }) => `correction fits nothing: ${path}, line ${line}: ${reason}`),
  ];
}

function who({ id, name }: EntityPointer): string {
  return `${name} (${id})`;
}

function which({ id }: ClaimPointer): string {
  return id;
}
