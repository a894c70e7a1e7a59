import { copyFile, mkdtemp, readdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardOf, writeCard } from '../../../../../electron/core/sharing/identity';
import { sendersAmong } from '../../../../../electron/core/sharing/leaving/recipients';
import { packFileLimit } from '../../../../../electron/core/sharing/packs/limits';
import type { LibraryView } from '../../../../../shared/contract/sharing';
import { asId, type CircleId } from '../../../../../shared/domain/ids';
import { ada, advice, eve, note, passphrase } from '../packs/pack-fixture';
import { dataOf, failureOf, type Head, newHead, packFor, takeIn } from './head';

let ben: Head;
let folder: string;
let circle: CircleId;

beforeEach(async () => {
  ben = await newHead();
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-library-'));
  circle = (await ben.ask('createCircle', { name: 'Cohort', content: {} })).circle.id;
  await ben.ask('setLibrary', { circle, folder: ben.core.grant(folder) });
}, 60_000);
afterEach(async () => {
  await ben.end();
  await rm(folder, { recursive: true, force: true });
});

const put = async (name: string, pack: { readonly bytes: Uint8Array }) => {
  await writeFile(join(folder, name), pack.bytes);
  return pack;
};
const look = async (): Promise<LibraryView> => {
  const [view] = await ben.ask('libraries');
  if (view === undefined) throw new Error('no library');
  return view;
};
const offered = async () => (await look()).fresh.map(({ file }) => file).sort();

describe('a library', () => {
  it('is a folder that is there', async () => {
    const gone = ben.core.grant(join(folder, 'gone'));
    expect(await ben.fail('setLibrary', { circle, folder: gone })).toBe('folder-missing');
    const nobody = asId.circle('00000000-0000-4000-8000-000000000000');
    expect(await ben.fail('setLibrary', { circle: nobody, folder: ben.core.grant(folder) })).toBe(
      'not-found',
    );
    expect(await look()).toMatchObject({ circle: { name: 'Cohort' }, folder, state: 'there', fresh: [] });
    expect(await ben.ask('setLibrary', { circle, folder: null })).toBeNull();
    expect(await ben.ask('libraries')).toEqual([]);
  });

  it('tells of a pack for the head, and of one for a passphrase without opening it', async () => {
    await put('a1.age', await packFor(ben, [note, advice]));
    await put('b2.age', await packFor(ben, [note], { audience: { kind: 'passphrase', passphrase } }));
    const { fresh } = await look();
    expect(fresh).toHaveLength(2);
    expect(fresh.find(({ file }) => file === 'a1.age')).toMatchObject({
      lock: 'identity',
      problem: null,
      opened: { title: 'For the cohort', notes: 2, sender: { name: 'Ada Hill', standing: 'unknown' } },
    });
    expect(fresh.find(({ file }) => file === 'b2.age')).toMatchObject({
      lock: 'passphrase',
      problem: null,
      opened: null,
    });
  });

  it('makes whoever put a pack there, on nobody’s card, one of those who read what the circle is given', async () => {
    await put('a1.age', await packFor(ben, [note]));
    await takeIn(ben, await packFor(ben, [advice], { identity: eve, senderName: 'Eve Dale' }));
    const { id } = await ben.ask('openPack', {
      source: { kind: 'library', circle, file: 'a1.age' },
      passphrase: null,
    });
    await ben.ask('mergePack', { pack: id, take: [note.key] });
    const others = (await ben.ask('createCircle', { name: 'Others', content: {} })).circle.id;
    const journal = await dataOf(ben);
    expect([...sendersAmong(journal, { kind: 'circle', circle })]).toEqual([cardOf(ada, 'Ada').verifyingKey]);
    expect([...sendersAmong(journal, { kind: 'circle', circle: others })]).toEqual([]);
    expect([...sendersAmong(journal, { kind: 'anybody' })]).toEqual([]);
    // Once her card is kept, what counts is whether she is a member.
    const { person } = await ben.ask('createPerson', { name: 'Ada Hill', content: {} });
    await ben.ask('keepCard', {
      person: person.id,
      text: writeCard(cardOf(ada, 'Ada Hill')),
      compared: true,
    });
    expect([...sendersAmong(await dataOf(ben), { kind: 'circle', circle })]).toEqual([]);
  });

  it('offers nothing that was taken, whatever it was opened with, and offers it again when it is taken back', async () => {
    const forMembers = await put('a1.age', await packFor(ben, [note]));
    await put('b2.age', await packFor(ben, [advice], { audience: { kind: 'passphrase', passphrase } }));
    await takeIn(ben, forMembers);
    expect(await offered()).toEqual(['b2.age']);
    const source = { kind: 'library', circle, file: 'b2.age' } as const;
    const { id } = await ben.ask('openPack', { source, passphrase });
    await ben.ask('mergePack', { pack: id, take: [advice.key] });
    expect(await offered()).toEqual([]);
    await ben.ask('undoMerge');
    expect(await offered()).toEqual(['b2.age']);
  });

  it('offers a pack once, though a synchronising program made copies', async () => {
    await put('a1.age', await packFor(ben, [note]));
    await copyFile(join(folder, 'a1.age'), join(folder, "a1 (Mary's conflicted copy).age"));
    expect(await offered()).toHaveLength(1);
  });

  it('leaves out what was made here', async () => {
    await put('a1.age', await packFor(ben, [note], { identity: ben.identity }));
    expect(await offered()).toEqual([]);
  });

  it('says that a pack is for others', async () => {
    const cards = [cardOf(eve, 'Eve')];
    await put('a1.age', await packFor(ben, [note], { audience: { kind: 'members', cards } }));
    expect((await look()).fresh).toMatchObject([
      { lock: null, opened: null, problem: { kind: 'wrong-key' } },
    ]);
  });

  it('looks again at a file that was still being written', async () => {
    const { bytes } = await put('a1.age', await packFor(ben, [note]));
    await truncate(join(folder, 'a1.age'), bytes.length - 10);
    expect((await look()).fresh).toMatchObject([{ problem: { kind: 'damaged' } }]);
    await writeFile(join(folder, 'a1.age'), bytes);
    expect((await look()).fresh).toMatchObject([{ problem: null, opened: { notes: 1 } }]);
  });

  it('says no more of what was passed over', async () => {
    await put('a1.age', await packFor(ben, [note]));
    await put('b2.age', await packFor(ben, [advice]));
    await ben.ask('passOver', { circle, file: 'a1.age' });
    expect(await offered()).toEqual(['b2.age']);
  });

  it('says of a file that it is larger than any pack', async () => {
    await writeFile(join(folder, 'a1.age'), '');
    await truncate(join(folder, 'a1.age'), packFileLimit + 1);
    await vi.waitFor(async () =>
      expect((await look()).fresh).toMatchObject([{ file: 'a1.age', problem: { kind: 'too-large' } }]),
    );
  });

  it('passes by links, folders and all that is no pack by its name', async () => {
    await put('pack.txt', await packFor(ben, [note]));
    await symlink(join(folder, 'pack.txt'), join(folder, 'link.age'));
    await mkdtemp(join(folder, 'folder.age'));
    expect(await offered()).toEqual([]);
    const source = { kind: 'library', circle, file: 'link.age' };
    expect(await failureOf(ben, 'openPack', { source, passphrase: null })).toMatchObject({
      code: 'unreadable-file',
    });
  });

  it.each(['../a1.age', 'sub/a1.age', 'sub\\a1.age', '..', ''])('opens no file outside: %j', async file => {
    const source = { kind: 'library', circle, file };
    expect(await failureOf(ben, 'openPack', { source, passphrase: null })).toMatchObject({
      code: 'bad-input',
    });
  });

  it('may be away, and back again', async () => {
    await put('a1.age', await packFor(ben, [note]));
    await rename(folder, `${folder}-away`);
    expect(await look()).toMatchObject({ state: 'missing', fresh: [] });
    await writeFile(folder, 'a file where the folder was');
    expect(await look()).toMatchObject({ state: 'missing' });
    await rm(folder);
    await rename(`${folder}-away`, folder);
    expect(await offered()).toEqual(['a1.age']);
  });

  it('writes nothing there', async () => {
    await takeIn(ben, await put('a1.age', await packFor(ben, [note])));
    await look();
    expect(await readdir(folder)).toEqual(['a1.age']);
  });

  it('answers at once though there is much to look at, and tells when it has', async () => {
    const padding = 'x'.repeat(2_000_000);
    for (const name of ['a', 'b', 'c', 'd']) {
      await put(`${name}.age`, await packFor(ben, [{ ...note, body: padding }]));
    }
    const told = () => ben.events.filter(({ name }) => name === 'sharingChanged').length;
    const before = told();
    expect((await offered()).length).toBeLessThan(4);
    await vi.waitFor(() => expect(told()).toBeGreaterThan(before), { timeout: 15_000 });
    expect(await offered()).toEqual(['a.age', 'b.age', 'c.age', 'd.age']);
  });
});
