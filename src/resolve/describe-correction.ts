import type { ClaimPointer, Correction, EntityPointer } from '../model/index.ts';

/** How a description names what a correction is of. */
export interface Naming {
  readonly who: (entity: EntityPointer) => string;
  readonly which: (claim: ClaimPointer) => string;
  readonly where: (article: string) => string;
}

/** By ids, so that it can be looked up in `graph.json`. */
const BY_ID: Naming = {
  who: ({ id, name }) => `${name} (${id})`,
  which: ({ id }) => id,
  where: (article) => article,
};

/** A correction in words: `merge Lee (person:lee@a.txt) into Ann Lee (person:ann-lee)`. */
export function describeCorrection(correction: Correction, { who, which, where }: Naming = BY_ID): string {
  switch (correction.do) {
    case 'merge':
      return `merge ${who(correction.other)} into ${who(correction.entity)}`;
    case 'split': {
      const articles = [...new Set(correction.at.map(({ article }) => article))];
      return `split from ${who(correction.entity)} what is mentioned in ${articles.map(where).join(', ')}`;
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
