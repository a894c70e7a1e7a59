import { z } from 'zod';
import { type SavedSearch, sortOrders } from '../../../shared/domain/filter';
import { asId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { Settings } from '../../../shared/domain/settings';
import { allStatuses, kinds } from '../../../shared/domain/status';
import type { Template } from '../../../shared/domain/template';
import { isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { formatKey, formatYaml, parseYaml } from './front-matter';
import type { ImportedSurroundings } from './imported';
import { formatVersion } from './note-format';

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

const text = z.string();
const localDate = z.custom<LocalDate>(value => typeof value === 'string' && isLocalDate(value));
const kind = z.enum(kinds);

const settings: z.ZodType<Settings> = z.object({
  idleMinutes: z.number().int().min(1).max(120),
  clipboardSeconds: z.number().int().min(0).max(3600),
  contentProtection: z.boolean(),
  themes: z.array(z.object({ id: text.transform(asId.theme), name: text })).max(1000),
});

const template: z.ZodType<Template> = z.object({
  id: text.min(1).transform(asId.template),
  kind,
  name: text,
  title: text,
  body: text,
  builtIn: z.boolean(),
});

const savedSearch: z.ZodType<SavedSearch> = z.object({
  id: text.min(1).transform(asId.savedSearch),
  name: text,
  filter: z.object({
    text,
    kinds: z.array(kind),
    statuses: z.array(z.enum(allStatuses)),
    themes: z.array(text.transform(asId.theme)),
    tags: z.array(text),
    people: z.array(text),
    audience: z.enum(['only-me', 'shared']).nullable(),
    from: localDate.nullable(),
    to: localDate.nullable(),
    pinnedOnly: z.boolean(),
    followUpBy: localDate.nullable(),
  }),
  sort: z.enum(sortOrders),
});

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
  const readSettings = settings.safeParse(found.data.settings);
  const templates = keepReadable(found.data.templates, template);
  const savedSearches = keepReadable(found.data.savedSearches, savedSearch);
  const withFreshId = <T>(value: T) => ({ value, freshId: newId() });
  const isSettingsSpoilt = !readSettings.success && found.data.settings !== null;
  return {
    surroundings: {
      settings: readSettings.success ? readSettings.data : null,
      templates: templates.readable.map(withFreshId),
      savedSearches: savedSearches.readable.map(withFreshId),
    },
    spoilt: isSettingsSpoilt || templates.spoilt || savedSearches.spoilt,
  };
}

function keepReadable<T>(values: readonly unknown[], schema: z.ZodType<T>) {
  const readable = values.map(value => schema.safeParse(value)).filter(parsed => parsed.success);
  return { readable: readable.map(parsed => parsed.data), spoilt: readable.length < values.length };
}
