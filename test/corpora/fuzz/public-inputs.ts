import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PublicKind } from './parser';

/** Where public data lies, beside the project. */
export const corporaOf = (root: string): string => resolve(root, '../shared/corpora');

/** The public data of one sort, an input each; nothing where it is not at hand. */
export function publicInputs(root: string, kind: PublicKind): readonly Uint8Array[] {
  const folder = corporaOf(root);
  return existsSync(folder) ? inputsIn[kind](folder) : [];
}

const inputsIn: Readonly<Record<PublicKind, (folder: string) => readonly Uint8Array[]>> = {
  json: folder => filesUnder(join(folder, 'json')),
  notes: folder => filesUnder(join(folder, 'import')),
  payloads: folder => {
    const markdown = linesOf(join(folder, 'xss', 'markdown-payloads.txt'));
    const html = linesOf(join(folder, 'xss', 'html-payloads.txt'));
    // The rest of them, each in a page of its own, is in `markdown.test.ts`.
    return [...markdown, ...html.filter((_, at) => at % 5 === 0)];
  },
  strings: folder => {
    const listed: unknown = JSON.parse(readFileSync(join(folder, 'strings', 'blns.json'), 'utf8'));
    return Array.isArray(listed) ? listed.map(one => Buffer.from(String(one))) : [];
  },
};

function filesUnder(folder: string): readonly Uint8Array[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(found => found.isFile())
    .map(found => join(found.parentPath, found.name))
    .sort()
    .map(file => readFileSync(file));
}

function linesOf(file: string): readonly Uint8Array[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => Buffer.from(line));
}
