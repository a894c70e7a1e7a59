import { JournalError } from '../../../shared/contract/errors';
import { displayTitle, type Entry } from '../../../shared/domain/entry';
import type { Journal } from '../../../shared/domain/journal';
import type { Kind } from '../../../shared/domain/status';
import { defaultThemes } from '../../../shared/domain/theme';
import { attachmentFileName, FolderNames, safeFileName } from './file-names';
import { attachmentFolder, type ExportedAttachment, type NoteNames } from './note-format';

/** The folder each kind of entry is written to. */
export const kindFolders = {
  question: 'Questions',
  advice: 'Advice',
  practice: 'Practice',
  reflection: 'Reflections',
} as const satisfies Record<Kind, string>;

/** One file of an export: where it goes and what it is made from. Paths are relative, with `/`. */
export type ExportedNote = {
  readonly file: string;
  readonly entry: Entry;
  readonly attachments: readonly ExportedAttachment[];
};

/** Every entry outside the bin with a file name of its own, in a stable order. */
export function planExport(journal: Journal): readonly ExportedNote[] {
  const folders = new Map(Object.values(kindFolders).map(folder => [folder, new FolderNames()] as const));
  const attachmentNames = new FolderNames();
  const entries = Object.values(journal.entries).filter(entry => entry.binnedAt === null);
  return entries.sort(byDateThenId).map(entry => {
    const folder = kindFolders[entry.kind];
    const stem = `${entry.date} ${safeFileName(displayTitle(entry), 'Untitled')}`;
    const name = folders.get(folder)?.claim(stem, '.md') ?? `${stem}.md`;
    const attachments = exportedAttachments(entry, journal, attachmentNames);
    return { file: `${folder}/${name}`, entry, attachments };
  });
}

/** Fails with `vault-damaged` when an entry names an attachment that is not there. */
function exportedAttachments(
  entry: Entry,
  journal: Journal,
  names: FolderNames,
): readonly ExportedAttachment[] {
  return entry.attachments.map(id => {
    const attachment = journal.attachments[id];
    if (attachment === undefined) throw new JournalError('vault-damaged');
    const { stem, ending } = attachmentFileName(attachment);
    const file = `${attachmentFolder}/${names.claim(stem, ending)}`;
    return { attachment, file };
  });
}

export function noteNames(journal: Journal): NoteNames {
  const { current } = journal.settings;
  const themes = current?.themes ?? defaultThemes;
  const named = new Map(themes.map(theme => [theme.id, theme.name] as const));
  return {
    theme: id => named.get(id) ?? id,
    title: id => {
      const entry = journal.entries[id];
      return entry === undefined ? '' : displayTitle(entry);
    },
  };
}

function byDateThenId(a: Entry, b: Entry): number {
  return `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1;
}
