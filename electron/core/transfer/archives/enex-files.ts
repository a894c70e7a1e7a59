import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { FileBytes } from '../open-file';
import type { SourceFiles } from './source-files';

/** One note of an ENEX file, as `enexNote` files hold it in JSON. */
export type EnexNote = {
  readonly title: string;
  readonly content: string;
  readonly created: string;
  readonly updated: string;
  readonly tags: readonly string[];
  readonly source: string;
  readonly resources: readonly { readonly hash: string; readonly file: string; readonly name: string }[];
};

export const enexNote = /\.enex-note$/;

const megabyte = 1024 * 1024;
/** Bytes of one file that are held at a time, attachments decoded; Evernote writes one file for each notebook. */
const heldLimit = 192 * megabyte;
const notesLimit = 100_000;

/**
 * The notes and attachments of an Evernote file, each as a file. Entities that the file declares itself are never expanded.
 * `null` when it holds more than it may.
 */
export async function enexFiles(path: string): Promise<SourceFiles | null> {
  const held = new Map<string, Buffer>();
  const reading = new EnexReading(held);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reading.open(name, attributes);
        if (reading.isTooMuch()) parser.pause();
      },
      ontext: text => reading.text(text),
      onclosetag: name => reading.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: megabyte })) {
    parser.write(String(chunk));
    if (reading.isTooMuch()) return null;
  }
  const isCutOff = reading.isWithin();
  parser.end();
  return {
    files: [...held.keys()].sort(),
    notes: isCutOff ? [{ file: reading.lastNote, problem: 'cut-off', leftOut: false }] : [],
    read: async (file, limit): Promise<FileBytes | null> => {
      const bytes = held.get(file);
      if (bytes === undefined) return null;
      return { bytes: bytes.subarray(0, limit), size: bytes.length, modifiedAt: 0 };
    },
    close: async () => held.clear(),
  };
}

type Field =
  | 'title'
  | 'content'
  | 'created'
  | 'updated'
  | 'tag'
  | 'data'
  | 'mime'
  | 'file-name'
  | 'source-url';
/** Where each stands: a task in a note has a title and days of its own, and a resource has an address. */
const parents: ReadonlyMap<string, string> = new Map<Field, string>([
  ['title', 'note'],
  ['content', 'note'],
  ['created', 'note'],
  ['updated', 'note'],
  ['tag', 'note'],
  ['data', 'resource'],
  ['mime', 'resource'],
  ['file-name', 'resource-attributes'],
  ['source-url', 'note-attributes'],
]);

class EnexReading {
  /** The file that holds the last note so far. */
  lastNote = '';
  private pieces: string[] = [];
  private length = 0;
  private held = 0;
  private readonly within: string[] = [];
  private count = 0;
  private field: string | null = null;
  /** Elements that are open within the content of a note: some programs write them there as they are, not as one text. */
  private inContent = 0;
  private values = new Map<string, string>();
  private tags: string[] = [];
  private resources: EnexNote['resources'][number][] = [];

  constructor(private readonly files: Map<string, Buffer>) {}

  isTooMuch(): boolean {
    return this.held + this.length > heldLimit || this.count > notesLimit || this.within.length > 100;
  }

  /** Whether something was begun that has not ended. */
  isWithin(): boolean {
    return this.within.length > 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.within.at(-1);
    if (this.field === 'content') {
      this.within.push(name);
      this.inContent += 1;
      this.add(
        `<${name}${Object.entries(attributes)
          .map(([key, value]) => ` ${key}="${asXml(value)}"`)
          .join('')}>`,
      );
      return;
    }
    this.within.push(name);
    if (name === 'note') this.values = new Map();
    if (name === 'resource') for (const key of ['data', 'mime', 'file-name']) this.values.delete(key);
    this.field = parent !== undefined && parents.get(name) === parent ? name : null;
    this.pieces = [];
    this.length = 0;
  }

  text(text: string): void {
    if (this.field !== null) this.add(this.inContent > 0 ? asXml(text) : text);
  }

  close(name: string): void {
    this.within.pop();
    if (this.inContent > 0) {
      this.inContent -= 1;
      this.add(`</${name}>`);
      return;
    }
    if (name === this.field) this.keep(name, this.pieces.join(''));
    this.field = null;
    if (name === 'resource') this.keepResource();
    if (name === 'note') this.keepNote();
  }

  private add(text: string): void {
    if (this.held + this.length > heldLimit) return;
    this.pieces.push(text);
    this.length += text.length;
  }

  private keep(name: string, text: string): void {
    this.length = 0;
    this.pieces = [];
    if (name === 'tag') this.tags.push(text.trim());
    else this.values.set(name, text);
  }

  private keepResource(): void {
    const bytes = Buffer.from(this.values.get('data') ?? '', 'base64');
    this.values.delete('data');
    const hash = createHash('md5').update(bytes).digest('hex');
    const [, ending = 'bin'] = (this.values.get('mime') ?? '').split('/');
    const file = `${hash}.${ending.replace(/[^a-z0-9]/g, '').slice(0, 8)}`;
    const name = (this.values.get('file-name') ?? '').trim();
    this.resources.push({ hash, file, name: name === '' ? file : name });
    if (!this.files.has(file)) this.held += bytes.length;
    this.files.set(file, bytes);
  }

  private keepNote(): void {
    const text = (name: string) => this.values.get(name) ?? '';
    const note: EnexNote = {
      title: text('title').trim(),
      content: text('content'),
      created: text('created').trim(),
      updated: text('updated').trim(),
      tags: this.tags,
      source: text('source-url').trim(),
      resources: this.resources,
    };
    this.count += 1;
    const bytes = Buffer.from(JSON.stringify(note));
    this.held += bytes.length;
    this.lastNote = `${String(this.count).padStart(6, '0')}.enex-note`;
    this.files.set(this.lastNote, bytes);
    this.tags = [];
    this.resources = [];
  }
}

function asXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
