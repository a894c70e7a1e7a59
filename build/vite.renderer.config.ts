import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const inRenderer = (file: string): string => new URL(`../renderer/${file}`, import.meta.url).pathname;

/** The renderer's bundle: plain files next to index.html, nothing inlined, so that the strict content policy holds. The thread that knows how words are spelled is a file of its own, named as the page asks for it. */
export default defineConfig({
  root: new URL('../renderer', import.meta.url).pathname,
  base: './',
  plugins: [react()],
  // The package gives away no files of its own: its code would read them from the disk.
  resolve: {
    alias: [{ find: /^(?=dictionary-en-gb\/.*\?raw$)/, replacement: inRenderer('../node_modules/') }],
  },
  build: {
    rolldownOptions: {
      input: { index: inRenderer('index.html'), spelling: inRenderer('editor/spelling/spelling-worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'spelling' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
    outDir: new URL('../dist/renderer', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2048,
  },
});
