/** Branded identifiers, so that one kind of id can never be passed for another. All are random UUIDs unless said otherwise. */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type EntryId = Branded<string, 'EntryId'>;
export type RevisionId = Branded<string, 'RevisionId'>;
export type AttachmentId = Branded<string, 'AttachmentId'>;
export type TemplateId = Branded<string, 'TemplateId'>;
export type SavedSearchId = Branded<string, 'SavedSearchId'>;
export type PersonId = Branded<string, 'PersonId'>;
export type SchoolId = Branded<string, 'SchoolId'>;
export type CircleId = Branded<string, 'CircleId'>;
export type ConversationId = Branded<string, 'ConversationId'>;
export type AgendaItemId = Branded<string, 'AgendaItemId'>;
export type ActionId = Branded<string, 'ActionId'>;
/** When a backup was made and its number, as `20261122-141105-000017`. */
export type BackupId = Branded<string, 'BackupId'>;
export type ReviewId = Branded<string, 'ReviewId'>;
/** A stable slug such as `knowing-our-context`; the head may change the name, never the id. */
export type ThemeId = Branded<string, 'ThemeId'>;
/** A permission to use one folder or file that the head chose; opaque, and gone when the app closes. */
export type PathGrant = Branded<string, 'PathGrant'>;

/** A random id, as this app writes it. */
export const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The id of a theme or a template. */
export const slugForm = /^[a-z0-9][a-z0-9-]{0,79}$/;
/** The name of a backup: day, time and number. */
export const backupForm = /^\d{8}-\d{6}-\d{6,10}$/;
/** Characters of the name the head gives to a theme, a template or a saved search. */
export const nameLimit = 100;

/** The ids above are strings at run time: this is the one place where a string becomes one. */
export const asId = {
  entry: (text: string) => text as EntryId,
  revision: (text: string) => text as RevisionId,
  attachment: (text: string) => text as AttachmentId,
  template: (text: string) => text as TemplateId,
  savedSearch: (text: string) => text as SavedSearchId,
  person: (text: string) => text as PersonId,
  school: (text: string) => text as SchoolId,
  circle: (text: string) => text as CircleId,
  conversation: (text: string) => text as ConversationId,
  agendaItem: (text: string) => text as AgendaItemId,
  action: (text: string) => text as ActionId,
  backup: (text: string) => text as BackupId,
  review: (text: string) => text as ReviewId,
  theme: (text: string) => text as ThemeId,
  pathGrant: (text: string) => text as PathGrant,
} as const;
