/** What becomes of unsaved changes when the record was changed elsewhere. */
export type Merged<Content> = {
  /** To be saved on top of what is there now. */
  readonly changes: Partial<Content>;
  /** Parts that both sides set to different values: one of the two would be lost. */
  readonly collided: readonly (keyof Content)[];
};

/**
 * Puts `changes`, made to `base`, on top of `theirs`. Lists are joined: what either side added or took away counts.
 * Everything else that only one side touched is taken from that side.
 */
export function mergeChanges<Content extends object>(
  base: Content,
  theirs: Content,
  changes: Partial<Content>,
): Merged<Content> {
  const joined: Partial<Content> = { ...changes };
  const collided: (keyof Content)[] = [];
  for (const key of keysOf(changes)) {
    const [was, now, wanted] = [base[key], theirs[key], changes[key]];
    if (sameValue(was, now) || sameValue(now, wanted)) continue;
    const list = joinLists(was, now, wanted);
    if (list === null) collided.push(key);
    else Object.assign(joined, { [key]: list });
  }
  return { changes: joined, collided };
}

function keysOf<Content extends object>(changes: Partial<Content>): readonly (keyof Content)[] {
  const keys: (keyof Content)[] = [];
  for (const key in changes) keys.push(key);
  return keys;
}

/** `null` when they are no lists, or when both sides changed the same item in different ways. */
function joinLists(was: unknown, now: unknown, wanted: unknown): readonly unknown[] | null {
  if (!(Array.isArray(was) && Array.isArray(now) && Array.isArray(wanted))) return null;
  const [before, others, mine] = [byIdentity(was), byIdentity(now), byIdentity(wanted)];
  const result: unknown[] = [];
  for (const [identity, item] of mine) {
    const [old, other] = [before.get(identity), others.get(identity)];
    if (old === undefined || sameValue(old, item)) {
      if (other !== undefined) result.push(other);
      else if (old === undefined) result.push(item);
      if (old === undefined && other !== undefined && !sameValue(other, item)) return null;
    } else if (other === undefined || sameValue(old, other) || sameValue(other, item)) result.push(item);
    else return null;
  }
  const added = [...others].filter(([identity]) => !mine.has(identity) && !before.has(identity));
  return [...result, ...added.map(([, item]) => item)];
}

/** Items by what makes them the same thing in both lists: their id, whom or what they are about, or all they hold. */
function byIdentity(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map(item => [identityOf(item), item]));
}

function identityOf(item: unknown): string {
  if (typeof item === 'object' && item !== null) {
    if ('id' in item) return String(item.id);
    if ('theme' in item) return String(item.theme);
    if ('role' in item && 'person' in item) return String(item.person);
  }
  return JSON.stringify(item);
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
