import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export type RendererFile = {
  readonly mediaType: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** Finds the file a URL path such as `/assets/index.js` stands for. */
export type RendererFiles = { readonly find: (urlPath: string) => RendererFile | null };

/**
 * Lists the built renderer once. Only a path on that list is ever opened, compared as it stands and never decoded, so that
 * there is no way of writing a path that leaves the folder. Files of a kind not named above are left off the list.
 */
export async function listRendererFiles(folder: string): Promise<RendererFiles> {
  const files = new Map<string, RendererFile>();
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes[extname(found.name)];
    if (!found.isFile() || mediaType === undefined) continue;
    const file = join(found.parentPath, found.name);
    const urlPath = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(urlPath, { mediaType, read: async () => Uint8Array.from(await readFile(file)) });
  }
  return { find: urlPath => files.get(urlPath) ?? null };
}
