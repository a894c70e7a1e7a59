import { bugsPassOn, type Gaps, isThere } from '../gap';

const isWritten = 'has its entry by then: the same merge has just written every one of them';

export const sharingTakingInGaps: Gaps = {
  'electron/core/sharing/taking-in/entry-origin.ts': [
    {
      line: 'madeOn: journal.packsTaken[takenPackKey(sender, origin.pack)]?.madeOn ?? null,',
      why: 'a pack stays listed for as long as an entry says that it came from it',
    },
  ],
  'electron/core/sharing/taking-in/in-use-since.ts': [
    { line: 'if (question !== undefined) answering.push(question);', why: isThere },
  ],
  'electron/core/sharing/taking-in/library-folder.ts': [
    { line: "if (!(error instanceof Error && 'code' in error)) throw error;", why: bugsPassOn },
    { line: "if (error instanceof Error && 'code' in error) return [];", why: bugsPassOn },
    {
      line: 'if (read > namesAtMost) break;',
      why: 'bounds how long a folder is read that no circle has; a test would need 20,000 files, and could not tell which were left',
    },
  ],
  'electron/core/sharing/taking-in/library-looks.ts': [
    { line: 'if (error instanceof JournalError) return null;', why: bugsPassOn },
  ],
  'electron/core/sharing/taking-in/merge-change.ts': [
    { line: '{ entry, unanswered, revision: entries.get(entry)?.revision ?? 1 },', why: isWritten },
    {
      line: 'if (row !== undefined) all.set(entry, { ...row, unanswered: row.unanswered.filter(one => one !== key) });',
      why: 'what still looks for its question is an entry that came in a pack, and each of those has its row',
    },
    {
      line: '? (entries[planned.entry]?.attachments ?? []).flatMap(id => attachments[id] ?? [])',
      why: isThere,
    },
    {
      line: 'entries: taken.flatMap(({ note }) => written.places.get(note.key)?.entry ?? []),',
      why: isWritten,
    },
  ],
};
