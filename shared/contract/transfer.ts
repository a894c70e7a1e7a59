import type { PathGrant } from '../domain/ids';

/** Why a file was left out of an import, or a part of one was changed. Each has a sentence in the catalogue. */
export type ImportProblem =
  | 'already-here'
  | 'attachment-missing'
  | 'attachment-too-large'
  | 'attachment-type'
  | 'empty'
  | 'front-matter-unreadable'
  | 'kept-here'
  | 'link-outside'
  | 'not-markdown'
  | 'not-utf8'
  | 'shortened'
  | 'text-too-large'
  | 'too-deep'
  | 'unknown-value'
  | 'unreadable';

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
};

export type ExportReport = {
  readonly entries: number;
  readonly attachments: number;
  /** People, schools, circles, conversations and reviews. */
  readonly records: number;
  readonly folder: string;
};

export interface TransferMethods {
  /** Looks through a folder of markdown files without changing anything. Progress comes as events of task `import-preview`. */
  previewImport(input: { readonly folder: PathGrant }): ImportPreview;
  /** One transaction: all of it or, when cancelled, none of it. Progress comes as events of task `import`. */
  runImport(input: { readonly preview: string }): ImportReport;
  /** Everything but the bin (of which only people, schools, circles and conversations that something else refers to), unencrypted, as markdown with front matter. The folder must be empty. Progress: task `export`. */
  exportJournal(input: { readonly folder: PathGrant }): ExportReport;
  /** Stops the running import or export at the next safe point. */
  cancelTask(): void;
}
