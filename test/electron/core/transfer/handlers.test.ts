import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everything } from '../../../../shared/domain/filter';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;
let outside: string;

beforeEach(async () => {
  journal = await runOpenCore();
  outside = await mkdtemp(join(tmpdir(), 'critical-friend-outside-'));
});
afterEach(async () => {
  await journal.end();
  await rm(outside, { recursive: true, force: true });
});

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

async function someNotes(): Promise<string> {
  const folder = join(outside, 'notes');
  await mkdir(folder);
  await writeFile(
    join(folder, 'Toast.md'),
    '# Breakfast club\n\nToast first, then registers. ![](wall.png)\n',
  );
  await writeFile(
    join(folder, 'Visit.md'),
    '---\nkind: practice\ntags: [attendance]\n---\nSee [[Breakfast club]].\n',
  );
  await writeFile(join(folder, 'wall.png'), png);
  return folder;
}

/** A folder of notes with a picture each. */
async function somePictures(count: number): Promise<string> {
  const folder = join(outside, 'notes');
  await mkdir(folder);
  for (let at = 0; at < count; at += 1) {
    await writeFile(join(folder, `${at}.png`), Buffer.concat([png, Buffer.from([at])]));
    await writeFile(join(folder, `${at}.md`), `Picture ${at}: ![](${at}.png)\n`);
  }
  return folder;
}

async function bringIn(path: string): Promise<void> {
  const preview = await journal.ask('previewImport', { folder: journal.core.grant(path) });
  await journal.ask('runImport', { preview: preview.id });
}

describe('bringing a folder in', () => {
  it('knows the people who are named in it', async () => {
    const { person } = await journal.ask('createPerson', { name: 'Mary Jones', content: {} });
    const folder = join(outside, 'notes');
    await mkdir(folder);
    await writeFile(join(folder, 'Ask.md'), '---\nkind: question\n---\nAsk @[Mary Jones] and @Tom.\n');
    await bringIn(folder);
    const page = await journal.ask('getPerson', { id: person.id });
    expect(page.waiting).toMatchObject([{ title: 'Ask' }]);
    expect(await journal.ask('looseNames')).toMatchObject([{ name: 'Tom' }]);
  });

  it('shows first what would come, changes nothing, then adds it, once', async () => {
    const folder = journal.core.grant(await someNotes());
    const preview = await journal.ask('previewImport', { folder });
    expect(preview).toMatchObject({ entries: 2, attachments: 1, alreadyHere: 0 });
    expect((await journal.ask('vaultFacts')).entries).toBe(0);

    expect(await journal.ask('runImport', { preview: preview.id })).toMatchObject({
      entries: 2,
      attachments: 1,
    });
    const [hit] = (await journal.ask('search', { query: 'registres', limit: 10 })).hits;
    expect(hit?.entry.title).toBe('Breakfast club');
    const [link] = (await journal.ask('search', { query: 'tag:attendance', limit: 10 })).hits;
    if (link === undefined) throw new Error('the practice was not found');
    expect((await journal.ask('getEntry', { id: link.entry.id })).links[0]?.target?.title).toBe(
      'Breakfast club',
    );

    const again = await journal.ask('previewImport', { folder });
    expect(again).toMatchObject({ entries: 0, alreadyHere: 2 });
  });

  it('leaves no sealed file behind when the journal closes in the middle', async () => {
    const folder = journal.core.grant(await somePictures(40));
    const preview = await journal.ask('previewImport', { folder });
    const before = journal.events.length;
    const running = journal.ask('runImport', { preview: preview.id });
    await expect.poll(() => journal.events.length, { interval: 5 }).toBeGreaterThan(before);
    await journal.ask('lockVault');
    expect(await readdir(join(journal.folder, 'journal', 'attachments'))).toEqual([]);
    expect(await running).toMatchObject({ entries: 0, cancelled: true });
  });

  it('takes an id that an editor wrote in capitals as its own', async () => {
    const id = '0B6F4A52-3C1D-4E8F-9A7B-1234567890AB';
    const folder = join(outside, 'notes');
    await mkdir(folder);
    await writeFile(join(folder, 'Toast.md'), `---\ncritical-friend: 1\nid: ${id}\n---\nToast first.\n`);
    const preview = await journal.ask('previewImport', { folder: journal.core.grant(folder) });
    await journal.ask('runImport', { preview: preview.id });
    const [row] = (
      await journal.ask('listEntries', { filter: everything, sort: 'newest', offset: 0, limit: 10 })
    ).rows;
    if (row === undefined) throw new Error('nothing was brought in');
    expect((await journal.ask('getEntry', { id: row.id })).entry.body).toBe('Toast first.\n');
  });

  it('forgets what it read when the journal closes', async () => {
    const preview = await journal.ask('previewImport', { folder: journal.core.grant(await someNotes()) });
    await journal.ask('lockVault');
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect(await journal.fail('runImport', { preview: preview.id })).toBe('not-found');
  });

  it('adds nothing and keeps nothing when it is cancelled', async () => {
    const preview = await journal.ask('previewImport', { folder: journal.core.grant(await someNotes()) });
    const running = journal.ask('runImport', { preview: preview.id });
    await journal.ask('cancelTask');
    expect(await running).toMatchObject({ cancelled: true, entries: 0 });
    expect(await journal.ask('vaultFacts')).toMatchObject({ entries: 0, attachments: 0 });
    // No file was ever sealed, or what was is gone.
    const sealed = await readdir(join(journal.folder, 'journal'), { recursive: true });
    expect(sealed.filter(file => file.startsWith(join('attachments', '')))).toEqual([]);
  });
});

describe('taking everything out', () => {
  it('makes a folder that another journal takes in as the same entries', async () => {
    const preview = await journal.ask('previewImport', { folder: journal.core.grant(await someNotes()) });
    await journal.ask('runImport', { preview: preview.id });
    const folder = join(outside, 'export');
    await mkdir(folder);
    expect(await journal.ask('exportJournal', { folder: journal.core.grant(folder) })).toMatchObject({
      entries: 2,
      attachments: 1,
    });

    const other = await runOpenCore();
    const { id } = await other.ask('previewImport', { folder: other.core.grant(folder) });
    await other.ask('runImport', { preview: id });
    const titles = async (core: RunningCore) =>
      (await core.ask('listEntries', { filter: everything, sort: 'title', offset: 0, limit: 9 })).rows.map(
        ({ id, title, kind, date }) => ({ id, title, kind, date }),
      );
    expect(await titles(other)).toEqual(await titles(journal));
    await other.end();
  });

  it('writes a web page under a passphrase that is hard to guess, and under no other', async () => {
    await bringIn(await someNotes());
    const into = join(outside, 'pages');
    await mkdir(into);
    const folder = journal.core.grant(into);
    expect(await journal.fail('exportPage', { folder, passphrase: 'school' })).toBe('passphrase-too-weak');
    expect(await readdir(into)).toEqual([]);
    const sealed = await journal.ask('exportPage', {
      folder,
      passphrase: 'seven calm otters under the bridge',
    });
    expect(await readFile(join(into, sealed.name), 'utf8')).not.toContain('Toast first');
    const open = await journal.ask('exportPage', { folder, passphrase: null });
    expect(open).toMatchObject({ entries: 2, attachments: 1, leftOut: 0 });
    expect(await readFile(join(into, open.name), 'utf8')).toContain('Toast first');
  });

  it('stops when the journal closes, which waits until the folder is empty', async () => {
    const folder = join(outside, 'export');
    await mkdir(folder);
    await bringIn(await somePictures(40));
    const before = journal.events.length;
    const running = journal.fail('exportJournal', { folder: journal.core.grant(folder) });
    await expect.poll(() => journal.events.length, { interval: 5 }).toBeGreaterThan(before);
    await journal.ask('lockVault');
    expect(await readdir(folder)).toEqual([]);
    expect(await running).toBe('cancelled');
  });
});
