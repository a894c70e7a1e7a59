/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * `value` as JSON in parts, because all together may be longer than one string can be: keys sorted by their UTF-16 units,
 * two spaces for each level, half surrogate pairs as U+FFFD.
 */
export function sortedJson(value: Json, indent = ''): readonly string[] {
  if (typeof value === 'string') return [JSON.stringify(value.toWellFormed())];
  if (value === null || typeof value !== 'object') return [JSON.stringify(value)];
  const inner = `${indent}  `;
  if (isList(value)) {
    const items = value.map(item => sortedJson(item, inner));
    return enclosed('[', items, ']', indent);
  }
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [`${JSON.stringify(key)}: `, ...sortedJson(member, inner)]);
  return enclosed('{', members, '}', indent);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function enclosed(
  open: string,
  items: readonly (readonly string[])[],
  close: string,
  indent: string,
): readonly string[] {
  if (items.length === 0) return [open + close];
  const parts = items.flatMap((item, at) => [at === 0 ? `${open}\n${indent}  ` : `,\n${indent}  `, ...item]);
  return [...parts, `\n${indent}${close}`];
}
