import { z } from 'zod';
import type { Journal } from '../../../shared/domain/journal';
import { formatKey, formatYaml, parseYaml } from './front-matter';
import type { ImportedSurroundings, WithFreshId } from './imported';
import { formatVersion } from './note-format';
import { type Readable, surroundingsSchemas } from './surroundings-schemas';

/** The file, at the top of an export, that holds what is not an entry: settings, theme names, templates, saved searches. */
export const journalFileName = 'Critical Friend.yaml';

export function formatJournalFile(journal: Journal): string {
  const { current } = journal.settings;
  return formatYaml({
    [formatKey]: formatVersion,
    settings: current ?? null,
    templates: Object.values(journal.templates),
    savedSearches: Object.values(journal.savedSearches),
  });
}

const parts = z.object({
  [formatKey]: z.literal(formatVersion),
  settings: z.unknown(),
  templates: z.array(z.unknown()),
  savedSearches: z.array(z.unknown()),
});

export const noSurroundings: ImportedSurroundings = { settings: null, templates: [], savedSearches: [] };

/** Reads the file back, one value at a time; `spoilt` says that some of it could not be used. */
export function readJournalFile(
  yaml: string,
  newId: () => string,
): { readonly surroundings: ImportedSurroundings; readonly spoilt: boolean } {
  const found = parts.safeParse(parseYaml(yaml));
  if (!found.success) return { surroundings: noSurroundings, spoilt: true };
  const schemas = surroundingsSchemas(newId);
  const settings = readOne(schemas.settings, found.data.settings);
  const templates = found.data.templates.map(value => readOne(schemas.template, value));
  const savedSearches = found.data.savedSearches.map(value => readOne(schemas.savedSearch, value));
  const isSettingsSpoilt = settings.spoilt && found.data.settings !== null;
  return {
    surroundings: {
      settings: settings.value,
      templates: templates.flatMap(one => withFreshId(one.value, newId)),
      savedSearches: savedSearches.flatMap(one => withFreshId(one.value, newId)),
    },
    spoilt: isSettingsSpoilt || [...templates, ...savedSearches].some(one => one.spoilt),
  };
}

/** A value that is not exactly as it should be is brought within the limits, when it can be, and counts as spoilt. */
function readOne<T>(
  { exact, mended }: Readable<T>,
  value: unknown,
): { readonly value: T | null; readonly spoilt: boolean } {
  const asItIs = exact.safeParse(value);
  if (asItIs.success) return { value: asItIs.data, spoilt: false };
  const asItCan = mended.safeParse(value);
  return { value: asItCan.success ? asItCan.data : null, spoilt: true };
}

function withFreshId<T>(value: T | null, newId: () => string): readonly WithFreshId<T>[] {
  return value === null ? [] : [{ value, freshId: newId() }];
}
