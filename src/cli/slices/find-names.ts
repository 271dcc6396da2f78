import { foldText } from '../../graph/filter/fold-text.ts';
import { ENTITY_KINDS, type Entity, type FoundActor } from '../../model/index.ts';
import { idOfRow, rowAt } from './find-actor-rows.ts';
import type { SliceIndex } from './slice-index.ts';

/**
 * The actors with most claims who have a name with a word that begins with each word looked for: by their own name first,
 * then by another one, as on the page (see viewer/state/find-actors).
 */
export function findNames(index: SliceIndex, query: string, most: number): readonly FoundActor[] {
  const { actors, file } = index;
  const { names, nameFrom, ownName } = actors;
  const terms = foldText(query.normalize('NFC'))
    .split(/\s+/)
    .filter(Boolean)
    .map((term) => Buffer.from(term));
  const [first] = terms;
  if (!first) return [];
  const [byName, byAlias]: [number[], number[]] = [[], []];
  for (let at = names.indexOf(first); at >= 0 && byName.length < most; ) {
    const row = rowAt(nameFrom, at);
    const end = nameFrom[row + 1]!;
    const own = nameFrom[row]! + ownName[row]!;
    if (terms.every((term) => beginsWord(names, term, nameFrom[row]!, own))) byName.push(row);
    else if (terms.every((term) => beginsWord(names, term, own, end))) byAlias.push(row);
    at = names.indexOf(first, end);
  }
  return [...byName, ...byAlias].slice(0, most).map((row) => {
    const { name }: Entity = JSON.parse(
      file.bytes('heads', actors.headFrom[row]!, actors.headFrom[row + 1]!).toString(),
    );
    const kind = ENTITY_KINDS[actors.kind[row]!]!;
    return { id: idOfRow(index, row), kind, name, says: actors.says[row]!, about: actors.spoken[row]! };
  });
}

const [SPACE, HYPHEN] = [0x20, 0x2d];

function beginsWord(names: Buffer, term: Buffer, start: number, end: number): boolean {
  const line = names.subarray(start, end);
  for (let at = line.indexOf(term); at >= 0; at = line.indexOf(term, at + 1))
    if (line[at - 1] === SPACE || line[at - 1] === HYPHEN) return true;
  return false;
}
