import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../electron/core/sharing/identity';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import type { Entry } from '../../../../../shared/domain/entry';
import type { EntryId } from '../../../../../shared/domain/ids';
import type { Journal } from '../../../../../shared/domain/journal';
import { note as blank, png } from '../packs/pack-fixture';
import { dataOf, type Head, newHead, packFor, takeIn } from './head';

type Sent = {
  readonly from: number;
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly notes: readonly ShareNote[];
};

const keyOf = (head: Head, own: number): string =>
  createHash('sha256').update(`${head.name} ${own}`).digest('hex').slice(0, 32);

/** What a merge leaves but for the means to take it back. */
async function stateOf(head: Head): Promise<Omit<Journal, 'mergeUndo'>> {
  const { mergeUndo, ...state } = await dataOf(head);
  return state;
}

/** Three heads with real journals, who write, send, take in and write on what they took. */
class Exchange {
  readonly heads: Head[] = [];
  readonly sent: Sent[] = [];
  /** What each head's own notes say now. */
  private readonly own = new Map<string, ShareNote>();
  /** What a head wrote on entries of others. */
  readonly written = new Map<EntryId, { readonly head: Head; readonly body: string }>();
  /** What merges did, so that no kind of it goes untried. */
  readonly did = { created: 0, updated: 0, beside: 0, answered: 0, undone: 0 };
  private count = 0;

  write(who: number, number: number, hasFile: boolean, answers: readonly string[]): void {
    const head = this.heads[who];
    if (head === undefined) return;
    this.count += 1;
    const key = keyOf(head, number);
    const attachments = hasFile
      ? [{ name: 'a.png', mediaType: 'image/png' as const, bytes: new Uint8Array(png) }]
      : [];
    const kind = number % 2 === 0 ? 'question' : 'advice';
    const status = kind === 'question' ? 'open' : 'received';
    const said = { title: `${head.name} ${number}`, body: `${head.name} says ${this.count}`, people: [] };
    this.own.set(key, { ...blank, ...said, key, kind, status, attachments, answers });
  }

  async send(who: number, numbers: readonly number[]): Promise<void> {
    const head = this.heads[who];
    if (head === undefined) return;
    const notes = numbers.flatMap(number => this.own.get(keyOf(head, number)) ?? []);
    if (notes.length === 0) return;
    const keys = new Set(notes.map(({ key }) => key));
    const replaces = this.sent
      .filter(pack => pack.from === who && pack.notes.some(({ key }) => keys.has(key)))
      .map(({ id }) => id);
    const cards = this.heads.map(({ identity }) => cardOf(identity, 'any'));
    const pack = await packFor(head, notes, {
      identity: head.identity,
      senderName: head.name,
      replaces,
      audience: { kind: 'members', cards },
    });
    this.sent.push({ from: who, notes, ...pack });
  }

  /** Takes a pack in, back and in again, and a second time: only the first and the last change anything. */
  async receive(who: number, which: number): Promise<void> {
    const [head, pack] = [this.heads[who], this.sent.at(-1 - (which % Math.max(1, this.sent.length)))];
    if (head === undefined || pack === undefined) return;
    const before = await dataOf(head);
    await takeIn(head, pack);
    const after = await dataOf(head);
    await takeIn(head, pack);
    expect(await dataOf(head)).toEqual(after);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await head.ask('undoMerge');
    this.did.undone += 1;
    const { mergeUndo, ...state } = before;
    expect(await stateOf(head)).toEqual(state);
    const { created, updated, beside, answered } = await takeIn(head, pack);
    this.did.created += created;
    this.did.updated += updated;
    this.did.beside += beside;
    this.did.answered += answered;
  }

  async change(who: number, which: number): Promise<void> {
    const head = this.heads[who];
    if (head === undefined) return;
    const { provenance, entries } = await dataOf(head);
    const rows = Object.values(provenance);
    const entry = entries[rows[which % Math.max(1, rows.length)]?.entry ?? ''];
    if (entry === undefined) return;
    this.count += 1;
    const body = `${head.name} wrote ${this.count}`;
    await head.ask('saveEntry', { id: entry.id, revision: entry.revision, changes: { body } });
    this.written.set(entry.id, { head, body });
  }

  async deliverAll(): Promise<void> {
    for (const [turn, head] of this.heads.entries()) {
      const turned = this.sent.flatMap((_, at) => this.sent[(at * 7 + turn) % this.sent.length] ?? []);
      for (const pack of [...turned, ...this.sent]) await takeIn(head, pack);
    }
  }

  /** What each sender said last of each note, as `reader` must have it. */
  lastSaid(reader: Head): ReadonlyMap<string, ShareNote> {
    const others = this.sent.filter(({ from }) => this.heads[from] !== reader);
    return new Map(others.flatMap(({ notes }) => notes.map(note => [note.key, note] as const)));
  }
}

type Step =
  | {
      readonly kind: 'write';
      readonly who: number;
      readonly note: number;
      readonly hasFile: boolean;
      readonly by: number;
    }
  | { readonly kind: 'send'; readonly who: number; readonly notes: readonly number[] }
  | { readonly kind: 'receive'; readonly who: number; readonly pack: number }
  | { readonly kind: 'change'; readonly who: number; readonly entry: number };

const who = fc.nat(2);
const noteNumber = fc.nat(3);
const write = fc.record({
  kind: fc.constant('write' as const),
  who,
  note: noteNumber,
  hasFile: fc.boolean(),
  by: who,
});
const send = fc.record({
  kind: fc.constant('send' as const),
  who,
  notes: fc.uniqueArray(noteNumber, { minLength: 1 }),
});
const receive = fc.record({ kind: fc.constant('receive' as const), who, pack: fc.nat(8) });
const change = fc.record({ kind: fc.constant('change' as const), who, entry: fc.nat(20) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: write, weight: 3 },
  { arbitrary: send, weight: 2 },
  { arbitrary: receive, weight: 4 },
  { arbitrary: change, weight: 1 },
);

/** `EXCHANGES=1250` takes more than 500 packs in. */
const steps = Number(process.env['EXCHANGES'] ?? 120);

describe('three real journals that exchange packs', () => {
  const exchange = new Exchange();

  beforeAll(async () => {
    for (const name of ['Ada', 'Ben', 'Eve']) exchange.heads.push(await newHead(name));
  }, 60_000);
  afterAll(() => Promise.all(exchange.heads.map(head => head.end())));

  async function run(one: Step): Promise<void> {
    switch (one.kind) {
      case 'write': {
        const asking = exchange.heads[one.by];
        const answers = one.note % 2 === 1 && asking !== undefined ? [keyOf(asking, 0)] : [];
        return exchange.write(one.who, one.note, one.hasFile, answers);
      }
      case 'send':
        return exchange.send(one.who, one.notes);
      case 'receive':
        return exchange.receive(one.who, one.pack);
      case 'change':
        return exchange.change(one.who, one.entry);
    }
  }

  it('take back exactly, lose nothing and end alike', { timeout: 900_000 }, async () => {
    for (const one of fc.sample(step, { numRuns: steps, seed: 41 })) await run(one);
    await exchange.deliverAll();
    console.log(`${steps} steps: ${JSON.stringify(exchange.did)}`);
    for (const [kind, count] of Object.entries(exchange.did)) expect(count, kind).toBeGreaterThan(0);
    for (const head of exchange.heads) await requireLastSaid(head);
    for (const { head, body } of exchange.written.values()) {
      const bodies = Object.values((await dataOf(head)).entries).map(entry => entry.body);
      expect(bodies.filter(one => one === body).length).toBeLessThanOrEqual(1);
    }
    for (const [id, { head, body }] of exchange.written) {
      expect((await head.ask('getEntry', { id })).entry.body).toBe(body);
    }
  });

  async function requireLastSaid(head: Head): Promise<void> {
    const said = exchange.lastSaid(head);
    const { provenance, entries, attachments } = await dataOf(head);
    const followed = Object.values(provenance).filter(({ setAside }) => !setAside);
    expect(followed.map(({ note }) => note).sort()).toEqual([...said.keys()].sort());
    const noteOf = new Map(Object.values(provenance).map(({ note, entry }) => [entry, note]));
    for (const { entry: id, revision, note: key } of followed) {
      const [entry, note] = [entries[id], said.get(key)];
      if (entry?.revision === revision && note !== undefined) requireSame(entry, note, noteOf);
    }
    for (const { entry } of Object.values(attachments)) expect(entries[entry]).toBeDefined();
  }

  function requireSame(entry: Entry, note: ShareNote, noteOf: ReadonlyMap<EntryId, string>): void {
    expect(entry).toMatchObject({ title: note.title, body: note.body, kind: note.kind });
    expect(entry.attachments).toHaveLength(note.attachments.length);
    const taken = new Set(noteOf.values());
    expect(entry.answers.map(id => noteOf.get(id))).toEqual(note.answers.filter(key => taken.has(key)));
  }
});
