import { defineConfig } from 'vite';

/** The page as one script and one style with everything in them, which `claimgraph view --save` puts into a file. */
export default defineConfig({
  root: 'src/viewer',
  base: './',
  build: {
    outDir: '../../dist/saved',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: 'src/viewer/main.tsx',
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
});
