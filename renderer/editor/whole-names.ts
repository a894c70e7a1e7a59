import type { CircleKind } from '../../shared/domain/circle';

/** `text` as the whole name of somebody, or `null`: two words or more, each with a letter to begin with, the last of at least two. */
export function fullName(text: string): string | null {
  const name = oneLine(text);
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+)* \p{Lu}[\p{L}\p{M}'’-]+$/u.test(name) ? name : null;
}

/** `text` as the name of a circle, or `null`: what could be somebody's whole name, or words that end in one for a group. */
export function nameOfCircle(text: string): string | null {
  const name = oneLine(text);
  const isGroup = /^[\p{Lu}\p{N}][^[\]]* \S+$/u.test(name) && circleKindOf(name) !== null;
  return isGroup ? name : fullName(text);
}

/** What kind of circle has a name that ends so; `null` when its last word is not one for a group. */
export function circleKindOf(name: string): CircleKind | null {
  const last = oneLine(name).toLowerCase().split(' ').at(-1) ?? '';
  return kinds.get(last) ?? null;
}

const kinds: ReadonlyMap<string, CircleKind> = new Map([
  ...each('cohort', 'cohort heads principals headteachers circle group set network forum'),
  ...each('partnership', 'partnership alliance cluster collaborative collaboration hub'),
  ...each('federation', 'federation'),
  ...each('trust', 'trust mat'),
  ...each('team', 'team committee'),
  ...each('pair', 'pair'),
]);

function each(kind: CircleKind, words: string): readonly (readonly [string, CircleKind])[] {
  return words.split(' ').map(word => [word, kind] as const);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
