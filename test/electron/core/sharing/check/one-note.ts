import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import type { Finding } from '../../../../../electron/core/sharing/check/finding';
import type { KnownNames } from '../../../../../electron/core/sharing/check/known-names';
import type { ShareDocument, ShareNote } from '../../../../../electron/core/sharing/share-document';
import { blankNote } from '../blank-note';

/** A document of one note. */
export function documentOf(note: Partial<ShareNote>): ShareDocument {
  return { title: 'Notes', date: '2026-11-22', notes: [blankNote(note)] };
}

export const nobody: KnownNames = { people: [], schools: [], ordinary: [], pseudonyms: [] };

/** What is found in a body. */
export function findIn(body: string, known: KnownNames = nobody): readonly Finding[] {
  return checkDocument(documentOf({ body }), known, new Set());
}

/** `kind: text` of everything found, for tests to read. */
export function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ kind, text }) => `${kind.kind === 'identifier' ? kind.scheme : kind.kind}: ${text}`);
}
