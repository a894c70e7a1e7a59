import { posix } from 'node:path';
import type { ImportProblem } from '../../../shared/contract/transfer';
import { blankContent, type EntryContent, titleLimit, wordLimit } from '../../../shared/domain/entry';
import { firstStatus, type Kind, kinds, type Status, statusesOf } from '../../../shared/domain/status';
import type { Instant, LocalDate } from '../../../shared/domain/time';
import type { FrontMatter, SplitText } from './front-matter';
import { dateInName, dateOf, readDate, readInstant } from './note-date';

/** A note of another program, as far as it can be understood by itself. */
export type ForeignNote = {
  readonly content: Omit<EntryContent, 'attachments'>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly problems: readonly ImportProblem[];
};

const createdKeys = ['created', 'created_at', 'created-at', 'createdAt', 'date created', 'creation_date'];
const updatedKeys = [
  'updated',
  'updated_at',
  'updated-at',
  'updatedAt',
  'modified',
  'date modified',
  'lastmod',
];

/**
 * Reads front matter and text as Obsidian, Joplin, Notesnook and others write them. Whatever front matter is not
 * understood stays, as it was written, in a fenced block at the end of the text. Nobody but the head may see the entry.
 */
export function readForeignNote(
  split: SplitText,
  frontMatter: FrontMatter | null,
  origin: { readonly file: string; readonly modifiedAt: Instant; readonly now: Instant },
): ForeignNote {
  const values = new UnusedValues(frontMatter);
  const named = nameOf(origin.file);
  const kind = values.take(['kind', 'type'], readKind) ?? 'reflection';
  const createdAt = values.take(createdKeys, readInstant);
  const updatedAt = values.take(updatedKeys, readInstant);
  const createdDate = createdAt === null ? values.take(createdKeys, readDate) : dateOf(createdAt);
  const date = values.take(['date'], readDate) ?? createdDate ?? named.date;
  const titled = readTitle(values, split, named.title);
  const { attachments, ...blank } = blankContent(
    kind,
    date ?? dateOf(origin.modifiedAt) ?? dateOf(origin.now) ?? '2000-01-01',
  );
  const content = {
    ...blank,
    status: values.take(['status'], value => readStatus(value, kind)) ?? firstStatus(kind),
    title: titled.title,
    tags: [...(values.take(['tags', 'tag', 'keywords'], readTags) ?? []), ...folderTags(origin.file)],
    people: values.take(['people'], readNames) ?? [],
    pinned: values.take(['pinned'], value => (typeof value === 'boolean' ? value : null)) ?? false,
  };
  const touched = createdAt ?? origin.modifiedAt;
  return {
    content: { ...content, body: values.appendRest(titled.body) },
    createdAt: touched,
    updatedAt: Math.max(touched, updatedAt ?? origin.modifiedAt),
    problems: frontMatter?.duplicates === true ? ['unknown-value'] : [],
  };
}

/** Front matter of which each value is used at most once; the rest is kept. */
class UnusedValues {
  constructor(private readonly frontMatter: FrontMatter | null) {}

  /** The first value under one of `keys` that `read` understands. */
  take<T>(keys: readonly string[], read: (value: unknown) => T | null): T | null {
    for (const key of keys) {
      const taken = read(this.frontMatter?.values.get(key));
      if (taken === null) continue;
      this.frontMatter?.document.delete(key);
      return taken;
    }
    return null;
  }

  appendRest(body: string): string {
    for (const [key, value] of this.frontMatter?.values ?? []) {
      if (value === null) this.frontMatter?.document.delete(key);
    }
    const rest = this.frontMatter?.document.toString({ lineWidth: 0 }).trim() ?? '';
    if (rest === '' || rest === '{}' || rest === 'null') return body;
    const longest = Math.max(2, ...(rest.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${body.trimEnd()}\n\n${fence}yaml\n${rest}\n${fence}\n`.trimStart();
  }
}

/** From the front matter, else a heading that starts the text, else the file's name. What is too long stays in the text. */
function readTitle(
  values: UnusedValues,
  split: SplitText,
  fileTitle: string,
): { readonly title: string; readonly body: string } {
  const body = split.body.replaceAll('\r\n', '\n').replace(/^(?:[ \t]*\n)+/, '');
  const given = values.take(['title'], value =>
    typeof value === 'string' && isTitle(value) ? value.trim() : null,
  );
  if (given !== null) return { title: given, body };
  const [firstLine = ''] = body.split('\n', 1);
  const heading = firstLine.length > titleLimit ? null : /^# +(.+?)(?: +#+)? *$/.exec(firstLine);
  if (heading?.[1] !== undefined && isTitle(heading[1])) {
    return { title: heading[1].trim(), body: body.slice(firstLine.length).replace(/^\n+/, '') };
  }
  return { title: fileTitle.slice(0, titleLimit), body };
}

function isTitle(text: string): boolean {
  return text.trim() !== '' && text.length <= titleLimit && !/[\r\n]/.test(text.trim());
}

function nameOf(file: string): { readonly title: string; readonly date: LocalDate | null } {
  const name = posix
    .basename(file)
    .replace(/\.[^.]+$/, '')
    .normalize('NFC');
  const dated = dateInName(name);
  return { title: dated === null || dated.rest === '' ? name : dated.rest, date: dated?.date ?? null };
}

function readKind(value: unknown): Kind | null {
  if (typeof value !== 'string') return null;
  const word = value
    .trim()
    .toLowerCase()
    .replace(/^(question|reflection)s$/, '$1');
  return kinds.find(kind => kind === word) ?? null;
}

function readStatus(value: unknown, kind: Kind): Status | null {
  const allowed: readonly Status[] = statusesOf[kind];
  return allowed.find(status => status === value) ?? null;
}

function readTags(value: unknown): readonly string[] | null {
  const listed = typeof value === 'string' ? splitTags(value) : value;
  if (!Array.isArray(listed) || !listed.every(tag => typeof tag === 'string' || typeof tag === 'number'))
    return null;
  const tags = listed.map(tag => asTag(String(tag))).filter(tag => tag !== '');
  return tags.every(tag => tag.length <= wordLimit) ? tags : null;
}

function splitTags(text: string): readonly string[] {
  return text.includes(',') || !text.includes('#') ? text.split(',') : text.split(/\s+/);
}

function readNames(value: unknown): readonly string[] | null {
  const isNames =
    Array.isArray(value) &&
    value.every(name => typeof name === 'string' && name.trim() !== '' && name.length <= wordLimit);
  return isNames ? value.map(name => String(name).trim()) : null;
}

function folderTags(file: string): readonly string[] {
  return posix
    .dirname(file)
    .split('/')
    .map(asTag)
    .filter(tag => tag !== '' && tag !== '.');
}

/** A word spelled so that it could stand in a text after `#`. */
export function asTag(text: string): string {
  return text.trim().normalize('NFC').replace(/^#+/, '').replace(/\s+/g, '-');
}
