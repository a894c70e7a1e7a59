import { packPosting, slotOf } from './posting';

/** For each term its postings, ascending by slot, in one growing array of chunks whose capacities are powers of two. */
export type Postings = {
  /** Replaced when it grows: read it again after every `put`. */
  readonly arena: Uint32Array;
  start(term: number): number;
  count(term: number): number;
  /** Adds the posting, or replaces the one the term has for this slot. */
  put(term: number, slot: number, places: number): void;
  /** Removes the posting; true when the term has none left. */
  drop(term: number, slot: number): boolean;
  /** Numbers the terms anew, `terms[0]` becoming 0 and so on, and puts their postings next to each other in that order. */
  renumber(terms: Uint32Array): void;
  wipe(): void;
};

export function createPostings(): Postings {
  let arena = new Uint32Array(1 << 10);
  let arenaEnd = 0;
  let starts = new Uint32Array(1 << 10);
  let counts = new Uint32Array(1 << 10);
  let capacities = new Uint32Array(1 << 10);
  const freeChunks = new Map<number, number[]>();

  function makeTerm(term: number): void {
    if (term < starts.length) return;
    const size = Math.max(starts.length * 2, term + 1);
    starts = copied(starts, size);
    counts = copied(counts, size);
    capacities = copied(capacities, size);
  }

  function takeChunk(capacity: number): number {
    const free = freeChunks.get(capacity)?.pop();
    if (free !== undefined) return free;
    if (arenaEnd + capacity > arena.length)
      arena = copied(arena, Math.max(arena.length * 2, arenaEnd + capacity));
    const start = arenaEnd;
    arenaEnd += capacity;
    return start;
  }

  function freeChunk(start: number, capacity: number): void {
    if (capacity === 0) return;
    arena.fill(0, start, start + capacity);
    const chunks = freeChunks.get(capacity);
    if (chunks === undefined) freeChunks.set(capacity, [start]);
    else chunks.push(start);
  }

  function makeRoom(term: number): void {
    const count = counts[term] ?? 0;
    const capacity = capacities[term] ?? 0;
    if (count < capacity) return;
    const wider = Math.max(1, capacity * 2);
    const from = starts[term] ?? 0;
    const to = takeChunk(wider);
    arena.copyWithin(to, from, from + count);
    freeChunk(from, capacity);
    starts[term] = to;
    capacities[term] = wider;
  }

  /** The first position in the arena whose slot is not below `slot`. */
  function position(term: number, slot: number): number {
    const start = starts[term] ?? 0;
    let low = start;
    let high = start + (counts[term] ?? 0);
    if (high > low && slotOf(arena[high - 1] ?? 0) < slot) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (slotOf(arena[middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function holds(term: number, at: number, slot: number): boolean {
    return at < (starts[term] ?? 0) + (counts[term] ?? 0) && slotOf(arena[at] ?? 0) === slot;
  }

  function put(term: number, slot: number, places: number): void {
    makeTerm(term);
    makeRoom(term);
    const at = position(term, slot);
    if (!holds(term, at, slot)) {
      const end = (starts[term] ?? 0) + (counts[term] ?? 0);
      if (at < end) arena.copyWithin(at + 1, at, end);
      counts[term] = (counts[term] ?? 0) + 1;
    }
    arena[at] = packPosting(slot, places);
  }

  function drop(term: number, slot: number): boolean {
    const at = position(term, slot);
    if (!holds(term, at, slot)) return (counts[term] ?? 0) === 0;
    const end = (starts[term] ?? 0) + (counts[term] ?? 0);
    arena.copyWithin(at, at + 1, end);
    arena[end - 1] = 0;
    counts[term] = (counts[term] ?? 0) - 1;
    if (counts[term] !== 0) return false;
    freeChunk(starts[term] ?? 0, capacities[term] ?? 0);
    starts[term] = 0;
    capacities[term] = 0;
    return true;
  }

  function renumber(terms: Uint32Array): void {
    const before = { arena, starts, counts, capacities };
    starts = new Uint32Array(Math.max(1, terms.length));
    counts = new Uint32Array(starts.length);
    capacities = new Uint32Array(starts.length);
    arena = new Uint32Array(terms.reduce((sum, was) => sum + (before.capacities[was] ?? 0), 0));
    arenaEnd = 0;
    freeChunks.clear();
    for (const [term, was] of terms.entries()) {
      const start = before.starts[was] ?? 0;
      const count = before.counts[was] ?? 0;
      arena.set(before.arena.subarray(start, start + count), arenaEnd);
      starts[term] = arenaEnd;
      counts[term] = count;
      capacities[term] = before.capacities[was] ?? 0;
      arenaEnd += capacities[term] ?? 0;
    }
    for (const column of Object.values(before)) column.fill(0);
  }

  return {
    get arena() {
      return arena;
    },
    start: term => starts[term] ?? 0,
    count: term => counts[term] ?? 0,
    put,
    drop,
    renumber,
    wipe() {
      for (const column of [arena, starts, counts, capacities]) column.fill(0);
      freeChunks.clear();
      arenaEnd = 0;
    },
  };
}

function copied(from: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(size);
  to.set(from);
  from.fill(0);
  return to;
}
