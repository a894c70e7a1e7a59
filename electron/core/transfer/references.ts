import { inlineMarks } from '../../../shared/domain/inline';
import type { FileIndex } from './file-index';
import type { ImportedLink } from './imported';

/** What the text of another program's note points at. */
export type References = {
  readonly links: readonly ImportedLink[];
  /** Files to attach, in the order they are named. */
  readonly attachments: readonly string[];
  /** Embedded or linked files that are not in the folder. */
  readonly missing: boolean;
  /** A path that leads out of the folder. */
  readonly outside: boolean;
};

export const textFile = /\.(?:md|markdown|mdown|txt)$/i;
/** Characters; nothing longer is a path. */
const pathLimit = 1000;
const attachable = /\.(?:png|jpe?g|gif|webp|pdf|svg|bmp|heic|tiff?|avif)$/i;

/** `![alt](path)` and `[text](path)`, with `<…>` around a path or a title after it; code is passed over. */
const markdownTargets =
  /```[\s\S]*?(?:```|$)|`[^`\n]*`|\]\((?:<(?<angled>[^<>\n]+)>|(?<bare>(?:[^\s()<>]|\([^\s()<>]*\))+))/g;

/** Finds wiki links, embeds and relative links of `body`, which stands in `file`. */
export function findReferences(body: string, file: string, index: FileIndex): References {
  const links = new Map<string, ImportedLink>();
  const attachments = new Set<string>();
  const state = { missing: false, outside: false };
  const attach = (target: string) => {
    const found = index.resolve(target, file);
    if (found === 'outside') state.outside = true;
    else if (found === null) state.missing = true;
    else attachments.add(found);
  };
  for (const mark of inlineMarks(body)) {
    if (mark.kind !== 'link') continue;
    const target = wikiTarget(mark.label);
    if (attachable.test(target)) attach(target);
    const linked = attachable.test(target) ? null : resolveNote(target, file, index);
    if (linked !== null) links.set(mark.label, { label: mark.label, to: 'file', file: linked });
  }
  for (const target of localTargets(body)) if (attachable.test(target)) attach(target);
  return { links: [...links.values()], attachments: [...attachments], ...state };
}

/** `folder/Note#heading|shown words` without heading, block and shown words. */
function wikiTarget(label: string): string {
  return label
    .replace(/\|.*$/s, '')
    .replace(/[#^][^/]*$/, '')
    .trim();
}

function resolveNote(target: string, file: string, index: FileIndex): string | null {
  if (target === '') return null;
  for (const name of [target, `${target}.md`, `${target}.markdown`, `${target}.txt`]) {
    const found = index.resolve(name, file);
    if (found !== null && found !== 'outside' && textFile.test(found)) return found;
  }
  return null;
}

function* localTargets(body: string): Generator<string> {
  for (const match of body.matchAll(markdownTargets)) {
    const { angled, bare } = match.groups ?? {};
    const raw = angled ?? bare;
    if (raw === undefined || raw.length > pathLimit || /^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(raw)) continue;
    yield decodePercent(raw.replace(/[?#][^/]*$/, ''));
  }
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
