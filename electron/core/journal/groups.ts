/** Ids by some key, which is an id or a folded word; an empty group is no group, and the empty key files nothing. */
export type Groups = Map<string, Set<string>>;

export function join(groups: Groups, key: string, id: string): void {
  if (key === '') return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([id]));
  else group.add(id);
}

export function leave(groups: Groups, key: string, id: string): void {
  const group = groups.get(key);
  group?.delete(id);
  if (group?.size === 0) groups.delete(key);
}
