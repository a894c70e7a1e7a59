import type { SearchDocument } from '../../../../electron/core/search';

/** An entry of a small invented journal, with what a test cares about. */
export function entry(id: string, parts: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    kind: 'reflection',
    status: null,
    title: '',
    people: [],
    tags: [],
    themes: [],
    audience: 'only-me',
    date: '2026-11-12',
    updatedAt: 0,
    body: '',
    pinned: false,
    binned: false,
    attachmentNames: [],
    ...parts,
  };
}
