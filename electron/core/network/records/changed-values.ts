/** The values of `collection` that `change` makes something else of, by id. */
export function changedValues<T>(
  collection: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  const changed: Record<string, T> = {};
  for (const [id, value] of Object.entries(collection)) {
    const next = change(value);
    if (next !== value) changed[id] = next;
  }
  return changed;
}
