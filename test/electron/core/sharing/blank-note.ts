import type { ShareNote } from '../../../../electron/core/sharing/share-document';

/** A note in which nothing is written, with what a test says of it. */
export function blankNote(given: Partial<ShareNote> = {}): ShareNote {
  return {
    key: 'note',
    kind: 'advice',
    status: null,
    title: '',
    date: '2026-10-05',
    body: '',
    outcome: '',
    themes: [],
    tags: [],
    people: [],
    seenAt: null,
    answers: [],
    attachments: [],
    ...given,
  };
}
