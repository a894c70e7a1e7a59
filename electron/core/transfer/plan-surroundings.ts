import { isDeepStrictEqual } from 'node:util';
import { defaultTemplates } from '../../../shared/domain/default-templates';
import { themesLimit } from '../../../shared/domain/entry';
import type { SavedSearch } from '../../../shared/domain/filter';
import { asId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { defaultSettings, type Settings } from '../../../shared/domain/settings';
import type { Template } from '../../../shared/domain/template';
import type { ImportedSurroundings } from './imported';

/** Templates and saved searches that are new here. One that the head changed here stays, and the imported one comes beside it. */
export function planSurroundings(
  imported: ImportedSurroundings,
  journal: Journal,
): { readonly templates: readonly Template[]; readonly savedSearches: readonly SavedSearch[] } {
  const templates: Template[] = [];
  for (const { value, freshId } of imported.templates) {
    if (isHere(value, Object.values(journal.templates))) continue;
    const current = journal.templates[value.id];
    const mayReplace = current === undefined || isDeepStrictEqual(current, builtIn(value));
    templates.push(mayReplace ? value : { ...value, id: asId.template(freshId), builtIn: false });
  }
  const savedSearches: SavedSearch[] = [];
  for (const { value, freshId } of imported.savedSearches) {
    if (isHere(value, Object.values(journal.savedSearches))) continue;
    const isFree = journal.savedSearches[value.id] === undefined;
    savedSearches.push(isFree ? value : { ...value, id: asId.savedSearch(freshId) });
  }
  return { templates, savedSearches };
}

/** Imported settings are taken while the journal still has the ones it came with; later only unknown themes are added. */
export function planSettings(imported: Settings | null, journal: Journal): Settings | null {
  if (imported === null) return null;
  const { current } = journal.settings;
  if (current === undefined) return imported;
  if (isDeepStrictEqual(current, defaultSettings))
    return isDeepStrictEqual(imported, current) ? null : imported;
  const known = new Set<string>(current.themes.map(theme => theme.id));
  const added = imported.themes.filter(theme => !known.has(theme.id));
  return added.length === 0
    ? null
    : { ...current, themes: [...current.themes, ...added].slice(0, themesLimit) };
}

function builtIn(template: Template): Template | undefined {
  return defaultTemplates.find(one => one.id === template.id);
}

/** Equal but for the id and the mark of a built-in, so that a second import finds what the first one added. */
function isHere<T extends { readonly id: string }>(value: T, present: readonly T[]): boolean {
  const neutral = (one: T) => ({ ...one, id: null, builtIn: null });
  return present.some(one => isDeepStrictEqual(neutral(one), neutral(value)));
}
