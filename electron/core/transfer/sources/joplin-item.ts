import { readInstant } from '../note-date';

/** One `.md` file of a Joplin export: text, an empty line, and properties of which `type_` is the last. */
export type JoplinItem = {
  readonly id: string;
  readonly type: number;
  readonly title: string;
  readonly body: string;
  readonly properties: ReadonlyMap<string, string>;
};

export const joplinTypes = { note: 1, folder: 2, resource: 4, tag: 5, noteTag: 6 } as const;

/** `null` for text that Joplin did not write. The format: `BaseItem.serialize` of joplin-lib. */
export function readJoplinItem(text: string): JoplinItem | null {
  const plain = text.replaceAll('\r\n', '\n').trimEnd();
  const gap = plain.lastIndexOf('\n\n');
  const properties = readProperties(plain.slice(gap === -1 ? 0 : gap + 2));
  const id = properties?.get('id') ?? '';
  const type = Number(properties?.get('type_'));
  if (properties === null || !/^[0-9a-f]{32}$/.test(id) || !Number.isInteger(type)) return null;
  const head = gap === -1 ? '' : plain.slice(0, gap);
  const [title = ''] = head.split('\n', 1);
  return { id, type, title: title.trim(), body: head.slice(title.length).replace(/^\n+/, ''), properties };
}

function readProperties(tail: string): ReadonlyMap<string, string> | null {
  const properties = new Map<string, string>();
  for (const line of tail.split('\n')) {
    const found = /^([a-z_]+): ?(.*)$/.exec(line);
    if (found === null) return null;
    properties.set(found[1] ?? '', found[2] ?? '');
  }
  return properties;
}

/** When the head wrote or changed it, which a synchronisation does not move. */
export function joplinTime(item: JoplinItem, which: 'created' | 'updated'): number | null {
  const { properties } = item;
  return readInstant(properties.get(`user_${which}_time`)) ?? readInstant(properties.get(`${which}_time`));
}
