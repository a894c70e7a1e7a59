import { foldName } from '../../../../shared/domain/inline';

/** `names` with `name` at the end, unless it is there already in another spelling. */
export function withName(names: readonly string[], name: string): readonly string[] {
  const clean = name.replace(/\s+/g, ' ').trim();
  if (clean === '' || names.some(other => foldName(other) === foldName(clean))) return names;
  return [...names, clean];
}

/** `names` without `name`. */
export function withoutName(names: readonly string[], name: string): readonly string[] {
  return names.filter(other => other !== name);
}
