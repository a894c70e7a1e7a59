import { z } from 'zod';
import type { ImportProblem } from '../../../shared/contract/transfer';
import {
  type Askable,
  type Audience,
  blankContent,
  type EntryContent,
  type ResolvedMention,
  type StatusChange,
} from '../../../shared/domain/entry';
import type { ConversationId, EntryId, SchoolId } from '../../../shared/domain/ids';
import {
  allStatuses,
  firstStatus,
  type Kind,
  kinds,
  type Status,
  statusesOf,
} from '../../../shared/domain/status';
import type { Instant, LocalDate } from '../../../shared/domain/time';
import {
  circleId,
  conversationId,
  entryId,
  instant,
  localDate,
  named,
  personId,
  revision,
  schoolId,
  text,
  texts,
  themeId,
} from './field-schemas';
import { Fields } from './fields';
import { type FrontMatter, formatKey, type SplitText } from './front-matter';
import type { ImportedLink } from './imported';
import { readTexts } from './texts-of-file';

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
  readonly mentions: readonly ResolvedMention[];
  readonly trail: readonly StatusChange[];
  readonly attachments: readonly NamedAttachment[];
  /** Values somebody changed into something we cannot use; a safe one was taken instead. */
  readonly problems: readonly ImportProblem[];
};

export function isOwnNote(frontMatter: FrontMatter): boolean {
  return frontMatter.values.has(formatKey);
}

const status = z.enum(allStatuses).nullable();
const schemas = {
  version: z.literal(1),
  kind: z.enum(kinds),
  themes: z.array(named(themeId)),
  answers: z.array(named(entryId)),
  links: z.array(z.object({ label: text, entry: entryId })),
  attachments: z.array(z.object({ file: text, name: text, added: instant.nullable().default(null) })),
  waitsFor: z.array(
    z.union([
      z.object({ person: personId }).transform(({ person }): Askable => ({ kind: 'person', person })),
      z.object({ circle: circleId }).transform(({ circle }): Askable => ({ kind: 'circle', circle })),
    ]),
  ),
  mentions: z.array(z.object({ label: text, person: personId })),
  trail: z.array(z.object({ from: status, to: status, at: instant })),
} as const;

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
  const { main, sections } = readTexts(split, fields);
  const { attachments, ...blank } = blankContent(kind, fields.read('date', localDate, fallback.date));
  const content = {
    ...blank,
    status: readStatus(fields, kind),
    title: fields.read('title', text, ''),
    body: main,
    themes: fields.read('themes', schemas.themes, []),
    tags: fields.read('tags', texts, []),
    people: fields.read('people', texts, []),
    audience: readAudience(fields),
    followUp: fields.read<LocalDate | null>('follow-up', localDate, null),
    pinned: fields.read('pinned', z.boolean(), false),
    answers: fields.read('answers', schemas.answers, []),
    waitsFor: fields.read('waits-for', schemas.waitsFor, []),
    outcome: sections.get('outcome') ?? '',
    thankedOn: fields.read<LocalDate | null>('thanked', localDate, null),
    seenAt: fields.read<SchoolId | null>('seen-at', named(schoolId), null),
    ownerAgrees: fields.read('owner-agrees', z.boolean(), false),
    conversation: fields.read<ConversationId | null>('conversation', named(conversationId), null),
  };
  return {
    id: fields.read<EntryId | null>('id', entryId, null),
    content,
    createdAt,
    updatedAt: fields.read('updated', instant, createdAt),
    revision: fields.read('revision', revision, 1),
    links: fields.read('links', schemas.links, []).map(link => ({ ...link, to: 'entry' })),
    mentions: fields.read('mentions', schemas.mentions, []),
    trail: fields.read('trail', schemas.trail, []),
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
