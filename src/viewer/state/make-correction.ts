import { documentsOf } from '../../graph/documents-of.ts';
import { type DataIndex, titleOf } from '../../graph/filter/index-data.ts';
import type { ClaimPointer, Correction, EntityKind, EntityPointer, Evidence } from '../../model/index.ts';
import { describeCorrection } from '../../resolve/describe-correction.ts';
import { pointToClaim, pointToEntity } from '../../resolve/point-to.ts';
import { capitalize } from './wording.ts';

/** The second is the first. */
export function mergeOf(index: DataIndex, id: string, other: string): Correction {
  return { do: 'merge', entity: entityOf(index, id), other: entityOf(index, other) };
}

/** They are two, whatever later articles seem to say. */
export function apartOf(index: DataIndex, id: string, other: string): Correction {
  return { do: 'apart', entity: entityOf(index, id), other: entityOf(index, other) };
}

export function renameOf(index: DataIndex, id: string, name: string): Correction {
  return { do: 'rename', entity: entityOf(index, id), name: name.replace(/\s+/g, ' ').trim() };
}

export function kindOf(index: DataIndex, id: string, kind: EntityKind): Correction {
  return { do: 'kind', entity: entityOf(index, id), kind };
}

/** What is mentioned at these places is somebody else. */
export function splitOf(index: DataIndex, id: string, at: readonly Evidence[]): Correction {
  return { do: 'split', entity: entityOf(index, id), at };
}

/** Somebody else claims it; nobody who is known, where no speaker is given. */
export function speakerOf(index: DataIndex, claim: string, speaker: string | undefined): Correction {
  const pointer = claimOf(index, claim);
  return speaker === undefined
    ? { do: 'speaker', claim: pointer }
    : { do: 'speaker', claim: pointer, entity: entityOf(index, speaker) };
}

export function rejectOf(index: DataIndex, claim: string): Correction {
  return { do: 'reject', claim: claimOf(index, claim) };
}

/** Two claims that were taken for one utterance told twice are two. */
export function unlinkOf(index: DataIndex, claim: string, other: string): Correction {
  return { do: 'unlink', claim: claimOf(index, claim), other: claimOf(index, other) };
}

/** So many letters tell which claim is meant. */
const EXCERPT = 60;

/** `Merge Lee into Ann Lee`: by names and words, as they are read on the page. */
export function correctionInWords(index: DataIndex, correction: Correction): string {
  return capitalize(
    describeCorrection(correction, {
      who: ({ name }) => name,
      which: (claim) => excerptOf(index, claim),
      where: (id) => {
        const article = index.articles.get(id);
        return article ? `“${titleOf(article)}”` : id;
      },
    }),
  );
}

function excerptOf({ articles }: DataIndex, { id, article, start, end }: ClaimPointer): string {
  const words = articles.get(article)?.text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (!words) return id;
  const bare = words.replace(/^[“"]|[”"]$/g, '');
  return `“${bare.length > EXCERPT ? `${bare.slice(0, EXCERPT).trim()} …` : bare}”`;
}

function entityOf({ file, entities }: DataIndex, id: string): EntityPointer {
  return pointToEntity(entities.get(id)!, documentsOf(file));
}

function claimOf({ file, claims }: DataIndex, id: string): ClaimPointer {
  return pointToClaim(claims.get(id)!.claim, documentsOf(file));
}
