/** The import table of docs/pipeline.md, checked. Each folder names what it may import besides itself. */
const MAY_IMPORT = {
  model: [],
  ingest: ['model'],
  extract: ['model'],
  resolve: ['model', 'extract/lexicon'],
  graph: ['model'],
  workers: ['model', 'ingest', 'extract'],
  viewer: ['model', 'ingest', 'resolve', 'graph', 'workers'],
  cli: ['model', 'ingest', 'extract', 'resolve', 'graph', 'workers', 'index.ts'],
};

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-').replaceAll('/', '-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((f) => `^src/${f.endsWith('.ts') ? `${f}$` : `${f}/`}`) },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-stages-use-no-node',
      severity: 'error',
      from: { path: '^src/(model|extract|resolve|graph)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'reading-bytes-uses-no-node',
      comment: 'The page reads the files dropped on it with readBytes.',
      severity: 'error',
      from: { path: '^src/ingest/read-bytes\\.ts$' },
      to: { path: `^(?:node:)?(?:${require('node:module').builtinModules.join('|')})$`, reachable: true },
    },
    {
      name: 'compromise-is-wrapped-once',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/extract/compromise\\.ts$' },
      to: { path: 'node_modules/compromise' },
    },
    {
      name: 'sigma-is-wrapped-once',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/viewer/canvas/sigma\\.ts$' },
      to: { path: 'node_modules/(sigma|@sigma)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'library-face-leaves-viewer-out',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/viewer/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
