import { z } from 'zod';

const text = z.string().catch('');
const reference = z.object({ uuid: z.string(), content_type: text, reference_type: text });

/** What every item of a Standard Notes backup has; `content` is text while it is encrypted. */
export const standardItem = z.object({
  uuid: z.string(),
  content_type: z.string(),
  content: z.unknown(),
  enc_item_key: text,
  items_key_id: z.string().nullable().catch(null),
  created_at: text,
  updated_at: text,
  deleted: z.boolean().catch(false),
});

export const standardContent = z.object({
  title: text,
  text,
  noteType: text,
  trashed: z.boolean().catch(false),
  references: z.array(reference).catch([]),
  appData: z
    .object({
      'org.standardnotes.sn': z.object({ pinned: z.boolean().catch(false), client_updated_at: text }),
    })
    .nullable()
    .catch(null),
});

const keyParams = z.object({ identifier: z.string(), pw_nonce: z.string(), version: z.literal('004') });

export const standardBackup = z.object({
  version: z.string(),
  items: z.array(z.unknown()),
  keyParams: keyParams.nullable().catch(null),
});

export type StandardItem = z.infer<typeof standardItem>;
export type StandardContent = z.infer<typeof standardContent>;
export type KeyParams = z.infer<typeof keyParams>;
