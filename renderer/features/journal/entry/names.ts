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

/** Those of `all` that are not set beside the text, so they must be written in it. */
export function writtenNames(all: readonly string[], set: readonly string[]): readonly string[] {
  const known = new Set(set.map(foldName));
  return all.filter(name => !known.has(foldName(name)));
}
