import type { ThemeId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { KnownNames } from './source';

/** The themes of the journal that names mean; what no theme is called stays, and becomes tags. */
export function themesNamed(
  names: readonly string[],
  { themes }: KnownNames,
): { readonly themes: readonly ThemeId[]; readonly others: readonly string[] } {
  const found = names.map(name => ({
    name,
    theme: themes.find(theme => foldName(theme.name) === foldName(name)),
  }));
  return {
    themes: [...new Set(found.flatMap(({ theme }) => (theme === undefined ? [] : [theme.id])))],
    others: found.flatMap(({ name, theme }) => (theme === undefined ? [name] : [])),
  };
}
