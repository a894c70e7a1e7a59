import { posix } from 'node:path';
import { z } from 'zod';
import type { ImportNote, ImportProblem } from '../../../../shared/contract/transfer';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time';
import type { SourceFiles } from '../archives/source-files';
import type { ImportedLink } from '../imported';
import { readInstant } from '../note-date';
import type { NamedAttachment } from '../note-reading';
import { stopIfAborted } from '../walk-folder';
import { AttachmentNames, wikiLabel } from './labels';
import { readJsonFile } from './read-json-file';
import type { SourceContext, SourceRead } from './source';
import { readSourceNote, type SourceNote } from './source-note';

const text = z.string().catch('');
const medium = z.object({ identifier: text, md5: text, type: text, filename: text });
const media = z.array(medium).catch([]);
const place = z
  .object({ placeName: text, localityName: text, administrativeArea: text, country: text })
  .nullable()
  .catch(null);
const entry = z.object({
  uuid: text,
  text,
  creationDate: text,
  modifiedDate: text,
  timeZone: text,
  tags: z.array(z.string()).catch([]),
  starred: z.boolean().catch(false),
  isPinned: z.boolean().catch(false),
  location: place,
  photos: media,
  pdfAttachments: media,
});
const journal = z.object({ metadata: z.object({ version: z.string() }), entries: z.array(z.unknown()) });

type DayOneEntry = z.infer<typeof entry>;
type Placed = { readonly entry: DayOneEntry; readonly file: string; readonly journal: string };

const momentLink = /!\[([^[\]\n]{0,300})\]\(dayone-moment:\/{0,2}([a-zA-Z]*\/)?([0-9A-Za-z-]{1,64})\)/g;
const entryLink = /\[([^[\]\n]{0,300})\]\(dayone2?:\/\/view\?entryId=([0-9A-Za-z]{1,64})\)/g;

/** The journals of a Day One export as JSON: one file each, with `photos` and `pdfs` beside them. */
export async function readDayOne(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const placed: Placed[] = [];
  const unread: ImportNote[] = [];
  const used = new Set<string>();
  const top = files.files.filter(file => /^[^/]+\.json$/i.test(file.slice(context.root.length)));
  for (const file of top) {
    stopIfAborted(context.signal);
    const read = journal.safeParse(await readJsonFile(files, file));
    if (!read.success) continue;
    used.add(file);
    const name = posix.basename(file).replace(/\.json$/i, '');
    read.data.entries.forEach((one, index) => {
      const found = entry.safeParse(one);
      const at = `${file} › ${index + 1}`;
      if (found.success) placed.push({ entry: found.data, file: at, journal: name });
      else unread.push({ file: at, problem: 'unreadable', leftOut: true });
    });
  }
  if (used.size === 0) return null;
  const dayOne = new DayOne(placed, files.files);
  const notes = placed.map(one => readSourceNote(dayOne.note(one), context));
  return { source: 'day-one', notes: [...notes, ...unread], used, locked: null };
}

class DayOne {
  private readonly byUuid: ReadonlyMap<string, Placed>;
  private readonly filesByStem = new Map<string, string>();

  constructor(placed: readonly Placed[], files: readonly string[]) {
    this.byUuid = new Map(placed.map(one => [one.entry.uuid, one]));
    for (const file of files) {
      const found = /(?:^|\/)(?:photos|pdfs)\/([^/]+)\.[^/.]+$/.exec(file);
      if (found?.[1] !== undefined) this.filesByStem.set(found[1].toLowerCase(), file);
    }
  }

  note({ entry: one, file, journal: name }: Placed): SourceNote {
    const links: ImportedLink[] = [];
    const media = new Media([...one.photos, ...one.pdfAttachments], this.filesByStem);
    const body = one.text
      .replaceAll('\r\n', '\n')
      .replaceAll(momentLink, (_all, words: string, _kind, id: string) => media.embed(words, id))
      .replaceAll(entryLink, (all: string, words: string, id: string) => {
        const target = this.byUuid.get(id);
        if (target === undefined) return all;
        const label = wikiLabel(titleOf(target.entry.text).title, words);
        links.push({ label, to: 'file', file: target.file });
        return `[[${label}]]`;
      });
    media.attachRest();
    const created = readInstant(one.creationDate);
    return {
      ...titleOf(body),
      file,
      createdAt: created,
      updatedAt: readInstant(one.modifiedDate),
      date: created === null ? null : dayThere(created, one.timeZone),
      tags: [...one.tags, name],
      pinned: one.isPinned || one.starred,
      links,
      attachments: media.attachments,
      problems: media.problems,
      rest: placeOf(one),
    };
  }
}

/** Photos and PDFs of one entry, by what its text calls them. */
class Media {
  readonly attachments: NamedAttachment[] = [];
  readonly problems: ImportProblem[] = [];
  private readonly names = new AttachmentNames();

  constructor(
    private readonly media: DayOneEntry['photos'],
    private readonly files: ReadonlyMap<string, string>,
  ) {}

  embed(words: string, id: string): string {
    const found = this.media.find(({ identifier }) => identifier === id);
    if (found === undefined) {
      this.problems.push('attachment-missing');
      return `![${words}](<${id}>)`;
    }
    return `![${words}](<${this.attach(found)}>)`;
  }

  /** Those that stand nowhere in the text. */
  attachRest(): void {
    for (const one of this.media) this.attach(one);
  }

  private attach({ md5, type, filename }: DayOneEntry['photos'][number]): string {
    const file = this.files.get(md5.toLowerCase());
    const name = this.names.of(md5, filename === '' ? `${md5}.${type === '' ? 'pdf' : type}` : filename);
    if (file === undefined) this.problems.push('attachment-missing');
    else if (!this.attachments.some(one => one.file === file))
      this.attachments.push({ file, name, addedAt: null });
    return name;
  }
}

/** Day One has no titles: a heading on the first line is one. */
function titleOf(body: string): { readonly title: string; readonly body: string } {
  const [first = ''] = body.trimStart().split('\n', 1);
  const heading = first.length > 300 ? null : /^#{1,2} +(\S.*)$/.exec(first);
  if (heading?.[1] === undefined) return { title: '', body };
  return { title: heading[1].trim(), body: body.trimStart().slice(first.length).replace(/^\n+/, '') };
}

/** The day it was where it was written. */
function dayThere(instant: number, timeZone: string): LocalDate | null {
  try {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: timeZone === '' ? 'UTC' : timeZone }).format(
      instant,
    );
    return isLocalDate(day) ? day : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function placeOf({ location }: DayOneEntry): Readonly<Record<string, unknown>> {
  if (location === null) return {};
  const { placeName, localityName, administrativeArea, country } = location;
  const words = [placeName, localityName, administrativeArea, country].filter(word => word !== '');
  return words.length === 0 ? {} : { place: [...new Set(words)].join(', ') };
}
