import { z } from 'zod';
import { themesLimit, titleLimit, wordLimit, wordsLimit } from '../../../shared/domain/entry';
import { filterTextLimit, type SavedSearch, sortOrders } from '../../../shared/domain/filter';
import { asId, nameLimit, slugForm, uuidForm } from '../../../shared/domain/ids';
import { clipboardSecondsRange, idleMinutesRange, type Settings } from '../../../shared/domain/settings';
import { personalWordLimit, personalWordsLimit } from '../../../shared/domain/spelling';
import { allStatuses, kinds } from '../../../shared/domain/status';
import { type Template, templateBodyLimit, templateKinds } from '../../../shared/domain/template';
import type { Theme } from '../../../shared/domain/theme';
import { isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { cut } from './fit-limits';

/**
 * How one kind of value is read: within the limits of saving, and brought within them where that loses nothing. Unlike the
 * schemas of the methods these change no letter of what is within them: what was exported comes back as it was.
 */
export type Readable<T> = { readonly exact: z.ZodType<T>; readonly mended: z.ZodType<T> };

const text = z.string();
const localDate = z.custom<LocalDate>(value => typeof value === 'string' && isLocalDate(value));
const kind = z.enum(kinds);
const templateKind = z.enum(templateKinds);
const words = z.array(text.max(wordLimit)).max(wordsLimit);
const themeId = text.regex(slugForm).transform(asId.theme);

type Range = { readonly least: number; readonly most: number };
const within = ({ least, most }: Range) => z.number().int().min(least).max(most);
const brought = ({ least, most }: Range) =>
  z.number().transform(value => Math.min(most, Math.max(least, Math.round(value))));

const spelling = z.object({
  check: z.boolean(),
  words: z.array(text.max(personalWordLimit)).max(personalWordsLimit),
});

const exactSettings: z.ZodType<Settings> = z.object({
  idleMinutes: within(idleMinutesRange),
  clipboardSeconds: within(clipboardSecondsRange),
  contentProtection: z.boolean(),
  themes: z.array(z.object({ id: themeId, name: text.max(nameLimit) })).max(themesLimit),
  spelling: spelling.exactOptional(),
});

const mendedTheme: z.ZodType<Theme> = z.object({
  id: themeId,
  name: text.transform(name => cut(name, nameLimit)),
});

const mendedSpelling = z.object({
  check: z.boolean(),
  words: z
    .array(text)
    .transform(all => all.filter(word => word.length <= personalWordLimit).slice(0, personalWordsLimit)),
});

const mendedSettings: z.ZodType<Settings> = z.object({
  idleMinutes: brought(idleMinutesRange),
  clipboardSeconds: brought(clipboardSecondsRange),
  contentProtection: z.boolean(),
  themes: z.array(z.unknown()).transform(themes =>
    themes
      .map(theme => mendedTheme.safeParse(theme))
      .flatMap(parsed => (parsed.success ? [parsed.data] : []))
      .slice(0, themesLimit),
  ),
  spelling: mendedSpelling.exactOptional(),
});

const exactTemplate: z.ZodType<Template> = z.object({
  id: text.regex(slugForm).transform(asId.template),
  kind: templateKind,
  name: text.max(nameLimit),
  title: text.max(titleLimit),
  body: text.max(templateBodyLimit),
  builtIn: z.boolean(),
});

/** What is cut stands in full above the template's text; one whose text is too long cannot be taken. */
const mendedTemplate = (newId: () => string): z.ZodType<Template> =>
  z
    .object({ id: text, kind: templateKind, name: text, title: text, body: text, builtIn: z.boolean() })
    .transform(({ id, name, title, body, ...rest }): unknown => {
      const full = [
        ...(name.length > nameLimit ? [name] : []),
        ...(title.length > titleLimit ? [title] : []),
      ];
      return {
        ...rest,
        id: slugForm.test(id) ? id : newId(),
        name: cut(name, nameLimit),
        title: cut(title, titleLimit),
        body: [...full, body].join('\n\n'),
      };
    })
    .pipe(exactTemplate);

const exactSearch: z.ZodType<SavedSearch> = z.object({
  id: text.regex(uuidForm).transform(asId.savedSearch),
  name: text.max(nameLimit),
  filter: z.object({
    text: text.max(filterTextLimit),
    kinds: z.array(kind).max(kinds.length),
    statuses: z.array(z.enum(allStatuses)).max(allStatuses.length),
    themes: z.array(themeId).max(themesLimit),
    tags: words,
    people: words,
    audience: z.enum(['only-me', 'shared']).nullable(),
    from: localDate.nullable(),
    to: localDate.nullable(),
    pinnedOnly: z.boolean(),
    followUpBy: localDate.nullable(),
  }),
  sort: z.enum(sortOrders),
});

const mendedSearch = (newId: () => string): z.ZodType<SavedSearch> =>
  z
    .looseObject({ id: text, name: text })
    .transform(({ id, name, ...rest }): unknown => ({
      ...rest,
      id: uuidForm.test(id) ? id : newId(),
      name: cut(name, nameLimit),
    }))
    .pipe(exactSearch);

/** For what an export holds beside its entries; `newId` gives a UUID to what has no id of a form we know. */
export function surroundingsSchemas(newId: () => string): {
  readonly settings: Readable<Settings>;
  readonly template: Readable<Template>;
  readonly savedSearch: Readable<SavedSearch>;
} {
  return {
    settings: { exact: exactSettings, mended: mendedSettings },
    template: { exact: exactTemplate, mended: mendedTemplate(newId) },
    savedSearch: { exact: exactSearch, mended: mendedSearch(newId) },
  };
}
