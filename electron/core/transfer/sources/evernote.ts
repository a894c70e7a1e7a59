import { posix } from 'node:path';
import { z } from 'zod';
import type { ImportNote } from '../../../../shared/contract/transfer';
import { enexNote } from '../archives/enex-files';
import type { SourceFiles } from '../archives/source-files';
import { readInstant } from '../note-date';
import type { ReadNote } from '../note-file';
import { textFileLimit } from '../text-limits';
import { stopIfAborted } from '../walk-folder';
import { htmlToMarkdown } from './html-markdown';
import { AttachmentNames } from './labels';
import { pictureLink } from './picture-link';
import { parseJson } from './read-json-file';
import type { SourceContext, SourceRead } from './source';
import { readSourceNote } from './source-note';

const note = z.object({
  title: z.string(),
  content: z.string(),
  created: z.string(),
  updated: z.string(),
  tags: z.array(z.string()),
  source: z.string(),
  resources: z.array(z.object({ hash: z.string(), file: z.string(), name: z.string() })),
});

/** The notes of a notebook that Evernote exported; the file is called as the notebook is. */
export async function readEvernote(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const held = files.files.filter(file => enexNote.test(file));
  if (held.length === 0) return null;
  const notes: (ReadNote | ImportNote)[] = [];
  const used = new Set(held);
  for (const file of held) {
    stopIfAborted(context.signal);
    const found = await files.read(file, textFileLimit);
    const read = note.safeParse(found === null ? null : parseJson(Buffer.from(found.bytes).toString('utf8')));
    if (read.success) for (const { file: at } of read.data.resources) used.add(`${context.root}${at}`);
    notes.push(
      read.success ? readNote(file, read.data, context) : { file, problem: 'text-too-large', leftOut: true },
    );
  }
  return { source: 'evernote', notes, used, locked: null };
}

function readNote(file: string, one: z.infer<typeof note>, context: SourceContext): ReadNote | ImportNote {
  const names = new AttachmentNames();
  const named = new Map(
    one.resources.map(({ hash, file: at, name }) => [hash, { at, name: names.of(at, name) }]),
  );
  const isMissing = { now: false };
  const { body } = htmlToMarkdown(one.content, {
    picture: pictureLink,
    media: hash => {
      const found = named.get(hash);
      if (found === undefined) isMissing.now = true;
      return found === undefined
        ? null
        : `${/\.(?:pdf|bin)$/.test(found.at) ? '' : '!'}[${found.name}](<${found.name}>)`;
    },
  });
  return readSourceNote(
    {
      file,
      title: one.title,
      body,
      createdAt: basicInstant(one.created),
      updatedAt: basicInstant(one.updated),
      date: null,
      tags: [...one.tags, posix.basename(context.root.replace(/\/$/, '')).replace(/\.enex$/i, '')],
      pinned: false,
      links: [],
      attachments: [...named.values()].map(({ at, name }) => ({
        file: `${context.root}${at}`,
        name,
        addedAt: null,
      })),
      problems: isMissing.now ? ['attachment-missing'] : [],
      rest: one.source === '' ? {} : { source_url: one.source },
    },
    context,
  );
}

/** `20260112T090402Z`, as Evernote writes it. */
function basicInstant(text: string): number | null {
  return readInstant(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
