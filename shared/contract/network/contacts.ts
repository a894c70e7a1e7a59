import type { PathGrant, PersonId } from '../../domain/ids';
import type { PersonRow } from './people';

/** A card that was read, and what would become of it. */
export type ContactPreview = {
  /** Index in the file. */
  readonly card: number;
  readonly name: string;
  readonly role: string;
  readonly school: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** People here it may be. */
  readonly matches: readonly PersonRow[];
  /** The one it is beyond doubt (same name and same address), otherwise `null`. */
  readonly same: PersonId | null;
  /** What is in the card and will not be kept. */
  readonly leftOut: readonly ('photo' | 'address' | 'birthday' | 'other')[];
};

export type ContactsPreview = {
  readonly preview: string;
  readonly cards: readonly ContactPreview[];
  /** Cards that could not be read, by their place in the file, counted from 1. */
  readonly unreadable: readonly number[];
};

export type ContactDecision =
  | { readonly card: number; readonly to: 'add' }
  | { readonly card: number; readonly to: 'leave' }
  /** Adds what the person does not have yet; replaces nothing. */
  | { readonly card: number; readonly to: 'join'; readonly person: PersonId };

/** People in from and out to address books. */
export interface ContactMethods {
  /** Reads vCards, 3.0 and 4.0. Fails with `unreadable-file`, `file-too-large`. Nothing is kept yet. */
  previewContacts(input: { readonly bytes: Uint8Array }): ContactsPreview;
  importContacts(input: { readonly preview: string; readonly decisions: readonly ContactDecision[] }): {
    readonly added: number;
    readonly joined: number;
  };
  /** Writes people, all with `null`, as vCard 4.0, unencrypted, to where the head chose. */
  exportContacts(input: { readonly people: readonly PersonId[] | null; readonly folder: PathGrant }): {
    readonly fileName: string;
    readonly people: number;
  };
}
