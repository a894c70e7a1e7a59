import { packPosting, slotOf } from './posting';
import { createPostingChunks, grown } from './posting-chunks';
import { createPostingLog } from './posting-log';

/** For each term its postings, ascending by slot, one after the other in an arena. To be settled before it is read. */
export type Postings = {
  /** Replaced when it grows: read it again after every change. */
  readonly arena: Uint32Array;
  start(term: number): number;
  count(term: number): number;
  /** Adds a posting for a slot that the term has none for. */
  put(term: number, slot: number, places: number): void;
  /** Lays out what was put since it was last asked. */
  settle(): void;
  /** Removes the posting; true when the term has none left. */
  drop(term: number, slot: number): boolean;
  /**
   * Numbers the terms anew, `terms[0]` becoming 0 and so on, and puts their postings next to each other in that order. The work of a few
   * milliseconds at a time: whoever begins it goes on to its end before anything else is asked of the postings.
   */
  renumber(terms: Uint32Array): Iterable<void>;
  /** Takes in the `counts` and `postings` of an `IndexSnapshot`, whose slots are below `slots`. Only while it has none. */
  restore(counts: Uint32Array, postings: Uint32Array, slots: number): void;
  wipe(): void;
};

/** Postings that are moved in a few milliseconds. */
const movedAtOnce = 1 << 17;

export function createPostings(): Postings {
  const log = createPostingLog();
  let chunks = createPostingChunks();
  let starts = new Uint32Array(1 << 10);
  let counts = new Uint32Array(1 << 10);
  let capacities = new Uint32Array(1 << 10);
  /** How many of the log belong to each term, while it is being laid out; otherwise 0. */
  let waiting = new Uint32Array(1 << 10);
  /** No slot is or was above it: what comes after it may wait in the log, in front of nothing. */
  let lastSlot = -1;

  function makeTerm(term: number): void {
    if (term < starts.length) return;
    const size = Math.max(starts.length * 2, term + 1);
    starts = grown(starts, size);
    counts = grown(counts, size);
    capacities = grown(capacities, size);
    waiting = new Uint32Array(size);
  }

  function makeRoom(term: number, more: number): void {
    const count = counts[term] ?? 0;
    const capacity = capacities[term] ?? 0;
    if (count + more <= capacity) return;
    let wider = Math.max(1, capacity * 2);
    while (wider < count + more) wider *= 2;
    const from = starts[term] ?? 0;
    const to = chunks.take(wider);
    chunks.arena.copyWithin(to, from, from + count);
    chunks.free(from, capacity);
    starts[term] = to;
    capacities[term] = wider;
  }

  function settle(): void {
    const { size, terms, postings } = log;
    for (let at = 0; at < size; at += 1) {
      const term = terms[at] ?? 0;
      waiting[term] = (waiting[term] ?? 0) + 1;
    }
    for (let at = 0; at < size; at += 1) {
      const term = terms[at] ?? 0;
      makeRoom(term, waiting[term] ?? 0);
      waiting[term] = 0;
    }
    const { arena } = chunks;
    for (let at = 0; at < size; at += 1) {
      const term = terms[at] ?? 0;
      const count = counts[term] ?? 0;
      arena[(starts[term] ?? 0) + count] = postings[at] ?? 0;
      counts[term] = count + 1;
    }
    log.wipe();
  }

  /** The first position in the arena whose slot is not below `slot`. */
  function position(term: number, slot: number): number {
    const { arena } = chunks;
    let low = starts[term] ?? 0;
    let high = low + (counts[term] ?? 0);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (slotOf(arena[middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts a posting among those of slots after it. */
  function insert(term: number, slot: number, places: number): void {
    makeRoom(term, 1);
    const at = position(term, slot);
    const end = (starts[term] ?? 0) + (counts[term] ?? 0);
    if (at < end) chunks.arena.copyWithin(at + 1, at, end);
    counts[term] = (counts[term] ?? 0) + 1;
    chunks.arena[at] = packPosting(slot, places);
  }

  function put(term: number, slot: number, places: number): void {
    if (term >= starts.length) makeTerm(term);
    if (slot < lastSlot) {
      settle();
      insert(term, slot, places);
      return;
    }
    lastSlot = slot;
    if (log.isFull) settle();
    log.append(term, packPosting(slot, places));
  }

  function drop(term: number, slot: number): boolean {
    settle();
    const { arena } = chunks;
    const at = position(term, slot);
    const end = (starts[term] ?? 0) + (counts[term] ?? 0);
    if (at === end || slotOf(arena[at] ?? 0) !== slot) return (counts[term] ?? 0) === 0;
    arena.copyWithin(at, at + 1, end);
    arena[end - 1] = 0;
    counts[term] = (counts[term] ?? 0) - 1;
    if (counts[term] !== 0) return false;
    chunks.free(starts[term] ?? 0, capacities[term] ?? 0);
    starts[term] = 0;
    capacities[term] = 0;
    return true;
  }

  function* renumber(terms: Uint32Array): Iterable<void> {
    settle();
    const before = { arena: chunks.arena, starts, counts, capacities };
    starts = new Uint32Array(Math.max(1, terms.length));
    [counts, capacities, waiting] = [starts.slice(), starts.slice(), starts.slice()];
    chunks = createPostingChunks(terms.reduce((sum, was) => sum + (before.capacities[was] ?? 0), 0));
    const { arena } = chunks;
    let end = 0;
    let moved = 0;
    for (let term = 0; term < terms.length; term += 1) {
      const was = terms[term] ?? 0;
      const from = before.starts[was] ?? 0;
      const count = before.counts[was] ?? 0;
      for (let at = 0; at < count; at += 1) arena[end + at] = before.arena[from + at] ?? 0;
      starts[term] = end;
      counts[term] = count;
      capacities[term] = before.capacities[was] ?? 0;
      end += capacities[term] ?? 0;
      moved += count;
      if (moved < movedAtOnce) continue;
      moved = 0;
      yield;
    }
    for (const column of Object.values(before)) column.fill(0);
  }

  function restore(allCounts: Uint32Array, all: Uint32Array, slots: number): void {
    if (allCounts.length > starts.length) makeTerm(allCounts.length - 1);
    counts.set(allCounts);
    let [size, from] = [0, 0];
    for (let term = 0; term < allCounts.length; term += 1) {
      capacities[term] = 2 ** Math.ceil(Math.log2(counts[term] ?? 1));
      starts[term] = size;
      size += capacities[term] ?? 0;
    }
    chunks = createPostingChunks(size);
    for (let term = 0; term < allCounts.length; term += 1) {
      const count = counts[term] ?? 0;
      chunks.arena.set(all.subarray(from, from + count), starts[term]);
      from += count;
    }
    lastSlot = slots - 1;
  }

  return {
    get arena() {
      return chunks.arena;
    },
    start: term => starts[term] ?? 0,
    count: term => counts[term] ?? 0,
    put,
    settle,
    drop,
    renumber,
    restore,
    wipe() {
      for (const column of [starts, counts, capacities]) column.fill(0);
      chunks.wipe();
      log.wipe();
      lastSlot = -1;
    },
  };
}
