import { cutGraph } from '../../graph/filter/cut-graph.ts';
import { projectActors, projectClaims, viewMeta, writeGexf, writeGraphFile } from '../../graph/index.ts';
import type { GraphFile } from '../../model/index.ts';
import type { GraphCanvas } from '../graph-canvas-contract.ts';
import { bringMentions } from '../slices/bring-mentions.ts';
import { writeClaimsCsv } from '../state/claims-csv.ts';
import { writeClaimsJson } from '../state/claims-json.ts';
import { sentenceText, writeSentence } from '../state/sentence.ts';
import type { AppContextValue } from '../store/app-context.ts';
import { saveFile } from '../store/save-file.ts';

/** Writes what is shown into a file and hands it to the browser; gives back what to say about it. */
export async function takeAway(format: string, app: AppContextValue, canvas: GraphCanvas | undefined): Promise<string> {
  const { index, state, shown } = app;
  const caption = sentenceText(writeSentence(index, state.filters, shown));
  switch (format) {
    case 'png':
      if (!canvas) return 'There is no picture to take away; the table and the graph are.';
      return saveFile(await canvas.toPng([caption, sourceLine(app)]), 'claims.png');
    case 'svg':
      if (!canvas) return 'There is no picture to take away; the table and the graph are.';
      return saveFile(await canvas.toSvg([caption, sourceLine(app)]), 'claims.svg', 'image/svg+xml');
    case 'csv':
      return saveFile(writeClaimsCsv(index, state.filters, shown), 'claims.csv', 'text/csv;charset=utf-8');
    case 'json':
      return saveFile(writeClaimsJson(index, state.filters, shown), 'claims.json', 'application/json');
    case 'graph':
      await bringMentions(index.file);
      return saveFile(writeGraphFile(aloneOf(index.file)), 'graph.json', 'application/json');
    default:
      await bringMentions(index.file);
      return saveFile(
        gexfOf(app, caption),
        state.view === 'claims' ? 'claims.gexf' : 'actors.gexf',
        'application/gexf+xml',
      );
  }
}

/** By itself, a part is a graph of its own. */
function aloneOf({ part: _, ...file }: GraphFile): GraphFile {
  return file;
}

/** The view that is seen, of what is shown; the table is taken away as actors. */
function gexfOf({ index, state, shown }: AppContextValue, description: string): string {
  const file = cutGraph(index, state.filters, shown);
  const view = state.view === 'claims' ? projectClaims(file) : projectActors(file);
  return writeGexf(view, { ...viewMeta(file), description });
}

/** The outlets shown, for the foot of a picture. */
function sourceLine({ shown }: AppContextValue): string {
  const outlets = [...shown.outlets].filter(([, count]) => count.shown > 0).map(([name]) => name);
  const named = outlets.slice(0, 6).join(', ');
  return `Sources: ${named}${outlets.length > 6 ? ` and ${outlets.length - 6} more` : ''}. Drawn by claimgraph.`;
}
