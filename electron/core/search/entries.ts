import { JournalError } from '../../../shared/contract/errors';
import type { LocalDate } from '../../../shared/domain/time';
import type { SearchDocument } from './document';
import {
  anywhere,
  countOnceMore,
  inAttachments,
  inPeople,
  inTags,
  inThemes,
  inTitle,
  slotLimit,
} from './posting';
import type { Postings } from './postings';
import { createTokenScanner } from './tokens';
import type { Vocabulary } from './vocabulary';

/** The documents in the index, each in a numbered slot, and what keeps vocabulary and postings in step with them. */
export type IndexedEntries = {
  /** Slots in use or free: all slots are below it. */
  readonly bound: number;
  readonly size: number;
  /** Words in the bodies of all entries. */
  readonly bodyWords: number;
  at(slot: number): SearchDocument | undefined;
  find(id: string): SearchDocument | undefined;
  /** Words in the body of the entry in each slot. Replaced when it grows. */
  readonly bodyLengths: Uint32Array;
  isUsed(slot: number): boolean;
  isBinned(slot: number): boolean;
  /** The entry's date in days since 1970. */
  day(slot: number): number;
  has(id: string): boolean;
  /** Adds the document, or replaces the one with its id. */
  put(document: SearchDocument): void;
  /** Takes the document out, and every word that only it had. */
  remove(id: string): boolean;
  wipe(): void;
};

export function createIndexedEntries(vocabulary: Vocabulary, postings: Postings): IndexedEntries {
  const scanner = createTokenScanner();
  const slots = new Map<string, number>();
  const free: number[] = [];
  let documents: (SearchDocument | undefined)[] = [];
  let bodyLengths = new Uint32Array(1 << 10);
  let binned = new Uint8Array(1 << 10);
  let days: number[] = [];
  let bodyWords = 0;
  let places = new Uint16Array(1 << 10);
  const terms: number[] = [];

  function note(term: number, field: number): void {
    if (term >= places.length) {
      const wider = new Uint16Array(places.length * 2);
      wider.set(places);
      places = wider;
    }
    const before = places[term] ?? 0;
    if (before === 0) terms.push(term);
    places[term] = field === 0 ? countOnceMore(before) : before | field;
  }

  function noteText(text: string, field: number): number {
    let words = 0;
    scanner.scan(text, token => {
      note(vocabulary.intern(token), field);
      if (!token.joined) words += 1;
      return true;
    });
    return words;
  }

  /** Fills `terms` and `places` for the document; gives the words of its body. */
  function tally(document: SearchDocument): number {
    for (const term of terms) places[term] = 0;
    terms.length = 0;
    noteText(document.title, inTitle);
    for (const name of document.people) noteText(name, inPeople);
    for (const tag of document.tags) noteText(tag, inTags);
    for (const theme of document.themes) noteText(theme, inThemes);
    for (const name of document.attachmentNames) noteText(name, inAttachments);
    return noteText(document.body, 0);
  }

  function takeSlot(): number {
    const slot = free.pop() ?? documents.length;
    if (slot >= slotLimit) throw new JournalError('text-too-large', { limit: slotLimit });
    return slot;
  }

  function growSlots(): void {
    const before = { bodyLengths, binned };
    bodyLengths = new Uint32Array(before.bodyLengths.length * 2);
    bodyLengths.set(before.bodyLengths);
    binned = new Uint8Array(before.binned.length * 2);
    binned.set(before.binned);
  }

  function add(document: SearchDocument): void {
    const slot = takeSlot();
    const words = tally(document);
    for (const term of terms) postings.put(term, slot, (places[term] ?? 0) & anywhere);
    if (slot >= bodyLengths.length) growSlots();
    documents[slot] = document;
    bodyLengths[slot] = words;
    binned[slot] = document.binned ? 1 : 0;
    days[slot] = dayNumber(document.date);
    bodyWords += words;
    slots.set(document.id, slot);
  }

  function remove(id: string): boolean {
    const slot = slots.get(id);
    const document = slot === undefined ? undefined : documents[slot];
    if (slot === undefined || document === undefined) return false;
    bodyWords -= tally(document);
    for (const term of terms) if (postings.drop(term, slot)) vocabulary.release(term);
    documents[slot] = undefined;
    bodyLengths[slot] = 0;
    slots.delete(id);
    free.push(slot);
    scanner.wipe();
    return true;
  }

  return {
    get bound() {
      return documents.length;
    },
    get size() {
      return slots.size;
    },
    get bodyWords() {
      return bodyWords;
    },
    at: slot => documents[slot],
    find: id => documents[slots.get(id) ?? -1],
    get bodyLengths() {
      return bodyLengths;
    },
    isUsed: slot => documents[slot] !== undefined,
    isBinned: slot => binned[slot] === 1,
    day: slot => days[slot] ?? 0,
    has: id => slots.has(id),
    put(document) {
      remove(document.id);
      add(document);
    },
    remove,
    wipe() {
      scanner.wipe();
      places.fill(0);
      terms.length = 0;
      slots.clear();
      documents = [];
      bodyLengths.fill(0);
      binned.fill(0);
      days = [];
      free.length = 0;
      bodyWords = 0;
    },
  };
}

/** Days since 1970. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(date) / 86_400_000;
}
