import type { FoundTable, MappedTable } from '../../../../shared/contract/tables';
import type { ImportNote, ImportSource } from '../../../../shared/contract/transfer';
import type { SchoolId, ThemeId } from '../../../../shared/domain/ids';
import type { Instant } from '../../../../shared/domain/time';
import type { SourceFiles } from '../archives/source-files';
import type { ReadNote } from '../note-file';

/** What the journal that the notes come into calls its themes and schools. */
export type KnownNames = {
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[];
  readonly schools: readonly { readonly id: SchoolId; readonly name: string }[];
};

export const noNames: KnownNames = { themes: [], schools: [] };

/** What reading a source needs beside its files. */
export type SourceContext = {
  /** Stands before every path of the source: empty for what was chosen, the archive's name for what is in one. */
  readonly root: string;
  readonly now: Instant;
  readonly newId: () => string;
  readonly signal: AbortSignal;
  /** What opens an encrypted backup; `null` while nobody typed it. */
  readonly password: string | null;
  readonly names: KnownNames;
  /** How the head wants tables to be read. */
  readonly tables: readonly MappedTable[];
  /** When the archive that is read was last changed; `null` for what was chosen itself. */
  readonly changedAt: Instant | null;
};

/** What a source gave: its notes, and which files were its own. */
export type SourceRead = {
  readonly source: ImportSource;
  readonly notes: readonly (ReadNote | ImportNote)[];
  /** Files that are told of by the notes; nobody else reads them. */
  readonly used: ReadonlySet<string>;
  /** An encrypted backup that no password, or not this one, opens. */
  readonly locked: string | null;
  readonly tables?: readonly FoundTable[];
};

/** Reads what one program wrote; `null` when nothing of it lies there. */
export type SourceReader = (files: SourceFiles, context: SourceContext) => Promise<SourceRead | null>;
