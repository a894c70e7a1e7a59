import { useState } from 'react';

type Row<Value> = { readonly value: Value; readonly isSettled: boolean };

/** Rows that stay where they were after they have been settled, so that it can be taken back. */
export type Remembered<Value> = {
  readonly rows: readonly Row<Value>[];
  readonly settle: (value: Value, isSettled: boolean) => void;
};

/** `waiting` are those the core still names; one that was settled on this visit is not among them any more. */
export function useRemembered<Value extends { readonly id: string }>(
  waiting: readonly Value[],
): Remembered<Value> {
  const [settled, setSettled] = useState<readonly Value[]>([]);
  return {
    rows: rememberedRows(waiting, settled),
    settle: (value, isSettled) =>
      setSettled(before => [...before.filter(({ id }) => id !== value.id), ...(isSettled ? [value] : [])]),
  };
}

/** What still waits, then what was settled; nothing twice, also while the core has not caught up. */
export function rememberedRows<Value extends { readonly id: string }>(
  waiting: readonly Value[],
  settled: readonly Value[],
): readonly Row<Value>[] {
  const ids = new Set(settled.map(({ id }) => id));
  return [
    ...waiting.filter(({ id }) => !ids.has(id)).map(value => ({ value, isSettled: false })),
    ...settled.map(value => ({ value, isSettled: true })),
  ];
}
