import { useState } from 'react';

/** The rows of the view and, in their places, those that were dealt with on this page and so are no longer among them. */
export function useKept<Row>(rows: readonly Row[], idOf: (row: Row) => string) {
  const [order, setOrder] = useState<readonly string[]>(() => rows.map(idOf));
  const [marked, setMarked] = useState<ReadonlyMap<string, Row>>(new Map());
  const fresh = new Map(rows.map(row => [idOf(row), row]));
  const unseen = rows.map(idOf).filter(id => !order.includes(id));
  if (unseen.length > 0) setOrder([...order, ...unseen]);
  const shown = order.flatMap(id => {
    const row = marked.get(id) ?? fresh.get(id);
    return row === undefined ? [] : [row];
  });
  const mark = (row: Row): void => setMarked(before => new Map(before).set(idOf(row), row));
  return { shown, mark };
}
