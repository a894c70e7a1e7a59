import { readFile } from 'node:fs/promises';
import { listRendererFiles, type RendererFile } from '../bridge/renderer-files';

/** Finds what a GET of `urlPath` is answered with. */
export type PageFiles = { readonly find: (urlPath: string) => RendererFile | null };

type BuiltPage = { readonly renderer: string; readonly client: string; readonly icon: string };

const clientPath = '/journal-client.js';

/** The built renderer, with the script that makes `window.journal` put before the app's own. */
export async function pageFiles(built: BuiltPage): Promise<PageFiles> {
  const files = await listRendererFiles(built.renderer);
  const index = files.find('/index.html');
  if (index === null) throw new Error('the renderer has not been built');
  const page = withClient(Buffer.from(await index.read()).toString('utf8'));
  const made = new Map<string, RendererFile>([
    ['/', inMemory('text/html; charset=utf-8', Buffer.from(page))],
    [clientPath, inMemory('text/javascript; charset=utf-8', await readFile(built.client))],
    ['/favicon.ico', inMemory('image/png', await readFile(built.icon))],
  ]);
  return { find: path => made.get(path === '/index.html' ? '/' : path) ?? files.find(path) };
}

function withClient(page: string): string {
  if (!page.includes('<head>')) throw new Error('the page has no <head>');
  return page.replace('<head>', `<head><script src="${clientPath}"></script>`);
}

function inMemory(mediaType: string, bytes: Uint8Array): RendererFile {
  const copy = Uint8Array.from(bytes);
  return { mediaType, read: async () => copy };
}
