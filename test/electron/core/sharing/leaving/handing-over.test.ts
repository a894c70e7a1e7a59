import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, makeIdentity, writeCard } from '../../../../../electron/core/sharing/identity';
import { openPack } from '../../../../../electron/core/sharing/packs';
import type { LeavingForm, SharingView } from '../../../../../shared/contract/sharing';
import type { Entry } from '../../../../../shared/domain/entry';
import type { PathGrant } from '../../../../../shared/domain/ids';
import { contentsOf } from '../../network/filling';
import { runOpenCore } from '../../running-core';
import { filesIn, type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

let journal: LeavingJournal;
let folder: string;
let grant: PathGrant;

beforeEach(async () => {
  journal = await leavingJournal();
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-handing-'));
  grant = journal.core.grant(folder);
});
afterEach(async () => {
  await journal.end();
  await rm(folder, { recursive: true, force: true });
});

const advice = (body: string, title = 'A note') =>
  journal.write('advice', { title, body, audience: journal.theirs });
const spoken = 'nine copper kettles above the harbour';
const forPassphrase: LeavingForm = { kind: 'pack', lock: { kind: 'passphrase', passphrase: spoken } };
/** A pack that needs no passphrase, which takes a second to seal. */
const forMary = (): LeavingForm => ({
  kind: 'pack',
  lock: { kind: 'members', people: [journal.mary] },
});
const toFolder = () => ({ kind: 'folder', folder: grant }) as const;
const toLibrary = () => ({ kind: 'library', circle: journal.circle }) as const;

async function decided(...entries: readonly Entry[]): Promise<SharingView> {
  return journal.decideAll(await journal.begin(...entries), pseudonymised);
}

/** The head's own card, and one that Mary sent. */
async function exchangeCards(): Promise<void> {
  await journal.ask('makeOwnCard', { name: 'R. Head' });
  const text = writeCard(cardOf(makeIdentity(randomBytes), 'Mary'));
  await journal.ask('keepCard', { person: journal.mary, text, compared: true });
}

async function handedOver(view: SharingView, form?: LeavingForm) {
  const { id } = await journal.prepare(view, form);
  return journal.ask('handOver', { id, to: toFolder() });
}

describe('a pack', () => {
  it('for a passphrase shows the very document that its recipient reads', async () => {
    await journal.ask('makeOwnCard', { name: 'R. Head' });
    const view = await decided(await advice('Mary says to wait.'));
    const prepared = await journal.prepare(view, forPassphrase);
    const shown = prepared.files[0]?.text ?? '';
    expect(shown).toContain('"body":"Person A says to wait."');
    await journal.ask('handOver', { id: prepared.id, to: toFolder() });
    const sealed = [...(await filesIn(folder)).values()][0] ?? Buffer.alloc(0);
    expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(sealed.toString('latin1')).not.toContain('says to wait');
    const opened = await openPack(sealed, { kind: 'passphrase', passphrase: spoken });
    if (opened.kind !== 'opened') throw new Error('refused');
    expect(JSON.parse(shown).content.id).toBe(opened.pack.id);
    expect(opened.pack.document.notes[0]?.body).toBe('Person A says to wait.');
    expect(opened.pack.sender.name).toBe('R. Head');
  });

  it('needs a card of her own and of every member, and nobody from outside the circle', async () => {
    const members = (...people: readonly (typeof journal.mary)[]): LeavingForm => ({
      kind: 'pack',
      lock: { kind: 'members', people },
    });
    const view = await decided(await advice('Wait.'));
    const fails = (form: LeavingForm) => journal.fail('prepareHandover', { id: view.id, form });
    expect(await fails(members(journal.mary))).toBe('not-found');
    await journal.ask('makeOwnCard', { name: 'R. Head' });
    expect(await fails(members(journal.mary))).toBe('not-found');
    expect(await fails(members(await journal.person('Somebody Else')))).toBe('not-allowed');
    expect(await fails({ kind: 'pack', lock: { kind: 'passphrase', passphrase: 'letmein' } })).toBe(
      'passphrase-too-weak',
    );
  });

  it('for members is opened by each of them and by nobody else, and lies in the library under a name that says nothing', async () => {
    const other = await runOpenCore();
    const { text } = await other.ask('makeOwnCard', { name: 'Mary' });
    await journal.ask('makeOwnCard', { name: 'R. Head' });
    await journal.ask('keepCard', { person: journal.mary, text, compared: true });
    await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
    const view = await decided(await advice('Wait.'));
    const { id } = await journal.prepare(view, {
      kind: 'pack',
      lock: { kind: 'members', people: [journal.mary] },
    });
    const handover = await journal.ask('handOver', { id, to: toLibrary() });
    expect(handover).toMatchObject({
      form: { kind: 'pack', lock: 'members', library: journal.circle },
      members: [{ person: journal.mary, name: 'Mary Postlethwaite' }],
    });
    const [name = ''] = await readdir(folder);
    expect(name).toMatch(/^[0-9a-f]{32}\.age$/);
    expect(handover.files.map(file => file.name)).toEqual([name]);
    const bytes = new Uint8Array((await filesIn(folder)).get(name) ?? []);
    const source = { kind: 'bytes', bytes } as const;
    expect((await other.ask('openPack', { source, passphrase: null })).sender.name).toBe('R. Head');
    expect((await journal.ask('openPack', { source, passphrase: null })).sender.standing).toBe('own');
    await other.end();
  });

  it('says which earlier ones it is later than', async () => {
    await exchangeCards();
    const [one, two] = [await advice('One.'), await advice('Two.')];
    const first = await handedOver(await decided(one), forMary());
    await handedOver(await decided(two), forMary());
    const { files } = await journal.prepare(await decided(one, two), forMary());
    const { content } = JSON.parse(files[0]?.text ?? '');
    expect(content.replaces).toHaveLength(2);
    expect(content.replaces).toContain(first.form.kind === 'pack' ? first.form.pack : '');
    expect(content.document.notes[0].key).toBe(first.notes[0]?.key);
  });

  it('is made anew when another with one of its notes left for the same circle meanwhile', async () => {
    await exchangeCards();
    const entry = await advice('One.');
    const [first, second] = [await decided(entry), await decided(entry)];
    const one = await journal.prepare(first, forMary());
    const other = await journal.prepare(second, forMary());
    const handed = await journal.ask('handOver', { id: one.id, to: toFolder() });
    expect(await journal.fail('handOver', { id: other.id, to: toFolder() })).toBe('changed-elsewhere');
    const { files } = await journal.prepare(second, forMary());
    expect(JSON.parse(files[0]?.text ?? '').content.replaces).toEqual([
      handed.form.kind === 'pack' ? handed.form.pack : '',
    ]);
  });

  it('is never put into another circle’s library, nor anything else into any', async () => {
    await exchangeCards();
    const { circle } = journal;
    const others = (await journal.ask('createCircle', { name: 'Others', content: {} })).circle.id;
    for (const id of [circle, others]) await journal.ask('setLibrary', { circle: id, folder: grant });
    const view = await decided(await advice('Wait.'));
    const pack = await journal.prepare(view, forMary());
    const elsewhere = { kind: 'library', circle: others } as const;
    expect(await journal.fail('handOver', { id: pack.id, to: elsewhere })).toBe('not-allowed');
    const page = await journal.prepare(view);
    expect(await journal.fail('handOver', { id: page.id, to: toLibrary() })).toBe('not-allowed');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('what was prepared', () => {
  it('does not leave once an entry of it was changed, and is let go by any other decision', async () => {
    const entry = await advice('Mary says to wait.');
    const view = await decided(entry);
    const prepared = await journal.prepare(view);
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { pinned: true } });
    expect(await journal.fail('handOver', { id: prepared.id, to: toFolder() })).toBe('changed-elsewhere');
    const again = await journal.prepare(view);
    expect(await journal.fail('readPrepared', { id: prepared.id, file: 0 })).toBe('not-found');
    await journal.decideAll(view, () => ({ do: 'keep' }));
    expect(await journal.fail('handOver', { id: again.id, to: toFolder() })).toBe('not-found');
    expect(await readdir(folder)).toEqual([]);
    expect(await journal.ask('listHandovers')).toEqual([]);
  });

  it('is gone when the journal closes', async () => {
    const { id } = await journal.prepare(await decided(await advice('Wait.')));
    await journal.later(0);
    expect(await journal.fail('readPrepared', { id, file: 0 })).toBe('not-found');
  });

  it('leaves no line in the ledger when the folder is away', async () => {
    const { id } = await journal.prepare(await decided(await advice('Wait.')));
    await rm(folder, { recursive: true });
    expect(await journal.fail('handOver', { id, to: toFolder() })).toBe('folder-missing');
    expect(await journal.ask('listHandovers')).toEqual([]);
    await mkdir(folder);
    expect((await journal.ask('handOver', { id, to: toFolder() })).state).toBe('done');
  });

  it('waits for a PDF to be printed, and keeps it without its properties', async () => {
    const view = await decided(await advice('Mary says to wait.'));
    const prepared = await journal.prepare(view, { kind: 'file', format: 'pdf' });
    expect(prepared).toMatchObject({ files: [], needsPrinting: true });
    expect(await journal.fail('handOver', { id: prepared.id, to: toFolder() })).toBe('not-allowed');
    const { html } = await journal.ask('preparedPage', { id: prepared.id });
    expect(html).toContain('Person A says to wait.');
    const bytes = new TextEncoder().encode('Not a PDF.');
    expect(await journal.fail('keepPrinted', { id: prepared.id, bytes })).toBe('unsupported-type');
  });
});

describe('asking for something back', () => {
  it('closes what was opened for it alone, and takes the pack out of the library on this laptop', async () => {
    await exchangeCards();
    await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
    const raised = await journal.write('advice', { title: 'Raised', body: 'One.' });
    const twice = await journal.write('advice', { title: 'Given twice', body: 'Two.' });
    const always = await advice('Three.', 'Theirs from the beginning');
    for (const { id } of [raised, twice]) {
      const audience = journal.theirs;
      await journal.ask('raiseAudience', { entry: id, revision: 1, audience, reason: 'For the meeting' });
    }
    const { id } = await journal.prepare(await decided(raised, twice, always), forMary());
    const handover = await journal.ask('handOver', { id, to: toLibrary() });
    await writeFile(join(folder, 'somebody else’s.age'), 'Another pack');
    const elsewhere = journal.core.grant(await mkdtemp(join(folder, 'elsewhere-')));
    const second = await journal.prepare(await decided(twice));
    await journal.ask('handOver', { id: second.id, to: { kind: 'folder', folder: elsewhere } });

    const back = await journal.ask('unshare', { id: handover.id });
    expect(back.takenBack).toMatchObject({ entries: 1, file: 'removed' });
    expect((await readdir(folder)).filter(name => name.endsWith('.age'))).toEqual(['somebody else’s.age']);
    expect((await journal.entry(raised.id)).audience).toEqual({ kind: 'only-me' });
    expect((await journal.entry(twice.id)).audience).toEqual(journal.theirs);
    expect((await journal.entry(always.id)).audience).toEqual(journal.theirs);
    expect(Object.keys((await contentsOf(journal)).audienceRaises)).toEqual([twice.id]);
    expect(await journal.ask('unshare', { id: handover.id })).toEqual(back);
  });

  it('leaves a file alone that is no longer the one that was put there', async () => {
    await exchangeCards();
    await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
    const { id } = await journal.prepare(await decided(await advice('One.')), forMary());
    const handover = await journal.ask('handOver', { id, to: toLibrary() });
    const name = handover.files[0]?.name ?? '';
    await writeFile(join(folder, name), 'Something else');
    const back = await journal.ask('unshare', { id: handover.id });
    expect(back.takenBack?.file).toBe('changed');
    expect(await readdir(folder)).toEqual([name]);
  });

  it('opens no link, no pipe and no file of another size that somebody put in its place', async () => {
    await exchangeCards();
    await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
    const { id } = await journal.prepare(await decided(await advice('One.')), forMary());
    const handover = await journal.ask('handOver', { id, to: toLibrary() });
    const path = join(folder, handover.files[0]?.name ?? '');
    const aside = join(folder, 'aside');
    await rename(path, aside);
    await symlink(aside, path);
    const unshared = async () => (await journal.ask('unshare', { id: handover.id })).takenBack?.file;
    expect(await unshared()).toBe('changed');
    expect((await readdir(folder)).sort()).toEqual([handover.files[0]?.name ?? '', 'aside'].sort());
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    await exchangeCards();
    await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
    const { id } = await journal.prepare(await decided(await advice('One.')), forMary());
    const handover = await journal.ask('handOver', { id, to: toLibrary() });
    const path = join(folder, handover.files[0]?.name ?? '');
    await rm(path);
    execFileSync('mkfifo', [path]);
    expect((await journal.ask('unshare', { id: handover.id })).takenBack?.file).toBe('changed');
  });

  it('leaves open what was opened for somebody else', async () => {
    const others = await journal.ask('createCircle', { name: 'Others', content: {} });
    const theirs = { kind: 'circles', circles: ['Others'] } as const;
    const both = { kind: 'circles', circles: ['New heads', 'Others'] } as const;
    // For one circle from the beginning, raised for another; only the raised one is asked back.
    const entry = await journal.write('advice', { title: 'A note', body: 'One.', audience: theirs });
    await journal.ask('raiseAudience', {
      entry: entry.id,
      revision: 1,
      audience: both,
      reason: 'For spring',
    });
    const begun = await journal.ask('beginSharing', {
      title: 'For others',
      recipient: { kind: 'circle', circle: others.circle.id },
      entries: [entry.id],
    });
    const forOthers = await handedOver(await journal.decideAll(begun, pseudonymised));
    expect((await journal.ask('unshare', { id: forOthers.id })).takenBack?.entries).toBe(0);
    expect((await journal.entry(entry.id)).audience).toEqual(both);
    const handover = await handedOver(await decided(await journal.entry(entry.id)));
    expect((await journal.ask('unshare', { id: handover.id })).takenBack?.entries).toBe(1);
    expect((await journal.entry(entry.id)).audience).toEqual(theirs);
    expect((await contentsOf(journal)).audienceRaises).toEqual({});
  });

  it('leaves open what was opened after it had left', async () => {
    const entry = await advice('One.');
    const handover = await handedOver(await decided(entry));
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { audience: { kind: 'only-me' } } });
    await journal.pass(1000);
    const audience = journal.theirs;
    await journal.ask('raiseAudience', { entry: entry.id, revision: 2, audience, reason: 'For summer' });
    expect((await journal.ask('unshare', { id: handover.id })).takenBack?.entries).toBe(0);
    expect((await journal.entry(entry.id)).audience).toEqual(audience);
  });

  it('says that the folder is away, and takes the pack out once it is there again', async () => {
    await exchangeCards();
    await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
    const { id } = await journal.prepare(await decided(await advice('One.')), forMary());
    const handover = await journal.ask('handOver', { id, to: toLibrary() });
    const unplugged = `${folder}-unplugged`;
    await rename(folder, unplugged);
    const away = await journal.ask('unshare', { id: handover.id });
    expect(away.takenBack?.file).toBe('away');
    expect(await journal.ask('unshare', { id: handover.id })).toEqual(away);
    await rename(unplugged, folder);
    const back = await journal.ask('unshare', { id: handover.id });
    expect(back.takenBack).toEqual({ ...away.takenBack, file: 'removed' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that the pack was not there where somebody took it away, and nothing of a file in another folder', async () => {
    await exchangeCards();
    await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
    const { id } = await journal.prepare(await decided(await advice('One.')), forMary());
    const inLibrary = await journal.ask('handOver', { id, to: toLibrary() });
    await rm(join(folder, inLibrary.files[0]?.name ?? ''));
    expect((await journal.ask('unshare', { id: inLibrary.id })).takenBack?.file).toBe('none');
    const given = await handedOver(await decided(await advice('Two.')), forMary());
    expect((await journal.ask('unshare', { id: given.id })).takenBack?.file).toBe('none');
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('the ledger', () => {
  it('says whether a note was changed since, and its history keeps what left', async () => {
    const entry = await advice('One.');
    const { id, entries } = await handedOver(await decided(entry));
    expect(entries).toMatchObject([{ id: entry.id, changed: false }]);
    // Neither is written upon a step of history by itself: the second comes in the same sitting.
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { pinned: true } });
    const now = async () => (await journal.ask('getHandover', { id })).entries;
    expect(await now()).toMatchObject([{ changed: false }]);
    await journal.ask('saveEntry', { id: entry.id, revision: 2, changes: { body: 'Two.' } });
    await journal.ask('saveEntry', { id: entry.id, revision: 3, changes: { body: 'Three.' } });
    expect(await now()).toMatchObject([{ changed: true }]);
    const [step, ...others] = await journal.ask('entryHistory', { id: entry.id });
    expect(others).toEqual([]);
    if (step === undefined) throw new Error('No step.');
    expect((await journal.ask('getRevision', { id: step.id })).content.body).toBe('One.');
    await journal.ask('restoreRevision', { id: step.id });
    expect(await now()).toMatchObject([{ changed: false }]);
  });

  it('keeps its line when an entry is erased, and opens with what is left of it', async () => {
    const entry = await advice('One.');
    const handover = await handedOver(await decided(entry));
    await journal.ask('binEntries', { ids: [entry.id] });
    await journal.ask('eraseEntries', { ids: [entry.id] });
    const view = await journal.ask('getHandover', { id: handover.id });
    expect(view.entries).toEqual([null]);
    expect(view.circle).toMatchObject({ name: 'New heads' });
  });
});
