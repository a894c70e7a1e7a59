import type { ImportNote, ImportProblem } from '../../../../shared/contract/transfer';
import type { SourceFiles } from '../archives/source-files';
import { decodeText } from '../decode-text';
import type { ImportedLink } from '../imported';
import type { NamedAttachment } from '../note-reading';
import { textFileLimit } from '../text-limits';
import { stopIfAborted } from '../walk-folder';
import { htmlToMarkdown } from './html-markdown';
import { type JoplinItem, joplinTime, joplinTypes, readJoplinItem } from './joplin-item';
import { AttachmentNames, wikiLabel } from './labels';
import { pictureLink } from './picture-link';
import type { SourceContext, SourceRead } from './source';
import { readSourceNote, type SourceNote } from './source-note';

const itemFile = /(?:^|\/)[0-9a-f]{32}\.md$/;
const resourceFile = /(?:^|\/)resources\/([0-9a-f]{32})(?:\.[^/]*)?$/;
const linked =
  /(!?)\[((?:\\.|[^\\[\]\n]){0,500})\]\(:\/([0-9a-f]{32})(?:#[^)\s]{0,200})?(?: +"[^"\n]{0,200}")?\)/g;
/** Where a reference that stands elsewhere in the text leads. */
const referred = /^( {0,3}\[[^[\]\n]{1,500}\]: {0,9}):\/([0-9a-f]{32})/gm;
const pictured = /<img\b[^<>]{0,300}?src=["']?:\/([0-9a-f]{32})["']?[^<>]{0,300}>/g;
/** Notebooks within notebooks; a chain that is longer goes round in a circle. */
const depthLimit = 32;
const htmlMarkup = '2';

type Place = { readonly item: JoplinItem; readonly file: string };

/** Everything Joplin exported as JEX (in a tar) or RAW (in a folder). */
export async function readJoplin(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const items = new Map<string, Place>();
  const used = new Set<string>();
  for (const file of files.files.filter(one => itemFile.test(one))) {
    stopIfAborted(context.signal);
    const found = await files.read(file, textFileLimit);
    const decoded = found === null || found.size > textFileLimit ? null : decodeText(found.bytes);
    const item = decoded === null ? null : readJoplinItem(decoded.text);
    if (item === null) continue;
    used.add(file);
    items.set(item.id, { item, file });
  }
  if (items.size === 0) return null;
  const joplin = new Joplin(items, files.files);
  const notes = joplin.notes().map(note => ('problem' in note ? note : readSourceNote(note, context)));
  return { source: 'joplin', notes, used, locked: null };
}

class Joplin {
  private readonly resources = new Map<string, string>();
  private readonly tags = new Map<string, string[]>();

  constructor(
    private readonly items: ReadonlyMap<string, Place>,
    files: readonly string[],
  ) {
    for (const file of files) {
      const id = resourceFile.exec(file)?.[1];
      if (id !== undefined && items.get(id)?.item.type === joplinTypes.resource) this.resources.set(id, file);
    }
    for (const { item } of items.values()) if (item.type === joplinTypes.noteTag) this.addTag(item);
  }

  notes(): readonly (SourceNote | ImportNote)[] {
    return [...this.items.values()]
      .filter(({ item }) => item.type === joplinTypes.note)
      .map(place => this.note(place));
  }

  private addTag({ properties }: JoplinItem): void {
    const tag = this.items.get(properties.get('tag_id') ?? '')?.item;
    const note = properties.get('note_id') ?? '';
    if (tag?.type === joplinTypes.tag) this.tags.set(note, [...(this.tags.get(note) ?? []), tag.title]);
  }

  private note({ item, file }: Place): SourceNote | ImportNote {
    const { properties } = item;
    if (properties.get('encryption_applied') === '1')
      return { file, problem: 'encrypted-there', leftOut: true };
    if (Number(properties.get('deleted_time') ?? 0) > 0)
      return { file, problem: 'in-bin-there', leftOut: true };
    const text = new JoplinText(this.items, this.resources);
    const body =
      taskOf(item) +
      (properties.get('markup_language') === htmlMarkup ? text.ofHtml(item.body) : text.rewritten(item.body));
    return {
      file,
      title: item.title,
      body,
      createdAt: joplinTime(item, 'created'),
      updatedAt: joplinTime(item, 'updated'),
      date: null,
      tags: [...(this.tags.get(item.id) ?? []), ...this.notebooks(item)],
      pinned: false,
      links: text.links,
      attachments: text.attachments,
      problems: text.problems,
      rest: restOf(item),
    };
  }

  private notebooks(item: JoplinItem): readonly string[] {
    const names: string[] = [];
    let parent = this.items.get(item.properties.get('parent_id') ?? '')?.item;
    while (parent?.type === joplinTypes.folder && names.length < depthLimit) {
      names.unshift(parent.title);
      parent = this.items.get(parent.properties.get('parent_id') ?? '')?.item;
    }
    return names;
  }
}

/** A to-do is a line to tick, as it is in Joplin. */
function taskOf({ properties, title }: JoplinItem): string {
  if (properties.get('is_todo') !== '1') return '';
  return `- [${Number(properties.get('todo_completed')) > 0 ? 'x' : ' '}] ${title}\n\n`;
}

function restOf({ properties }: JoplinItem): Readonly<Record<string, unknown>> {
  const kept = ['author', 'source_url'].map(key => [key, properties.get(key) ?? ''] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== ''));
}

/** The text of a note, in which everything that Joplin names by an id gets its own name. */
class JoplinText {
  readonly links: ImportedLink[] = [];
  readonly attachments: NamedAttachment[] = [];
  readonly problems: ImportProblem[] = [];
  private readonly names = new AttachmentNames();

  constructor(
    private readonly items: ReadonlyMap<string, Place>,
    private readonly resources: ReadonlyMap<string, string>,
  ) {}

  rewritten(body: string): string {
    return body
      .replaceAll(pictured, (_all, id: string) => `![](<${this.attach(id)}>)`)
      .replaceAll(linked, (_all, mark: string, words: string, id: string) => this.target(mark, words, id))
      .replaceAll(referred, (all, begin: string, id: string) =>
        this.items.get(id)?.item.type === joplinTypes.note ? all : `${begin}<${this.attach(id)}>`,
      );
  }

  ofHtml(body: string): string {
    const picture = (source: string, words: string) => {
      const id = /^:\/([0-9a-f]{32})/.exec(source)?.[1];
      return id === undefined ? pictureLink(source, words) : `![${words}](<${this.attach(id)}>)`;
    };
    return htmlToMarkdown(body, { picture, media: () => null }).body;
  }

  private target(mark: string, words: string, id: string): string {
    const place = this.items.get(id);
    if (place?.item.type !== joplinTypes.note) return `${mark}[${words}](<${this.attach(id)}>)`;
    const label = wikiLabel(place.item.title, words);
    this.links.push({ label, to: 'file', file: place.file });
    return `[[${label}]]`;
  }

  private attach(id: string): string {
    const item = this.items.get(id)?.item;
    const file = this.resources.get(id);
    if (file === undefined) this.problems.push('attachment-missing');
    const name = this.names.of(id, nameOf(item) ?? id);
    const isNew = file !== undefined && !this.attachments.some(one => one.file === file);
    if (isNew)
      this.attachments.push({ file, name, addedAt: item === undefined ? null : joplinTime(item, 'created') });
    return name;
  }
}

function nameOf(item: JoplinItem | undefined): string | null {
  if (item === undefined) return null;
  const ending = item.properties.get('file_extension') ?? '';
  const name = item.title === '' ? item.id : item.title;
  return ending === '' || name.toLowerCase().endsWith(`.${ending.toLowerCase()}`)
    ? name
    : `${name}.${ending}`;
}
