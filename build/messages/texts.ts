import type { Texts } from '../../shared/messages/translation';

/** Every text by its whole key, such as `words.day.today`. */
export function textsByKey(tree: Texts): ReadonlyMap<string, string> {
  return new Map(leavesOf(tree, ''));
}

function leavesOf(tree: Texts, before: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, text]) =>
    typeof text === 'string' ? [[`${before}${name}`, text] as const] : leavesOf(text, `${before}${name}.`),
  );
}
