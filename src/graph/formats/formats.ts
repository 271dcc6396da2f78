import { ClaimgraphError, type GraphFile } from '../../model/index.ts';
import { drawSvg } from '../drawing/draw-svg.ts';
import { graphFilePieces } from '../graph-file.ts';
import type { ActorsGraph, ClaimsGraph } from '../graph-types.ts';
import { projectActors } from '../project-actors.ts';
import { projectClaims } from '../project-claims.ts';
import { claimsCsvPieces, tellClaims, tellEach } from './claims-csv.ts';
import { claimsTable } from './claims-table.ts';
import { dossierName } from './dossier/dossier-name.ts';
import { writeDossier } from './dossier/write-dossier.ts';
import { writeMarkdown } from './dossier/write-markdown.ts';
import { flatten } from './flat-table.ts';
import { gexfPieces } from './gexf.ts';
import { graphmlPieces } from './graphml.ts';
import { jsonldPieces } from './jsonld.ts';
import { cypherPieces, neo4jCsv } from './neo4j.ts';
import { writeParquet } from './parquet.ts';
import { tableCsvPieces } from './table-csv.ts';
import { tabulate, viewMeta } from './view-table.ts';

/** Who speaks about whom, or every claim a node of its own. */
export type ViewName = 'actors' | 'claims';

/** A file to write, in pieces: together they may be longer than a string can be. */
export interface ExportFile {
  /** With its folder where several belong together: `neo4j/nodes.csv`. */
  readonly name: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** What is to be written. */
export interface ExportJob {
  readonly file: GraphFile;
  readonly view: ViewName;
  /** What it shows, in a sentence. */
  readonly description?: string;
  /** Whom dossiers are of: one entity each, or two. */
  readonly subjects?: readonly (readonly string[])[];
  /** Of claimgraph, where a format names what wrote it. */
  readonly version?: string;
}

export interface Format {
  readonly name: string;
  readonly does: string;
  /** Whether it makes a difference which view is asked for. */
  readonly hasViews: boolean;
  readonly write: (job: ExportJob) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
}

const project = ({ file, view }: ExportJob): ActorsGraph | ClaimsGraph =>
  view === 'claims' ? projectClaims(file) : projectActors(file);

const metaOf = ({ file, description }: ExportJob) => ({ ...viewMeta(file), ...(description && { description }) });

const tablesOf = (job: ExportJob) => flatten(tabulate(project(job), metaOf(job)));

/** Every format a graph is written in, in the order of the help. */
export const FORMATS: readonly Format[] = [
  {
    name: 'gexf',
    does: 'the graph for Gephi, with its timeline',
    hasViews: true,
    write: (job) => [{ name: 'graph.gexf', pieces: gexfPieces(project(job), metaOf(job)) }],
  },
  {
    name: 'graphml',
    does: 'the graph for networkx, igraph, yEd and Cytoscape',
    hasViews: true,
    write: (job) => [{ name: 'graph.graphml', pieces: graphmlPieces(project(job), metaOf(job)) }],
  },
  {
    name: 'csv',
    does: 'nodes, edges and claims with their citations, for spreadsheets',
    hasViews: true,
    write: (job) => {
      const { nodes, edges } = tablesOf(job);
      return [
        { name: 'nodes.csv', pieces: tableCsvPieces(nodes) },
        { name: 'edges.csv', pieces: tableCsvPieces(edges) },
        { name: 'claims.csv', pieces: claimsCsvPieces(tellEach(job.file)) },
      ];
    },
  },
  {
    name: 'claims',
    does: 'the claims with their citations alone, as CSV',
    hasViews: false,
    write: ({ file }) => [{ name: 'claims.csv', pieces: claimsCsvPieces(tellEach(file)) }],
  },
  {
    name: 'parquet',
    does: 'the same three tables for DuckDB, pandas and Spark',
    hasViews: true,
    write: async (job) => {
      const { nodes, edges } = tablesOf(job);
      return [
        { name: 'nodes.parquet', pieces: [await writeParquet(nodes)] },
        { name: 'edges.parquet', pieces: [await writeParquet(edges)] },
        { name: 'claims.parquet', pieces: [await writeParquet(claimsTable(tellClaims(job.file)))] },
      ];
    },
  },
  {
    name: 'json',
    does: 'all of it, as claimgraph itself reads it (JSON Schema: docs/graph.schema.json)',
    hasViews: false,
    write: ({ file }) => [{ name: 'graph.json', pieces: graphFilePieces(file) }],
  },
  {
    name: 'jsonld',
    does: 'W3C Web Annotations of each claim, with schema.org and PROV-O',
    hasViews: false,
    write: ({ file, version }) => [{ name: 'claims.jsonld', pieces: jsonldPieces(file, version) }],
  },
  {
    name: 'neo4j',
    does: 'CSV for neo4j-admin, and a Cypher script',
    hasViews: false,
    write: (job) => {
      const [view, meta] = [projectClaims(job.file), metaOf(job)];
      const { nodes, relationships } = neo4jCsv(view, meta);
      return [
        { name: 'neo4j/nodes.csv', pieces: nodes },
        { name: 'neo4j/relationships.csv', pieces: relationships },
        { name: 'neo4j/load.cypher', pieces: cypherPieces(view, meta) },
      ];
    },
  },
  {
    name: 'svg',
    does: 'the picture, to be edited',
    hasViews: true,
    write: (job) => [{ name: 'graph.svg', pieces: [drawSvg(project(job), [metaOf(job).description ?? ''])] }],
  },
  {
    name: 'dossier',
    does: 'a page on an actor or a pair to read and print: every claim with its citation',
    hasViews: false,
    write: (job) => dossiers(job, 'html', writeDossier),
  },
  {
    name: 'dossier-md',
    does: 'the same as Markdown, to be worked on',
    hasViews: false,
    write: (job) => dossiers(job, 'md', writeMarkdown),
  },
];

/** One file an actor or pair. */
function dossiers(
  { file, subjects = [] }: ExportJob,
  ending: 'html' | 'md',
  write: (file: GraphFile, ids: readonly string[]) => Iterable<string>,
): ExportFile[] {
  if (subjects.length === 0) {
    const message = 'A dossier is of an actor (--actor "Ann Lee") or of a pair (--pair "Ann Lee" "Bob Ray").';
    throw new ClaimgraphError('no-subject', message);
  }
  const nameOf = new Map(file.resolution.entities.map(({ id, name }) => [id, name]));
  const names = subjects.map((ids) =>
    dossierName(
      ids.map((id) => nameOf.get(id) ?? id),
      ending,
    ),
  );
  return subjects.map((ids, index) => ({ name: tellApart(names, index, ending), pieces: write(file, ids) }));
}

/** Of several with one name the second gets `-2`, the third `-3`. */
function tellApart(names: readonly string[], index: number, ending: string): string {
  const before = names.slice(0, index).filter((name) => name === names[index]).length;
  return before === 0 ? names[index]! : names[index]!.replace(`.${ending}`, `-${before + 1}.${ending}`);
}
