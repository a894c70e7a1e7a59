/** A stretch of text within a paragraph, a heading or a cell. Two `text` never stand side by side. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly children: readonly Inline[] }
  /** `address` is http, https or mailto, written out in full. No link stands inside another. */
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] }
  /** A picture that is an attachment of the note, by the attachment's name. The description is never empty. */
  | { readonly kind: 'image'; readonly name: string; readonly description: string }
  | { readonly kind: 'break' };

/** What the text of a note is made of. */
export type Block =
  /** `level` from 1, within this text; none is skipped. */
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | ListBlock
  /** Shown as it is, line for line. */
  | { readonly kind: 'code'; readonly text: string }
  | TableBlock
  | { readonly kind: 'rule' };

export type ListBlock = {
  readonly kind: 'list';
  /** The first number; `null` for a list without numbers. */
  readonly start: number | null;
  readonly items: readonly ListItem[];
};

/** `box` is `null` for an item that is nothing to do. */
export type ListItem = { readonly box: 'open' | 'done' | null; readonly blocks: readonly Block[] };

/** Every row has as many cells as the header. */
export type TableBlock = {
  readonly kind: 'table';
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Cell = readonly Inline[];
