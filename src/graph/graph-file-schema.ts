import { GRAPH_FILE } from './graph-file-shape.ts';
import { VERSION } from './read-graph-file.ts';
import type { JsonSchema } from './shape.ts';

/** The form of `graph.json` as JSON Schema, made of the table that `readGraphFile` checks with. */
export function graphFileSchema(): JsonSchema {
  const { properties, required, ...rest } = GRAPH_FILE.schema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'graph.json of claimgraph',
    description:
      'Who claims what about whom, and where exactly it says so. Every start and end is an offset into the text of its article, in UTF-16 code units, end exclusive; article and index together point into the extraction of that article.',
    ...rest,
    properties: { format: { const: 'claimgraph' }, version: { const: VERSION }, ...(properties as object) },
    required: ['format', 'version', ...(required as readonly string[])],
  };
}
