import { defineConfig } from 'vite';

/** The page is built into dist/viewer, from where `claimgraph view` serves it. */
export default defineConfig({
  root: 'src/viewer',
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/viewer',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // A test holds what the first view loads, gzipped, under its limit.
    chunkSizeWarningLimit: 700,
  },
});
