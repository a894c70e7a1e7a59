import { z } from 'zod';
import type { StoredCollections } from '../../electron/core/vault/index';
import { attachmentTypes } from '../../shared/domain/entry';
import { emptyJournal, type Journal } from '../../shared/domain/journal';
import { allStatuses, kinds } from '../../shared/domain/status';

/** How many of a journal's values are not what they should be. Counts by collection or by kind of reference; no words. */
export type JournalCheck = {
  readonly values: Readonly<Record<string, number>>;
  /** Values without the form of their collection. */
  readonly malformed: Readonly<Record<string, number>>;
  /** Values in collections that this program does not know. */
  readonly unknown: number;
  /** References to what is not there, which the app shows as such. */
  readonly dangling: Readonly<Record<'revision' | 'attachment' | 'picture', number>>;
};

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const instant = z.number();
const strings = z.array(z.string());
const records = z.array(z.looseObject({}));
const audience = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('only-me') }),
  z.looseObject({ kind: z.literal('circles'), circles: strings }),
  z.looseObject({ kind: z.literal('open') }),
]);

const content = z.looseObject({
  kind: z.enum(kinds),
  status: z.enum(allStatuses).nullable(),
  title: z.string(),
  body: z.string(),
  themes: strings,
  tags: strings,
  people: strings,
  audience,
  date,
  followUp: date.nullable(),
  pinned: z.boolean(),
  answers: strings,
  waitsFor: records,
  outcome: z.string(),
  thankedOn: date.nullable(),
  seenAt: z.string().nullable(),
  ownerAgrees: z.boolean(),
  conversation: z.string().nullable(),
  attachments: strings,
});

const entry = content.extend({
  id: z.string(),
  createdAt: instant,
  updatedAt: instant,
  revision: z.number(),
  links: records,
  mentions: records,
  trail: records,
  binnedAt: instant.nullable(),
});

const revision = z.looseObject({
  id: z.string(),
  entry: z.string(),
  at: instant,
  revision: z.number(),
  content,
});

const attachment = z.looseObject({
  id: z.string(),
  entry: z.string(),
  name: z.string(),
  mediaType: z.enum(attachmentTypes),
  size: z.number(),
  addedAt: instant,
});

const record = z.looseObject({});
const byCollection: Readonly<Record<string, z.ZodType>> = {
  entries: entry,
  revisions: revision,
  attachments: attachment,
};

const knowsOwnId = (id: string, value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

function isWellFormed(collection: string, id: string, value: unknown): boolean {
  const schema = byCollection[collection];
  return schema === undefined
    ? record.safeParse(value).success
    : schema.safeParse(value).success && knowsOwnId(id, value);
}

const count = (values: Iterable<boolean>): number => [...values].filter(Boolean).length;

const isOfNothing = (entries: Journal['entries'], value: { readonly entry: string }): boolean =>
  !Object.hasOwn(entries, value.entry);

function danglingIn({ entries, revisions, attachments }: Journal): JournalCheck['dangling'] {
  const shown = Object.values(entries).flatMap(({ attachments: ids }) => ids);
  return {
    revision: count(Object.values(revisions).map(value => isOfNothing(entries, value))),
    attachment: count(Object.values(attachments).map(value => isOfNothing(entries, value))),
    picture: count(shown.map(id => !Object.hasOwn(attachments, id))),
  };
}

/** Looks at every value of a journal as it was read. References are only followed when all values have their form. */
export function checkJournal(journal: Journal): JournalCheck {
  const stored: StoredCollections = journal;
  const known = Object.keys(emptyJournal);
  const rows = known.map(name => {
    const values = Object.entries(stored[name] ?? {});
    return {
      name,
      values: values.length,
      bad: count(values.map(([id, value]) => !isWellFormed(name, id, value))),
    };
  });
  const malformed = rows.filter(({ bad }) => bad > 0);
  const others = Object.entries(stored).filter(([name]) => !known.includes(name));
  return {
    values: Object.fromEntries(rows.map(({ name, values }) => [name, values])),
    malformed: Object.fromEntries(malformed.map(({ name, bad }) => [name, bad])),
    unknown: others.reduce((sum, [, values]) => sum + Object.keys(values).length, 0),
    dangling: malformed.length > 0 ? { revision: 0, attachment: 0, picture: 0 } : danglingIn(journal),
  };
}
