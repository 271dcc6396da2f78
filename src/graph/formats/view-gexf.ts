import type { GraphFile } from '../../model/index.ts';
import { isLarge } from '../large/is-large.ts';
import { tabulateActors, tabulateClaims } from '../large/large-tables.ts';
import { projectActors } from '../project-actors.ts';
import { projectClaims } from '../project-claims.ts';
import { gexfOfTable, gexfPieces } from './gexf.ts';
import type { ViewMeta } from './view-table.ts';

/** A view of all of a graph file as GEXF, line by line, however large it is. */
export function viewGexf(file: GraphFile, view: 'actors' | 'claims', meta: ViewMeta): Generator<string> {
  if (isLarge(file.resolution))
    return gexfOfTable(view === 'actors' ? tabulateActors(file, meta) : tabulateClaims(file, meta), meta);
  return gexfPieces(view === 'actors' ? projectActors(file) : projectClaims(file), meta);
}
