import { z } from 'zod';
import type { ImportProblem } from '../../../shared/contract/transfer';
import type { Audience, EntryContent } from '../../../shared/domain/entry';
import { asId, type EntryId, slugForm } from '../../../shared/domain/ids';
import { firstStatus, type Kind, kinds, type Status, statusesOf } from '../../../shared/domain/status';
import { type Instant, isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { type FrontMatter, formatKey, type SplitText } from './front-matter';
import { restoreHalfSurrogates } from './half-surrogates';
import type { ImportedLink } from './imported';

/** An attachment as an exported note names it: its path in the exported folder, its own name, when it was added. */
export type NamedAttachment = {
  readonly file: string;
  readonly name: string;
  readonly addedAt: Instant | null;
};

/** One of our own notes, read back. */
export type OwnNote = {
  readonly id: EntryId | null;
  readonly content: Omit<EntryContent, 'attachments'>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
  readonly links: readonly ImportedLink[];
  readonly attachments: readonly NamedAttachment[];
  /** Values somebody changed into something we cannot use; a safe one was taken instead. */
  readonly problems: readonly ImportProblem[];
};

export function isOwnNote(frontMatter: FrontMatter): boolean {
  return frontMatter.values.has(formatKey);
}

/** Far more than anybody saves, and it can still grow by one exactly. */
const revisionLimit = 1_000_000_000;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const text = z.string();
const texts = z.array(text);
const localDate = z.custom<LocalDate>(value => typeof value === 'string' && isLocalDate(value));
/** In lower case, as everything else here knows it; an editor may have changed that. */
const entryId = text.regex(uuid).transform(id => asId.entry(id.toLowerCase()));
const instant = text.transform(Date.parse).pipe(z.number().int());
const schemas = {
  version: z.literal(1),
  kind: z.enum(kinds),
  revision: z.number().int().min(0).max(revisionLimit),
  themes: z.array(z.object({ id: text.regex(slugForm) }).transform(theme => asId.theme(theme.id))),
  answers: z.array(z.object({ id: entryId }).transform(answer => answer.id)),
  links: z.array(z.object({ label: text, entry: entryId })),
  attachments: z.array(z.object({ file: text, name: text, added: instant.nullable().default(null) })),
} as const;

/** Reads one field at a time, so that one spoilt value never costs the others. */
class Fields {
  private spoilt = false;

  constructor(private readonly values: FrontMatter['values']) {}

  /** The value of `key`, or `absent` when it is missing or not what `schema` wants; the latter is a problem. */
  read<T>(key: string, schema: z.ZodType<T>, absent: T): T {
    const value = this.values.get(key);
    if (value === undefined || value === null) return absent;
    const parsed = schema.safeParse(value);
    if (!parsed.success) this.spoilt = true;
    return parsed.success ? parsed.data : absent;
  }

  flag(isSpoilt: boolean): void {
    this.spoilt ||= isSpoilt;
  }

  problems(): readonly ImportProblem[] {
    return this.spoilt ? ['unknown-value'] : [];
  }
}

/** `fallback` gives what a note whose date or times were removed gets. */
export function readOwnNote(
  split: SplitText,
  frontMatter: FrontMatter,
  fallback: { readonly date: LocalDate; readonly instant: Instant },
): OwnNote {
  const fields = new Fields(frontMatter.values);
  fields.flag(
    frontMatter.duplicates || !schemas.version.safeParse(frontMatter.values.get(formatKey)).success,
  );
  const kind: Kind = fields.read('kind', schemas.kind, 'reflection');
  const createdAt = fields.read('created', instant, fallback.instant);
  const body = split.crlf ? split.body.replaceAll('\r\n', '\n') : split.body;
  const content = {
    kind,
    status: readStatus(fields, kind),
    title: fields.read('title', text, ''),
    body: restoreHalfSurrogates(body, fields.read('half-characters', texts, [])),
    themes: fields.read('themes', schemas.themes, []),
    tags: fields.read('tags', texts, []),
    people: fields.read('people', texts, []),
    audience: readAudience(fields),
    date: fields.read('date', localDate, fallback.date),
    followUp: fields.read<LocalDate | null>('follow-up', localDate, null),
    pinned: fields.read('pinned', z.boolean(), false),
    answers: fields.read('answers', schemas.answers, []),
  };
  return {
    id: fields.read<EntryId | null>('id', entryId, null),
    content,
    createdAt,
    updatedAt: fields.read('updated', instant, createdAt),
    revision: fields.read('revision', schemas.revision, 1),
    links: fields.read('links', schemas.links, []).map(link => ({ ...link, to: 'entry' })),
    attachments: fields
      .read('attachments', schemas.attachments, [])
      .map(({ file, name, added }) => ({ file, name, addedAt: added })),
    problems: fields.problems(),
  };
}

function readStatus(fields: Fields, kind: Kind): Status | null {
  const allowed: readonly Status[] = statusesOf[kind];
  const found = fields.read<string | null>('status', text, null);
  const status = allowed.find(one => one === found);
  fields.flag(status === undefined && (found !== null || allowed.length > 0));
  return status ?? firstStatus(kind);
}

/** Anything but a clear answer means `only-me`: a mistake here would be a leak later. */
function readAudience(fields: Fields): Audience {
  const kind = fields.read('audience', z.enum(['only-me', 'circles', 'open']), 'only-me');
  if (kind !== 'circles') return { kind };
  return { kind, circles: fields.read('circles', texts, []) };
}
