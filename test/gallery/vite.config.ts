import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The same policy the app runs under, so that the gallery shows what would be refused there. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
].join('; ');

/** The gallery of components: built and served for people and for `shots.ts`, never shipped. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: './',
  plugins: [react()],
  build: {
    outDir: new URL('../../out/gallery/site', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2048,
  },
  preview: { host: '127.0.0.1', headers: { 'Content-Security-Policy': contentPolicy } },
});
