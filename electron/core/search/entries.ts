import { JournalError } from '../../../shared/contract/errors';
import type { LocalDate } from '../../../shared/domain/time';
import type { SearchDocument } from './document';
import { slotLimit } from './posting';
import type { Postings } from './postings';
import { createTally } from './tally';
import { noTerm, type Vocabulary } from './vocabulary';

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
  /** Takes in the documents by slot, with free slots among them, whose words are in vocabulary and postings already. Only while it has none. */
  restore(documents: readonly (SearchDocument | undefined)[], bodyLengths: Uint32Array): void;
  /** Takes the document out, and every word that only it had. */
  remove(id: string): boolean;
  wipe(): void;
};

export function createIndexedEntries(vocabulary: Vocabulary, postings: Postings): IndexedEntries {
  const slots = new Map<string, number>();
  const free: number[] = [];
  let documents: (SearchDocument | undefined)[] = [];
  let bodyLengths = new Uint32Array(1 << 10);
  let binned = new Uint8Array(1 << 10);
  let days: number[] = [];
  let bodyWords = 0;
  const tally = createTally(vocabulary);

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
    before.bodyLengths.fill(0);
    before.binned.fill(0);
  }

  function add(document: SearchDocument): void {
    const slot = takeSlot();
    const words = tally.read(document);
    const { terms, places, size } = tally;
    for (let at = 0; at < size; at += 1) {
      const term = terms[at] ?? noTerm;
      postings.put(term, slot, places[term] ?? 0);
    }
    take(slot, document, words);
  }

  function take(slot: number, document: SearchDocument, words: number): void {
    while (slot >= bodyLengths.length) growSlots();
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
    bodyWords -= tally.read(document);
    for (const term of tally.terms.subarray(0, tally.size))
      if (postings.drop(term, slot)) vocabulary.release(term);
    documents[slot] = undefined;
    bodyLengths[slot] = 0;
    slots.delete(id);
    free.push(slot);
    tally.wipe();
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
    restore(all, lengths) {
      for (const [slot, document] of all.entries()) {
        documents[slot] = document;
        if (document === undefined) free.push(slot);
        else take(slot, document, lengths[slot] ?? 0);
      }
    },
    wipe() {
      tally.wipe();
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
