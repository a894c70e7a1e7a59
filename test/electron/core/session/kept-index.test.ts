import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJournalSearch, documentOf } from '../../../../electron/core/journal/journal-search';
import { createSearchIndex, type IndexSnapshot } from '../../../../electron/core/search';
import { keptIndexIn } from '../../../../electron/core/session/kept-index';
import { journalSchema } from '../../../../electron/core/session/session';
import {
  cheapestKdfCost,
  createVault,
  nodeDisk,
  type OpenVault,
  openVault,
  systemEnvironment,
} from '../../../../electron/core/vault';
import type { Entry } from '../../../../shared/domain/entry';
import { asId } from '../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../shared/domain/journal';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';
import { entryOf } from '../transfer/journals';

const secret = { kind: 'passphrase', passphrase } as const;

const entry = (digit: number, body: string): Entry =>
  entryOf({
    id: asId.entry(`00000000-0000-4000-8000-00000000000${digit}`),
    title: '',
    body,
    createdAt: 0,
    updatedAt: 0,
  });

function snapshotOf(...entries: readonly Entry[]): IndexSnapshot {
  const index = createSearchIndex();
  index.addMany(entries.map(one => documentOf(emptyJournal, one)));
  return index.snapshot();
}

describe('what search has read', () => {
  let folder = '';
  let vault: OpenVault<Journal>;
  const kept = () => keptIndexIn(nodeDisk, folder);
  const file = async () => join(folder, 'search', `${vault.id}.index`);
  const reopened = async () => {
    await vault.close();
    const place = join(folder, 'journal');
    vault = await openVault<Journal>({
      ...journalSchema,
      folder: place,
      secret,
      environment: systemEnvironment('test-device'),
    });
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'critical-friend-kept-'));
    const created = await createVault<Journal>({
      ...journalSchema,
      folder: join(folder, 'journal'),
      passphrase,
      kdf: cheapestKdfCost,
      environment: systemEnvironment('test-device'),
    });
    vault = created.vault;
    await kept().put(vault, snapshotOf(entry(1, 'Heron')));
  });
  afterEach(async () => {
    await vault.close();
    await rm(folder, { recursive: true });
  });

  it('is there again at the next opening, once', async () => {
    await reopened();
    expect((await kept().take(vault))?.letters).toEqual(Uint16Array.from(Buffer.from('heron')));
    expect(await readdir(join(folder, 'search'))).toEqual([]);
    expect(await kept().take(vault)).toBeNull();
  });

  it('leaves nothing of a keeping that was cut short', async () => {
    const place = await file();
    await writeFile(`${place}.partial`, (await readFile(place)).subarray(0, 40));
    expect(await kept().take(vault)).not.toBeNull();
    expect(await readdir(join(folder, 'search'))).toEqual([]);
  });

  it('is not there when anything was written since, and leaves no file', async () => {
    await vault.commit(journal => ({ ...journal, entries: { [entry(1, '').id]: entry(1, 'Heron') } }));
    await reopened();
    expect(await kept().take(vault)).toBeNull();
    expect(await readdir(join(folder, 'search'))).toEqual([]);
  });

  it('is not there after new keys, nor after the vault was tidied', async () => {
    await vault.compact();
    expect(await kept().take(vault)).toBeNull();
    await kept().put(vault, snapshotOf(entry(1, 'Heron')));
    await vault.renewAllKeys(passphrase);
    expect(await kept().take(vault)).toBeNull();
  });

  it('is not taken from a file that any byte was changed of, or that was cut', async () => {
    const whole = await readFile(await file());
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(await file(), changed);
      expect(await kept().take(vault)).toBeNull();
      await writeFile(await file(), whole.subarray(0, at));
      expect(await kept().take(vault)).toBeNull();
    }
    await writeFile(await file(), whole);
    expect(await kept().take(vault)).not.toBeNull();
  });

  it('can be read by nobody, and is sealed differently each time', async () => {
    const first = await readFile(await file());
    await kept().put(vault, snapshotOf(entry(1, 'Heron')));
    const second = await readFile(await file());
    expect(first.length).toBe(second.length);
    expect(first.subarray(12).equals(second.subarray(12))).toBe(false);
    for (const letters of [Buffer.from('heron'), Buffer.from('heron', 'utf16le')])
      expect(first.includes(letters)).toBe(false);
  });

  it('keeps nobody out when the disk refuses it', async () => {
    await rm(join(folder, 'search'), { recursive: true });
    await writeFile(join(folder, 'search'), 'in the way');
    await kept().put(vault, snapshotOf(entry(1, 'Heron')));
    expect(await kept().take(vault)).toBeNull();
    await rm(join(folder, 'search'));
    await mkdir(await file(), { recursive: true });
    expect(await kept().take(vault)).toBeNull();
  });

  /** Anything else here would be found under words that were read in another way: raise `snapshotFormat` with it. */
  it('was read of an entry in this way', () => {
    const heron = { ...entry(1, '@[Mary Bell] on #phonics'), outcome: 'Kept.', title: 'Heron' };
    expect(JSON.parse(JSON.stringify(documentOf(emptyJournal, heron)))).toEqual({
      id: heron.id,
      kind: 'reflection',
      status: null,
      title: 'Heron',
      people: ['Mary Bell'],
      tags: ['phonics'],
      themes: [],
      audience: 'only-me',
      date: '2026-11-12',
      updatedAt: 0,
      body: '@[Mary Bell] on #phonics\n\nKept.',
      pinned: false,
      binned: false,
      attachmentNames: [],
      followUp: null,
    });
  });
});

describe('search over a journal that was opened', () => {
  const journalWith = (...entries: readonly Entry[]): Journal => ({
    ...emptyJournal,
    entries: Object.fromEntries(entries.map(one => [one.id, one])),
  });
  const searchOver = (read: () => Journal, changes: () => number = () => 0) =>
    createJournalSearch(read, changes, {
      now: () => Date.parse('2026-11-21T12:00:00'),
      emit: () => undefined,
    });

  it('goes by what was kept, without reading the texts', async () => {
    const search = searchOver(() => journalWith(entry(1, 'Toast')));
    await search.build(async () => snapshotOf(entry(1, 'Heron')));
    expect(search.matching('heron').size).toBe(1);
    expect(search.search('', 10).complete).toBe(true);
  });

  it('reads them when something changed meanwhile', async () => {
    let journal = journalWith(entry(1, 'Toast'));
    let changes = 0;
    const search = searchOver(
      () => journal,
      () => changes,
    );
    await search.build(async () => {
      journal = journalWith(entry(1, 'Tea'));
      changes += 1;
      return snapshotOf(entry(1, 'Heron'));
    });
    expect([search.matching('heron').size, search.matching('tea').size]).toEqual([0, 1]);
  });

  it('keeps nothing that is not all of it, and just as it is', async () => {
    let journal = journalWith(entry(1, 'Toast'));
    const search = searchOver(() => journal);
    expect(search.snapshot()).toBeNull();
    await search.build();
    expect(search.snapshot()?.ids).toEqual([entry(1, '').id]);
    journal = journalWith(entry(1, 'Tea'));
    expect(search.snapshot()).toBeNull();
    journal = journalWith(entry(1, 'Toast'), entry(2, 'Tea'));
    expect(search.snapshot()).toBeNull();
  });

  it('does nothing more once it was cleared', async () => {
    const search = searchOver(() => journalWith(entry(1, 'Toast')));
    await search.build(async () => {
      search.clear();
      return snapshotOf(entry(1, 'Heron'));
    });
    expect(search.size()).toBe(0);
  });
});

describe('a journal', () => {
  let core: RunningCore;
  const kept = () => readdir(join(core.folder, 'search'));
  const isReady = (times: number) =>
    expect.poll(() => core.events.filter(({ name }) => name === 'searchReady').length).toBe(times);
  const found = async (query: string) => (await core.ask('search', { query, limit: 10 })).total;

  afterEach(() => core.end());

  it('is searched after locking and unlocking as before, and only then is a file kept', async () => {
    core = await runOpenCore();
    await isReady(1);
    const content = { title: 'Heron on the playground' };
    const { entry: made } = await core.ask('createEntry', { kind: 'reflection', template: null, content });
    await core.ask('lockVault');
    expect(await kept()).toHaveLength(1);
    await core.ask('unlockVault', { secret });
    await isReady(2);
    expect(await kept()).toEqual([]);
    expect(await found('heorn')).toBe(1);
    const { id, revision } = made;
    await core.ask('saveEntry', { id, revision, changes: { title: 'Toast' } });
    expect([await found('heron'), await found('toast')]).toEqual([0, 1]);
    await core.ask('lockVault');
    await core.ask('unlockVault', { secret });
    await isReady(3);
    expect([await found('heron'), await found('toast')]).toEqual([0, 1]);
  });
});
