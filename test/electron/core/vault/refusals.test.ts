import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cheapestKdfCost,
  createVault,
  inspectFraming,
  type Migration,
  nodeDisk,
  type StoredCollections,
} from '../../../../electron/core/vault';
import { decodeCommit, encodeChange } from '../../../../electron/core/vault/change';
import { settleCost } from '../../../../electron/core/vault/header-keeper';
import { epochNumber, segmentNumber } from '../../../../electron/core/vault/layout';
import { frozenVaults } from './frozen-vaults';
import { create, empty, environment, freshFolder, reopen, secret, withNote } from './vault-fixture';

const shut = async () => {
  const folder = await freshFolder();
  const { vault, recoveryKey } = await create(folder);
  await vault.commit(withNote('a', 'a note'));
  await vault.close();
  return { folder, recoveryKey };
};

/** Says something else in both header files, with a check that is right again, as whoever has no key could. */
const forge = async (folder: string, change: Readonly<Record<string, unknown>>): Promise<void> => {
  const { check, ...content } = JSON.parse(await readFile(join(folder, 'vault.json'), 'utf8'));
  const said = { ...content, ...change };
  const next = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  expect(next).not.toBe(check);
  for (const name of ['vault.json', 'vault.copy.json'])
    await writeFile(join(folder, name), `${JSON.stringify({ ...said, check: next })}\n`);
};

describe('a commit', () => {
  it.each([
    ['no list', '{}'],
    ['no mark of erasing', '["no"]'],
    ['a change that is no list', '[false,{}]'],
    ['a change that is too short', '[false,["notes","a",1,"laptop"]]'],
    ['a change that is too long', '[false,["notes","a",1,"laptop",5,{},{}]]'],
    ['a collection without a name', '[false,[7,"a",1,"laptop",5,{}]]'],
    ['an id that is none', '[false,["notes",null,1,"laptop",5,{}]]'],
    ['a device that is none', '[false,["notes","a",1,2,5,{}]]'],
    ['a revision that is none', '[false,["notes","a","1","laptop",5,{}]]'],
    ['a time that is none', '[false,["notes","a",1,"laptop","5",{}]]'],
  ])('that authenticates and holds %s is damage', (_, text) => {
    expect(() => decodeCommit(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'vault-damaged' }));
  });

  it('never takes a value that could not be read again', () => {
    const content = { kind: 'value', value: undefined } as const;
    const change = { collection: 'notes', id: 'a', revision: 1, device: 'laptop', time: 5, content };
    expect(() => encodeChange(change)).toThrow(TypeError);
  });
});

describe('a name in the folder', () => {
  it.each(['0000000.segment', '4294967296.segment', '00000012.segment'])(
    'that is not exactly one of a segment counts as none (%s)',
    name => {
      expect(segmentNumber(name)).toBeNull();
    },
  );

  it.each(['epoch-0001-', 'epoch-00002-'])(
    'that is not exactly one of later keys counts as none (%s…)',
    start => {
      expect(epochNumber(`${start}${'a'.repeat(24)}`)).toBeNull();
    },
  );
});

describe('a vault', () => {
  it('is not made with an empty passphrase, nor its folder, and gets none later', async () => {
    const home = await freshFolder();
    const folder = join(home, 'journal');
    const options = { folder, passphrase: '', kdf: cheapestKdfCost, environment, empty };
    await expect(createVault(options)).rejects.toMatchObject({ code: 'passphrase-too-weak' });
    expect(await readdir(home)).toEqual([]);
    const { vault } = await create(folder);
    await expect(vault.changePassphrase(secret, '')).rejects.toMatchObject({ code: 'passphrase-too-weak' });
    await vault.checkSecret(secret);
    await vault.close();
  });

  it('does not open by a header that says what its keys never signed, however whole it looks', async () => {
    const { folder, recoveryKey } = await shut();
    await forge(folder, { recoveryKeyConfirmed: true });
    for (const one of [secret, { kind: 'recovery-key', recoveryKey } as const])
      await expect(reopen(folder, { secret: one })).rejects.toMatchObject({ code: 'header-damaged' });
  });

  it('says that a recovery key is mistyped although both headers are damaged', async () => {
    const { folder } = await shut();
    for (const name of ['vault.json', 'vault.copy.json']) {
      const text = await readFile(join(folder, name), 'utf8');
      await writeFile(
        join(folder, name),
        text.replace('"recoveryKeyConfirmed":false', '"recoveryKeyConfirmed":true'),
      );
    }
    const mistyped = { kind: 'recovery-key', recoveryKey: 'ABCD' } as const;
    await expect(reopen(folder, { secret: mistyped })).rejects.toMatchObject({
      code: 'recovery-key-mistyped',
    });
    await (await reopen(folder)).close();
  });

  it('leaves its header as it is when a computer goes that was never let in', async () => {
    const { folder } = await shut();
    const before = await readFile(join(folder, 'vault.json'));
    const vault = await reopen(folder);
    await vault.dropDevice();
    await vault.close();
    expect(await readFile(join(folder, 'vault.json'))).toEqual(before);
  });

  it('gives what the disk has when lowdb reads again', async () => {
    const { folder } = await shut();
    const vault = await reopen(folder);
    const changes = vault.changes();
    vault.db.data = empty;
    await vault.db.read();
    expect(vault.db.data.notes['a']).toEqual({ title: 'a note' });
    expect(vault.changes()).toBeGreaterThan(changes);
    await vault.close();
  });

  it('brings what an older program wrote to the new form once, also where the newer base is damaged', async () => {
    const { folder } = await shut();
    const old = await Promise.all(
      (await readdir(folder))
        .filter(name => name.endsWith('.segment'))
        .map(async name => ({ name, bytes: await readFile(join(folder, name)) })),
    );
    const grow: Migration<StoredCollections> = {
      to: 2,
      migrate: ({ notes = {}, ...rest }) => ({
        ...rest,
        notes: Object.fromEntries(
          Object.entries(notes).map(([id, note]) => [
            id,
            { title: `${Reflect.get(Object(note), 'title')}!` },
          ]),
        ),
      }),
    };
    const newer = { dataVersion: 2, migrations: [grow] };
    const vault = await reopen(folder, newer);
    await vault.commit(withNote('b', 'another note'));
    await vault.close();
    const [base = ''] = (await readdir(folder)).filter(name => name.endsWith('.segment')).sort();
    const bytes = await readFile(join(folder, base));
    bytes.writeUInt8(bytes.readUInt8(144 + 40) ^ 1, 144 + 40);
    await writeFile(join(folder, base), bytes);
    for (const { name, bytes: kept } of old) await writeFile(join(folder, name), kept);
    const again = await reopen(folder, newer);
    expect(again.access()).toBe('damaged');
    expect(again.opened.migratedFrom).toBe(1);
    expect(again.db.data.notes).toEqual({ a: { title: 'a note!' }, b: { title: 'another note' } });
    await again.close();
  });
});

describe('the cost of a passphrase', () => {
  it('is measured here, and 256 MiB and three passes where these take as long as they should', async () => {
    let clock = 0;
    const now = () => {
      clock += 750;
      return clock;
    };
    expect(await settleCost('calibrate', now)).toEqual({ memoryKiB: 256 * 1024, passes: 3, lanes: 1 });
  });
});

describe('a look at the framing of segments', () => {
  const framings = async (name: string) =>
    (await inspectFraming(join(frozenVaults, 'format-2', name), nodeDisk)).map(
      ({ segment, headerIntact, framesIntact, framesDamaged, unfinishedBytes }) =>
        [segment, headerIntact, framesIntact, framesDamaged, unfinishedBytes > 0] as const,
    );

  it('counts what is whole, damaged and unfinished, without any secret', async () => {
    const [base, older] = [
      [3, true, 1, 0, false],
      [4, true, 3, 0, false],
    ];
    expect(await framings('good')).toEqual([base, older, [5, true, 2, 0, false]]);
    expect(await framings('torn-tail')).toEqual([base, older, [5, true, 1, 0, true]]);
    expect(await framings('unstarted')).toEqual([base, older, [5, false, 0, 0, false]]);
    expect(await framings('frames-damaged')).toEqual([base, [4, true, 2, 1, false], [5, true, 2, 0, false]]);
  });
});
