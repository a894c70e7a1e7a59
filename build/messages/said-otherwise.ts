/** Beginnings of keys that are said without a translator, and by whom: the check cannot follow those. */
export const saidOtherwise: readonly string[] = [
  // Read as values by what writes the journal as a web page, `electron/core/transfer/html-archive`.
  'journalArchive.',
  // Given whole to `conversationName`, which puts the key together.
  'conversations.name.',
  // Read as values by the shell, `shared/messages/shell-texts.ts`.
  'shell.',
  // Read as values by what writes documents, `shared/messages/document-texts.ts`.
  'sharingDocument.',
];
