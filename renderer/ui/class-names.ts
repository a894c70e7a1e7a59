/** The class names of one CSS module, by the names its file uses. */
type ClassModule = Readonly<Record<string, string>>;

/** Joins the classes that apply; `false` and `undefined` are left out. */
export type ClassJoiner = (...names: readonly (string | false | undefined)[]) => string;

/**
 * Binds a CSS module, so that a component can say `cx('row', isSelected && 'selected')`.
 * The joiner throws when the module has no such class: a misspelt class is a bug, not a missing style.
 */
export function classesOf(classes: ClassModule): ClassJoiner {
  return (...names) => names.flatMap(name => (name ? [classNamed(classes, name)] : [])).join(' ');
}

function classNamed(classes: ClassModule, name: string): string {
  const found = classes[name];
  if (found === undefined) throw new Error(`The style sheet has no class "${name}".`);
  return found;
}
