import type { ImportNote } from '../../../../shared/contract/transfer';
import type { FileBytes } from '../open-file';

/** The files of a folder, of an archive or of one file alone. They are only ever read, and nothing of them is put on a disk. */
export interface SourceFiles {
  /** Paths with `/`, sorted; nothing else can be read. */
  readonly files: readonly string[];
  /** What lies there and cannot be used. */
  readonly notes: readonly ImportNote[];
  /** The first `limit` bytes of a file and the size it says it has; `null` when it cannot be read. */
  read(file: string, limit: number): Promise<FileBytes | null>;
  close(): Promise<void>;
}

/** Files as they are called from outside: `root` stands before each path. */
export function filesBelow(root: string, inside: SourceFiles): SourceFiles {
  return {
    files: inside.files.map(file => `${root}${file}`),
    notes: inside.notes.map(note => ({ ...note, file: `${root}${note.file}` })),
    read: async (file, limit) => (file.startsWith(root) ? inside.read(file.slice(root.length), limit) : null),
    close: () => inside.close(),
  };
}
