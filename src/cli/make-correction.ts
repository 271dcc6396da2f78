import type { Document } from '../graph/index.ts';
import { ClaimgraphError, type Correction, ENTITY_KINDS, type GraphFile } from '../model/index.ts';
import { pointToClaim, pointToEntity } from '../resolve/index.ts';
import { findClaim, findEntity, findPlaces } from './find-named.ts';

/** Makes a correction of what was said on the command line, from the world as it is now. */
export type MakeCorrection = (file: GraphFile, documents: readonly Document[]) => Correction;

/** Something that can be put right, with the words it needs. */
export interface Action {
  readonly name: string;
  readonly words: readonly string[];
  readonly does: string;
  readonly make: (words: readonly string[], mentions: readonly string[]) => MakeCorrection;
}

export const ACTIONS: readonly Action[] = [
  {
    name: 'merge',
    words: ['ENTITY', 'ENTITY'],
    does: 'the second is the first',
    make: (words) => (file, documents) => ({ do: 'merge', ...twoEntities(words, file, documents) }),
  },
  {
    name: 'split',
    words: ['ENTITY'],
    does: 'what is mentioned in the places of --mentions is somebody else',
    make: (words, mentions) => (file, documents) => {
      const entity = findEntity(file, words[0]!);
      const at = mentions.flatMap((place) => findPlaces(file, entity, place));
      return { do: 'split', entity: pointToEntity(entity, documents), at };
    },
  },
  {
    name: 'rename',
    words: ['ENTITY', 'NAME'],
    does: 'the name it goes by',
    make: (words) => (file, documents) => {
      const name = words[1]!.replace(/\s+/g, ' ').trim();
      if (name === '') throw new ClaimgraphError('no-name', 'Say the new name: it may not be empty.');
      return { do: 'rename', entity: oneEntity(words[0]!, file, documents), name };
    },
  },
  {
    name: 'kind',
    words: ['ENTITY', 'KIND'],
    does: ENTITY_KINDS.join(', '),
    make: (words) => (file, documents) => {
      const kind = ENTITY_KINDS.find((one) => one === words[1]);
      if (!kind)
        throw new ClaimgraphError('no-kind', `"${words[1]}" is no kind; there are ${ENTITY_KINDS.join(', ')}.`);
      return { do: 'kind', entity: oneEntity(words[0]!, file, documents), kind };
    },
  },
  {
    name: 'speaker',
    words: ['CLAIM', 'ENTITY'],
    does: 'who claims it; "nobody" for nobody known',
    make: (words) => (file, documents) => {
      const claim = oneClaim(words[0]!, file, documents);
      if (words[1] === 'nobody') return { do: 'speaker', claim };
      return { do: 'speaker', claim, entity: oneEntity(words[1]!, file, documents) };
    },
  },
  {
    name: 'reject',
    words: ['CLAIM'],
    does: 'it is no claim',
    make: (words) => (file, documents) => ({ do: 'reject', claim: oneClaim(words[0]!, file, documents) }),
  },
  {
    name: 'apart',
    words: ['ENTITY', 'ENTITY'],
    does: 'they are two, whatever later articles seem to say; of two CLAIMs: two utterances',
    make: (words) => (file, documents) => {
      if (!words.some((word) => word.startsWith('claim:')))
        return { do: 'apart', ...twoEntities(words, file, documents) };
      const [claim, other] = [oneClaim(words[0]!, file, documents), oneClaim(words[1]!, file, documents)];
      refuseSame(claim.id, other.id);
      return { do: 'unlink', claim, other };
    },
  },
];

function oneEntity(named: string, file: GraphFile, documents: readonly Document[]) {
  return pointToEntity(findEntity(file, named), documents);
}

function oneClaim(named: string, file: GraphFile, documents: readonly Document[]) {
  return pointToClaim(findClaim(file, named), documents);
}

function twoEntities(words: readonly string[], file: GraphFile, documents: readonly Document[]) {
  const [entity, other] = [oneEntity(words[0]!, file, documents), oneEntity(words[1]!, file, documents)];
  refuseSame(entity.id, other.id);
  return { entity, other };
}

function refuseSame(a: string, b: string): void {
  if (a === b) throw new ClaimgraphError('one-and-the-same', `Both are ${a}: name two.`);
}
