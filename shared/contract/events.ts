import type { EntryId } from '../domain/ids';
import type { Language } from '../domain/language';
import type { RecordRef } from './network';

/** What the hosts tell the renderer without being asked. Never note text. */
export interface Events {
  /** The journal closed; everything on screen must go. */
  locked: { readonly reason: 'asked' | 'idle' | 'system' | 'failure' };
  /** The journal opened (in this or another window). */
  opened: { readonly sample: boolean };
  /** It will close by itself after `seconds` unless `stayOpen` is called; 0 takes the warning back. */
  idleWarning: { readonly seconds: number };
  /** Hand over unsaved text now (`saveEntry`, `saveDraft`); the journal closes when all windows answered or after a second. */
  closing: { readonly reason: 'asked' | 'idle' | 'system' };
  /** These entries, or (when empty) anything, may look different now; `ties`: also whom they name, wait for or belong to. */
  entriesChanged: { readonly ids: readonly EntryId[]; readonly ties: boolean };
  /**
   * These records may look different now, and with them these entries. Without `ties` others show nothing else of them: they
   * are called as before, and belong to whom they did.
   */
  recordsChanged: {
    readonly records: readonly RecordRef[];
    readonly entries: readonly EntryId[];
    readonly ties: boolean;
  };
  /** What is shared, taken in, or kept for the person desk may look different now: sharings, the ledger, cards, packs, requests. */
  sharingChanged: null;
  /** A backup was made or failed, or their place was changed. */
  backupsChanged: null;
  /** The search index is complete. */
  searchReady: { readonly entries: number };
  progress: {
    readonly task: 'import-preview' | 'import' | 'export' | 'backup' | 'restore' | 'renew-keys';
    readonly done: number;
    /** 0 while it is not known. */
    readonly total: number;
  };
  /** The head chose the language in this or another window. */
  languageChanged: { readonly language: Language };
  /** The head asked the app to end while the journal is open: hand over, close the journal, then call `quit`. */
  leaving: null;
  /** The system asks for a pack to be opened: `takeOfferedPack` gives it. */
  packOffered: null;
  /** The guide was chosen from the system's Help menu, whether the journal is open or not. */
  guide: null;
  /** A menu entry, tray entry or shortcut of the system was used. */
  command: { readonly name: CommandName };
}

/** The places of the app, in their order: on the rail, in the menus, and by Ctrl 1 to 8 for all but the settings. */
export const placeNames = [
  'today',
  'journal',
  'questions',
  'people',
  'circles',
  'reviews',
  'share',
  'bin',
  'settings',
] as const;
export type PlaceName = (typeof placeNames)[number];

/** Things the head can do from menus, shortcuts and the palette. */
export const commandNames = ['write', 'find', 'lock', ...placeNames] as const;
export type CommandName = (typeof commandNames)[number];

export type EventName = keyof Events;
export const eventNames = [
  'locked',
  'opened',
  'idleWarning',
  'closing',
  'entriesChanged',
  'recordsChanged',
  'sharingChanged',
  'backupsChanged',
  'searchReady',
  'progress',
  'languageChanged',
  'leaving',
  'packOffered',
  'guide',
  'command',
] as const satisfies readonly EventName[];

export type EventMessage = {
  readonly [Name in EventName]: { readonly name: Name; readonly data: Events[Name] };
}[EventName];

/** The message that carries `data`; the one place where a name is tied to its data again. */
export function eventMessage<Name extends EventName>(name: Name, data: Events[Name]): EventMessage {
  return { name, data } as EventMessage;
}
