import type { DataIndex } from '../../graph/filter/index-data.ts';

/** An entity's name; an id that this data does not know (a link made for other data) stands for itself. */
export function nameOf(index: DataIndex, id: string): string {
  return index.entities.get(id)?.name ?? id.replace(/^[a-z]+:/, '');
}
