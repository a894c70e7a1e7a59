import type { ColumnUse, DayOrder, FoundTable, MappedTable } from '../../../shared/contract/tables';

/** What the head has chosen for one table so far; no order of days while nothing asks for one. */
export type TableChoice = {
  readonly isLeftOut: boolean;
  readonly hasHeader: boolean;
  readonly columns: readonly ColumnUse[];
  readonly dayOrder: DayOrder;
};

/** As the core read it. */
export function firstChoice({ isLeftOut, hasHeader, columns, dayOrder }: FoundTable): TableChoice {
  return { isLeftOut, hasHeader, columns, dayOrder };
}

/** A day of the column of dates that can be read in two ways; `null` while nothing has to be asked. */
export function unclearDay(table: FoundTable, { columns }: TableChoice): string | null {
  return table.unclearDays[columns.indexOf('date')] ?? null;
}

/** Whether its rows would be notes with words in them. */
export function hasWords({ isLeftOut, columns }: TableChoice): boolean {
  return isLeftOut || columns.includes('text') || columns.includes('title');
}

export function mappedTable(table: FoundTable, choice: TableChoice): MappedTable {
  const isAsked = unclearDay(table, choice) !== null;
  return { ...choice, file: table.file, dayOrder: isAsked ? choice.dayOrder : null };
}
