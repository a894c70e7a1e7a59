import { z } from 'zod';
import type { ImportNote } from '../../../../shared/contract/transfer';
import type { SourceFiles } from '../archives/source-files';
import { readInstant } from '../note-date';
import { stopIfAborted } from '../walk-folder';
import { readJsonFile } from './read-json-file';
import type { SourceContext, SourceRead } from './source';
import { readSourceNote, type SourceNote } from './source-note';
import { openStandardItem, standardRootKey } from './standard-cipher';
import {
  type StandardContent,
  type StandardItem,
  standardBackup,
  standardContent,
  standardItem,
} from './standard-items';
import { readSuperNote } from './super-note';

const candidate = /\.(?:txt|json)$/i;
const plainCopies = /(?:^|\/)Items\/[^/]+\/[^/]*$/;
const keyContent = z.object({ itemsKey: z.string().regex(/^[0-9a-f]{64}$/) });

type Opened = { readonly item: StandardItem; readonly content: StandardContent };

/** A backup of Standard Notes: plain, or encrypted under its password. */
export async function readStandardNotes(
  files: SourceFiles,
  context: SourceContext,
): Promise<SourceRead | null> {
  for (const file of files.files.filter(one => candidate.test(one) && !plainCopies.test(one))) {
    stopIfAborted(context.signal);
    const backup = standardBackup.safeParse(await readJsonFile(files, file));
    if (!backup.success) continue;
    const items = backup.data.items.flatMap(one => standardItem.safeParse(one).data ?? []);
    const isBackup = items.length > 0 && items.length === backup.data.items.length;
    if (!isBackup) continue;
    // A plain backup has every note a second time, as a file of its own.
    const used = new Set([file, ...files.files.filter(one => plainCopies.test(one))]);
    const keys = await keysOf(items, backup.data.keyParams, context.password);
    if (keys === null) return { source: 'standard-notes', notes: [], used, locked: file };
    return { source: 'standard-notes', notes: readItems(file, items, keys, context), used, locked: null };
  }
  return null;
}

/** Keys of the items by the item they are in; `null` when there is no password, or it opens none. */
async function keysOf(
  items: readonly StandardItem[],
  params: z.infer<typeof standardBackup>['keyParams'],
  password: string | null,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  if (!items.some(({ content }) => typeof content === 'string' && content.startsWith('004:')))
    return new Map();
  if (params === null || password === null) return null;
  const root = await standardRootKey(password, params);
  const keys = new Map<string, Uint8Array>();
  for (const item of items.filter(one => one.content_type === 'SN|ItemsKey')) {
    const content = keyContent.safeParse(openStandardItem(item, root));
    if (content.success) keys.set(item.uuid, Buffer.from(content.data.itemsKey, 'hex'));
  }
  return keys.size === 0 ? null : keys;
}

function readItems(
  file: string,
  items: readonly StandardItem[],
  keys: ReadonlyMap<string, Uint8Array>,
  context: SourceContext,
): SourceRead['notes'] {
  const failed: ImportNote[] = [];
  const open = items.flatMap((item, index): readonly Opened[] => {
    if (item.deleted || !['Note', 'Tag'].includes(item.content_type)) return [];
    const key = keys.get(item.items_key_id ?? '');
    const said = typeof item.content === 'string' ? key && openStandardItem(item, key) : item.content;
    const content = standardContent.safeParse(said);
    if (content.success) return [{ item, content: content.data }];
    failed.push({ file: `${file} › ${index + 1}`, problem: 'unreadable', leftOut: true });
    return [];
  });
  const tags = tagsOf(open);
  const places = new Map(items.map(({ uuid }, index) => [uuid, `${file} › ${index + 1}`]));
  const notes = open
    .filter(({ item }) => item.content_type === 'Note')
    .map(one => {
      const at = places.get(one.item.uuid) ?? file;
      if (one.content.trashed) return { file: at, problem: 'in-bin-there', leftOut: true } as const;
      return readSourceNote(noteOf(one, at, tags.get(one.item.uuid) ?? []), context);
    });
  return [...notes, ...failed];
}

function tagsOf(open: readonly Opened[]): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const { item, content } of open) {
    if (item.content_type !== 'Tag') continue;
    for (const { uuid } of content.references) {
      const known = tags.get(uuid);
      if (known === undefined) tags.set(uuid, [content.title]);
      else known.push(content.title);
    }
  }
  return tags;
}

function noteOf({ item, content }: Opened, file: string, tags: readonly string[]): SourceNote {
  const app = content.appData?.['org.standardnotes.sn'];
  const superText = content.noteType === 'super' ? readSuperNote(content.text) : null;
  return {
    file,
    title: content.title,
    body: (superText ?? content.text).replaceAll('\r\n', '\n'),
    createdAt: readInstant(item.created_at),
    updatedAt: readInstant(app?.client_updated_at) ?? readInstant(item.updated_at),
    date: null,
    tags,
    pinned: app?.pinned ?? false,
    links: [],
    attachments: [],
    problems: [],
    rest: {},
  };
}
