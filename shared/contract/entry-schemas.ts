import { z } from 'zod';
import { themesLimit } from '../domain/entry';
import { filterTextLimit } from '../domain/filter';
import { allStatuses, kinds } from '../domain/status';
import { localDate, text, themeId, words } from './schema-parts';

/** What several schemas say of entries. */

export const kind = z.enum(kinds);
export const status = z.enum(allStatuses);

export const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('only-me') }),
  z.strictObject({ kind: z.literal('circles'), circles: words }),
  z.strictObject({ kind: z.literal('open') }),
]);

export const filter = z.strictObject({
  text: text(filterTextLimit),
  kinds: z.array(kind).max(kinds.length).readonly(),
  statuses: z.array(status).max(allStatuses.length).readonly(),
  themes: z.array(themeId).max(themesLimit).readonly(),
  tags: words,
  people: words,
  audience: z.enum(['only-me', 'shared']).nullable(),
  from: localDate.nullable(),
  to: localDate.nullable(),
  pinnedOnly: z.boolean(),
  followUpBy: localDate.nullable(),
});
