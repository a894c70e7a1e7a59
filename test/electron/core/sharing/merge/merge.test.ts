import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MergePlan,
  type PlannedNote,
  type Provenance,
  planMerge,
  recordsOf,
  type TakenPack,
  type WrittenNote,
} from '../../../../../electron/core/sharing/merge';
import type { Pack } from '../../../../../electron/core/sharing/packs';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { asId, type EntryId } from '../../../../../shared/domain/ids';
import { note as blank, plainContent, png } from '../packs/pack-fixture';

type Kept = {
  readonly note: ShareNote;
  readonly revision: number;
  readonly binned: boolean;
  readonly drafted: boolean;
};

/** A journal as far as a merge knows it, with the head's own notes and what came of others'. */
class SmallJournal {
  readonly own = new Map<string, ShareNote>();
  readonly entries = new Map<EntryId, Kept>();
  readonly provenance = new Map<EntryId, Provenance>();
  readonly packs = new Map<string, TakenPack>();
  private readonly sent: Pack[] = [];

  constructor(readonly name: string) {}

  write(key: string, body: string): void {
    this.own.set(key, { ...blank, key, title: key, body });
  }

  /** A pack of some of the head's own notes, which names the earlier ones it speaks after. */
  pack(keys: readonly string[]): Pack {
    const notes = keys.flatMap(key => this.own.get(key) ?? []);
    const shares = ({ document }: Pack) => document.notes.some(one => keys.includes(one.key));
    const made: Pack = {
      // Ids are random: an order that fits the sending would hide that nobody looks at `replaces`.
      id: `${this.name}${String(999 - this.sent.length).padStart(31, '0')}`,
      madeOn: '2026-11-22',
      sender: { name: this.name, recipient: 'age1', verifyingKey: this.name },
      recipients: 'passphrase',
      replaces: this.sent.filter(shares).map(({ id }) => id),
      document: { title: '', date: '2026-11-22', notes },
    };
    this.sent.push(made);
    return made;
  }

  plan(pack: Pack): MergePlan {
    return planMerge(pack, {
      provenance: this.provenance.values(),
      packs: this.packs.values(),
      entry: id => this.entries.get(id),
      ownKey: this.name,
      fits: () => true,
    });
  }

  merge(pack: Pack, wanted: (planned: PlannedNote) => boolean = () => true): MergePlan {
    const plan = this.plan(pack);
    const written = new Map<string, WrittenNote>();
    for (const planned of plan.notes) {
      if (wanted(planned)) this.take(planned, written);
    }
    const records = recordsOf(plan, written, entry => this.provenance.get(entry), {
      takenAt: 0,
      file: '',
      library: null,
    });
    this.packs.set(`${records.pack.sender} ${records.pack.id}`, records.pack);
    for (const row of records.provenance) this.provenance.set(row.entry, row);
    return plan;
  }

  private take(planned: PlannedNote, written: Map<string, WrittenNote>): void {
    if (planned.kind === 'identical' || planned.kind === 'refused') return;
    const { note } = planned;
    const entry = planned.kind === 'changed' ? planned.entry : asId.entry(`entry ${this.entries.size}`);
    const revision = (this.entries.get(entry)?.revision ?? 0) + 1;
    this.entries.set(entry, { note, revision, binned: false, drafted: false });
    written.set(note.key, { entry, revision, unanswered: [] });
  }

  change(entry: EntryId, changes: Partial<ShareNote>, binned = false): void {
    const kept = this.entries.get(entry);
    if (kept === undefined) return;
    this.entries.set(entry, {
      note: { ...kept.note, ...changes },
      revision: kept.revision + 1,
      binned,
      drafted: false,
    });
  }

  erase(entry: EntryId): void {
    this.entries.delete(entry);
    this.provenance.delete(entry);
  }

  /** All that is here, to be compared. */
  state(): string {
    return JSON.stringify([[...this.entries], [...this.provenance], [...this.packs]]);
  }

  bodies(): readonly string[] {
    return [...this.entries.values()].map(({ note }) => note.body).sort();
  }
}

const kinds = ({ notes }: MergePlan) => notes.map(one => (one.kind === 'refused' ? one.why : one.kind));
const first = (journal: SmallJournal): EntryId => [...journal.entries.keys()][0] ?? asId.entry('none');

function adaAndBen() {
  const [ada, ben] = [new SmallJournal('a'), new SmallJournal('b')];
  ada.write('one', 'first');
  ada.write('two', 'other');
  const early = ada.pack(['one', 'two']);
  ada.write('one', 'second');
  const late = ada.pack(['one']);
  return { ada, ben, early, late };
}

describe('merging a pack', () => {
  it('takes what is new, and nothing when it is merged again', () => {
    const { ben, early } = adaAndBen();
    expect(kinds(ben.merge(early))).toEqual(['new', 'new']);
    const state = ben.state();
    expect(kinds(ben.merge(early))).toEqual(['identical', 'identical']);
    expect(ben.state()).toBe(state);
  });

  it('brings nothing back that was erased, with whatever earlier pack', () => {
    const { ben, early, late } = adaAndBen();
    ben.merge(late);
    ben.erase(first(ben));
    expect(kinds(ben.plan(early))).toEqual(['older', 'new']);
    expect(kinds(ben.plan(late))).toEqual(['identical']);
  });

  it('still takes from an earlier pack what was left out of a later one', () => {
    const { ben, early, late } = adaAndBen();
    ben.merge(late, () => false);
    expect(kinds(ben.plan(early))).toEqual(['new', 'new']);
  });

  it('brings up to date what nobody wrote on here', () => {
    const { ben, early, late } = adaAndBen();
    ben.merge(early);
    expect(kinds(ben.merge(late))).toEqual(['changed']);
    expect(ben.bodies()).toEqual(['other', 'second']);
  });

  it('takes no old version back in, whatever comes first', () => {
    const { ben, early, late } = adaAndBen();
    ben.merge(late);
    expect(kinds(ben.merge(early))).toEqual(['older', 'new']);
    expect(ben.bodies()).toEqual(['other', 'second']);
  });

  it('keeps both when both were changed, and follows the later one from then on', () => {
    const { ada, ben, early, late } = adaAndBen();
    ben.merge(early);
    ben.change(first(ben), { body: 'mine' });
    expect(kinds(ben.merge(late))).toEqual(['conflicting']);
    expect(ben.bodies()).toEqual(['mine', 'other', 'second']);
    ada.write('one', 'third');
    expect(kinds(ben.merge(ada.pack(['one'])))).toEqual(['changed']);
    expect(ben.bodies()).toEqual(['mine', 'other', 'third']);
  });

  it('leaves alone what was changed here when the note did not change', () => {
    const { ada, ben, early } = adaAndBen();
    ben.merge(early);
    ben.change(first(ben), { body: 'mine' });
    ada.pack(['two']);
    const again: Pack = { ...early, id: 'f'.repeat(32), replaces: [early.id] };
    expect(kinds(ben.merge(again))).toEqual(['identical', 'identical']);
    expect(ben.bodies()).toEqual(['mine', 'other']);
  });

  it('takes what was left out when the same pack is merged again', () => {
    const { ben, early } = adaAndBen();
    ben.merge(early, ({ note }) => note.key === 'two');
    expect(ben.bodies()).toEqual(['other']);
    expect(kinds(ben.merge(early))).toEqual(['new', 'identical']);
    expect(ben.bodies()).toEqual(['first', 'other']);
  });

  it('changes nothing in the bin, and may be taken once it is out', () => {
    const { ben, early, late } = adaAndBen();
    ben.merge(early);
    ben.change(first(ben), {}, true);
    expect(kinds(ben.merge(late))).toEqual(['in-bin']);
    ben.change(first(ben), {}, false);
    expect(kinds(ben.plan(late))).toEqual(['conflicting']);
  });

  it('remembers that a note went back to what it said', () => {
    const { ada, ben, early, late } = adaAndBen();
    ada.write('one', 'first');
    const back = ada.pack(['one']);
    ben.merge(early);
    expect(kinds(ben.merge(back))).toEqual(['identical']);
    expect(kinds(ben.merge(late))).toEqual(['older']);
    expect(ben.bodies()).toEqual(['first', 'other']);
  });

  it('brings nothing back that was erased here when an old pack is played again', () => {
    const { ben, early } = adaAndBen();
    ben.merge(early);
    const gone = first(ben);
    ben.entries.delete(gone);
    ben.provenance.delete(gone);
    expect(kinds(ben.merge(early))).toEqual(['identical', 'identical']);
    expect(ben.bodies()).toEqual(['other']);
  });

  it('takes anew what the journal remembers and no longer has', () => {
    const { ben, late, early } = adaAndBen();
    ben.merge(early);
    ben.entries.delete(first(ben));
    expect(kinds(ben.plan(late))).toEqual(['new']);
  });

  it('goes by the later day, and on one day by the id, where neither pack names the other', () => {
    const { ada, ben } = adaAndBen();
    ada.write('one', 'else');
    const base: Pack = { ...ada.pack(['one']), id: '5'.repeat(32), replaces: [] };
    ben.merge(base);
    ada.write('one', 'once more');
    const other = { ...ada.pack(['one']), replaces: [] };
    expect(kinds(ben.plan({ ...other, id: '6'.repeat(32) }))).toEqual(['changed']);
    expect(kinds(ben.plan({ ...other, id: '4'.repeat(32) }))).toEqual(['older']);
    expect(kinds(ben.plan({ ...other, id: '4'.repeat(32), madeOn: '2026-11-23' }))).toEqual(['changed']);
    expect(kinds(ben.plan({ ...other, id: '6'.repeat(32), madeOn: '2026-11-21' }))).toEqual(['older']);
  });

  it('refuses what was made here', () => {
    const { ada, early } = adaAndBen();
    expect(kinds(ada.merge(early))).toEqual(['own', 'own']);
    expect(ada.entries.size).toBe(0);
  });

  it('never takes one sender for another, though all ids are the same', () => {
    const { ben, early } = adaAndBen();
    const notes = early.document.notes.map(one => ({ ...one, body: 'forged' }));
    const eve = { ...early.sender, verifyingKey: 'eve' };
    const copied: Pack = { ...early, sender: eve, document: { ...early.document, notes } };
    expect(kinds(ben.merge(copied))).toEqual(['new', 'new']);
    expect(kinds(ben.merge(early))).toEqual(['new', 'new']);
    expect(ben.bodies()).toEqual(['first', 'forged', 'forged', 'other']);
  });

  it('sees a change of anything a note says', () => {
    const attachments = [{ name: 'a', mediaType: 'image/png', bytes: png }] as const;
    const changes: readonly Partial<ShareNote>[] = [
      { kind: 'advice', status: 'kept' },
      { status: 'asked' },
      { title: 'x' },
      { date: '2020-01-01' },
      { body: 'x' },
      { outcome: 'x' },
      { themes: ['x'] },
      { tags: ['x'] },
      { people: ['x'] },
      { seenAt: 'x' },
      { answers: ['x'] },
      { attachments },
    ];
    for (const change of changes) {
      const { ben, early } = adaAndBen();
      ben.merge(early);
      const notes = early.document.notes.map(one => ({ ...one, ...change }));
      const later: Pack = {
        ...early,
        id: plainContent.id,
        replaces: [early.id],
        document: { ...early.document, notes },
      };
      expect(kinds(ben.plan(later)), Object.keys(change).join()).toEqual(['changed', 'changed']);
    }
  });
});

type Step =
  | { readonly kind: 'write'; readonly who: number; readonly key: number }
  | { readonly kind: 'send'; readonly who: number; readonly keys: readonly number[] }
  | { readonly kind: 'receive'; readonly who: number; readonly pack: number }
  | { readonly kind: 'change'; readonly who: number; readonly entry: number };

const who = fc.nat(2);
const key = fc.nat(3);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), who, key }),
  fc.record({ kind: fc.constant('send' as const), who, keys: fc.uniqueArray(key, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('receive' as const), who, pack: fc.nat(30) }),
  fc.record({ kind: fc.constant('change' as const), who, entry: fc.nat(10) }),
);

/** Three heads who write, send and take packs in any order, some of them twice, and write on what they took. */
class Exchange {
  readonly heads = ['a', 'b', 'c'].map(name => new SmallJournal(name));
  readonly packs: Pack[] = [];
  /** What a head wrote last on each entry that came from others. */
  readonly written = new Map<
    string,
    { readonly head: SmallJournal; readonly entry: EntryId; readonly body: string }
  >();
  private count = 0;

  run(one: Step): void {
    const head = this.heads[one.who];
    if (head === undefined) return;
    this.count += 1;
    switch (one.kind) {
      case 'write':
        head.write(`note ${one.key}`, `${head.name} ${this.count}`);
        break;
      case 'send':
        this.packs.push(head.pack(one.keys.map(number => `note ${number}`)));
        break;
      case 'receive':
        this.receive(head, this.packs[one.pack]);
        break;
      case 'change':
        this.change(head, [...head.entries.keys()][one.entry]);
    }
  }

  private change(head: SmallJournal, entry: EntryId | undefined): void {
    if (entry === undefined) return;
    const body = `${head.name} wrote ${this.count}`;
    head.change(entry, { body });
    this.written.set(`${head.name} ${entry}`, { head, entry, body });
  }

  private receive(head: SmallJournal, pack: Pack | undefined): void {
    if (pack === undefined) return;
    head.merge(pack);
    const state = head.state();
    head.merge(pack);
    expect(head.state()).toBe(state);
  }

  /** What each sender said last of each of her notes, as whoever took every pack must have it. */
  lastSaid(reader: SmallJournal): ReadonlyMap<string, string> {
    const others = this.packs.filter(({ sender }) => sender.verifyingKey !== reader.name);
    const last = others.flatMap(({ sender, document }) =>
      document.notes.map(note => [`${sender.verifyingKey} ${note.key}`, note.body] as const),
    );
    return new Map(last);
  }

  /** Every head takes every pack, in an order of her own, and then all of them again. */
  deliverAll(turn: number): void {
    const { packs, heads } = this;
    const turned = packs.flatMap((_, at) => packs[(at * 7 + turn) % packs.length] ?? []);
    for (const head of heads) {
      for (const pack of [...turned, ...packs]) head.merge(pack);
    }
  }

  /** What a head has of the others is what they said last, wherever she did not write on it. */
  requireLastSaid(head: SmallJournal): void {
    const said = this.lastSaid(head);
    const followed = [...head.provenance.values()].filter(one => !one.setAside);
    expect(followed.map(one => `${one.sender} ${one.note}`).sort()).toEqual([...said.keys()].sort());
    for (const { entry, revision, sender, note } of followed) {
      const kept = head.entries.get(entry);
      if (kept?.revision === revision) expect(kept.note.body).toBe(said.get(`${sender} ${note}`));
    }
  }

  /** Nothing that a head wrote was written over. */
  requireWritten(): void {
    for (const { head, entry, body } of this.written.values()) {
      expect(head.entries.get(entry)?.note.body).toBe(body);
    }
  }
}

describe('exchanges of packs in any order', () => {
  it('lose nothing, and end alike for all who took every pack', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), fc.nat(1000), (steps, turn) => {
        const exchange = new Exchange();
        for (const one of steps) exchange.run(one);
        exchange.deliverAll(turn);
        for (const head of exchange.heads) exchange.requireLastSaid(head);
        exchange.requireWritten();
      }),
      { numRuns: 500, seed: 500 },
    );
  });
});
