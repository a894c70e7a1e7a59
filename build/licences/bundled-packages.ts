import { resolve } from 'node:path';
import { projectPath } from '../bundles';

/** One file of what a bundler made, as far as it says what it was made from. */
type BuiltFile =
  | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
  | { readonly type: 'asset'; readonly originalFileNames: readonly string[] };

/** Packages that are packed as they are, beside what is bundled: the native module, and lists that are read from the disk. */
export const packedAsTheyAre = [
  '@node-rs/argon2',
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-en',
  '@zxcvbn-ts/dictionary-compression',
] as const;

/**
 * The folders of all packages of which a word of code, a font or another file went into what was built. Fonts and the like are
 * named from `root`, the folder of the page.
 */
export function bundledPackages(files: readonly BuiltFile[], root: string): readonly string[] {
  const sources = files.flatMap(file => sourcesOf(file, root)).map(folderOf);
  return [...new Set(sources.filter(folder => folder !== null))];
}

function sourcesOf(file: BuiltFile, root: string): readonly string[] {
  return file.type === 'asset' ? file.originalFileNames.map(name => resolve(root, name)) : file.moduleIds;
}

/** The package a module belongs to, the innermost where one holds another; `null` for our own. */
function folderOf(module: string): string | null {
  const helper = /^\0(rolldown|vite)\//.exec(module)?.[1];
  if (helper !== undefined) return projectPath(`node_modules/${helper}`);
  const path = module.replace(/^\0/, '').replaceAll('\\', '/');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}
