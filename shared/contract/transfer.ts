import type { PathGrant, ThemeId } from '../domain/ids';
import type { Kind } from '../domain/status';
import type { FoundTable, MappedTable } from './tables';

/** Whose notes they are, told by what is in the files. `markdown`: any folder or zip of texts, such as an Obsidian vault. */
export type ImportSource =
  | 'csv'
  | 'day-one'
  | 'evernote'
  | 'html'
  | 'joplin'
  | 'markdown'
  | 'notion'
  | 'own-json'
  | 'standard-notes'
  | 'word';

/** Notes of one program in one place; `file` is the archive they are in, empty for the chosen folder itself. */
export type FoundSource = { readonly source: ImportSource; readonly file: string; readonly notes: number };

/** A tag or notebook of another program, with the number of notes that have it. */
export type FoundLabel = { readonly label: string; readonly count: number };

/** What a tag or notebook becomes here. None of them lets anybody else see a note. */
export type LabelUse =
  | { readonly as: 'tag' }
  | { readonly as: 'nothing' }
  | { readonly as: 'person' }
  | { readonly as: 'kind'; readonly kind: Kind }
  | { readonly as: 'theme'; readonly theme: ThemeId };

/** Labels that are not named become tags. */
export type MappedLabel = { readonly label: string; readonly use: LabelUse };

/** Why a file was left out of an import, or a part of one was changed. Each has a sentence in the catalogue. */
export type ImportProblem =
  | 'already-here'
  | 'archive-refused'
  | 'attachment-missing'
  | 'attachment-too-large'
  | 'attachment-type'
  | 'cut-off'
  | 'date-unknown'
  | 'empty'
  | 'encrypted-there'
  | 'front-matter-unreadable'
  | 'in-bin-there'
  | 'kept-here'
  | 'link-outside'
  | 'newer-format'
  | 'not-markdown'
  | 'not-utf8'
  | 'shortened'
  | 'table-too-long'
  | 'text-too-large'
  | 'too-deep'
  | 'unknown-value'
  | 'unreadable'
  | 'word-locked'
  | 'word-old'
  | 'word-too-much';

/** `file` is relative to the chosen folder; shown on screen, never logged. */
export type ImportNote = {
  readonly file: string;
  readonly problem: ImportProblem;
  readonly leftOut: boolean;
};

export type ImportPreview = {
  /** Names this preview for `runImport`; it ends with the next preview or when the journal closes. */
  readonly id: string;
  readonly entries: number;
  readonly attachments: number;
  /** People, schools, circles, conversations and reviews that are new. */
  readonly records: number;
  /** Names in the entries that come in. */
  readonly people: number;
  readonly tags: number;
  /** Entries that others may read once they are in: only where the whole of a journal comes back. */
  readonly forOthers: number;
  /** Entries and records that are already here, unchanged; importing again adds nothing. */
  readonly alreadyHere: number;
  readonly notes: readonly ImportNote[];
  readonly sources: readonly FoundSource[];
  /** Encrypted backups that wait for their password, or were not opened by the one that was given. */
  readonly locked: readonly string[];
  /** The most used first. */
  readonly labels: readonly FoundLabel[];
  /** Tables whose rows are notes, for the head to say what the columns are. */
  readonly tables: readonly FoundTable[];
  /** The first few, so that the head can see whether it looks right. */
  readonly examples: readonly {
    readonly title: string;
    readonly kind: string;
    readonly date: string;
    readonly file: string;
  }[];
};

export type ImportReport = {
  readonly entries: number;
  readonly attachments: number;
  readonly records: number;
  readonly alreadyHere: number;
  readonly notes: readonly ImportNote[];
  readonly cancelled: boolean;
  /** `undoImport` takes it back as one, until the journal closes; only of notes, not of people and settings. */
  readonly canUndo: boolean;
};

/** `kept`: entries that were written on, or are needed by something else, since. */
export type UndoneImport = { readonly removed: number; readonly kept: number };

export type ExportReport = {
  readonly entries: number;
  readonly attachments: number;
  /** People, schools, circles, conversations and reviews. */
  readonly records: number;
  readonly folder: string;
};

/** A journal that was written out as one web page. */
export type PageReport = {
  readonly entries: number;
  readonly attachments: number;
  /** People, schools, circles, conversations and reviews. */
  readonly records: number;
  /** Attachments for which the page had no room. */
  readonly leftOut: number;
  /** Of the file. */
  readonly name: string;
  readonly folder: string;
};

export interface TransferMethods {
  /**
   * Looks through a folder with notes or with other programs' exports, or through one such file, without changing anything. `password`
   * opens an encrypted backup, `tables` say how tables are to be read; others are read as they can be guessed. Progress comes as events of task `import-preview`.
   */
  previewImport(input: {
    readonly folder: PathGrant;
    readonly password?: string | undefined;
    readonly tables?: readonly MappedTable[] | undefined;
  }): ImportPreview;
  /** One transaction: all of it or, when cancelled, none of it. Progress comes as events of task `import`. */
  runImport(input: {
    readonly preview: string;
    readonly mapping?: readonly MappedLabel[] | undefined;
  }): ImportReport;
  /** Takes the latest import back in one step; what was written on since stays. Fails with `not-found`. */
  undoImport(): UndoneImport;
  /** Everything but the bin (of which only people, schools, circles and conversations that something else refers to), unencrypted, as markdown with front matter. The folder must be empty. Progress: task `export`. */
  exportJournal(input: { readonly folder: PathGrant }): ExportReport;
  /**
   * The same as one web page that needs nothing but itself, sealed under a passphrase of its own or, with `null`, for anybody to
   * read. Nothing in the folder is written over. Fails with `passphrase-too-weak`. Progress: task `export`.
   */
  exportPage(input: { readonly folder: PathGrant; readonly passphrase: string | null }): PageReport;
  /** Stops the running import or export at the next safe point. */
  cancelTask(): void;
}
