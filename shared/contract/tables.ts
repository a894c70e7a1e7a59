/** What a column of a table becomes in the notes that its rows are. */
export const columnUses = [
  'title',
  'text',
  'date',
  'kind',
  'themes',
  'tags',
  'people',
  'audience',
  'nothing',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** How a day such as 03/04/2025 is to be read. */
export const dayOrders = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** Columns of one table that are looked at; what stands beyond is left out. */
export const columnsLimit = 200;

/** How one table is to be read; `columns` in their order, and those beyond it become text. */
export type MappedTable = {
  readonly file: string;
  readonly isLeftOut: boolean;
  readonly hasHeader: boolean;
  readonly columns: readonly ColumnUse[];
  /** `null`: as those of its days tell that can be read in one way only. */
  readonly dayOrder: DayOrder | null;
};

/** A table of rows, each a note, and how it was read: as it was asked for, or as its first line lets us guess. */
export type FoundTable = MappedTable & {
  readonly dayOrder: DayOrder;
  /** Without the header. */
  readonly rows: number;
  /** What the columns are called; empty for one without a name. */
  readonly names: readonly string[];
  /** The first rows, without the header, each cell cut short. */
  readonly sample: readonly (readonly string[])[];
  /** Of each column a day that can be read in two ways while nothing tells which; `null` when there is none. */
  readonly unclearDays: readonly (string | null)[];
};
