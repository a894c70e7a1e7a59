import type { StoredCollections } from '../vault/shape';

/** The sealed files that go with a journal's values: its attachments, and those that a merge can still put back. */
export function attachmentsOf({ attachments = {}, mergeUndo = {} }: StoredCollections): readonly string[] {
  const replaced = Object.values(mergeUndo).flatMap(idsIn);
  return [...new Set([...Object.keys(attachments), ...replaced])].filter(id => /^[0-9a-f]{32}$/.test(id));
}

function idsIn(undo: unknown): readonly string[] {
  if (typeof undo !== 'object' || undo === null || !('replaced' in undo) || !Array.isArray(undo.replaced))
    return [];
  return undo.replaced.flatMap((file: unknown) =>
    typeof file === 'object' && file !== null && 'id' in file && typeof file.id === 'string' ? [file.id] : [],
  );
}
