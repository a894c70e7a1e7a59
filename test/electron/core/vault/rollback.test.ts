import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenVaultOptions, SeenStore } from '../../../../electron/core/vault';
import { cheapestKdfCost, createVault } from '../../../../electron/core/vault';
import {
  empty,
  environment,
  freshFolder,
  type Notes,
  passphrase,
  reopen,
  secret,
  withNote,
} from './vault-fixture';

/** The memory of one computer. */
const memory = () => {
  const kept = new Map<string, Buffer>();
  const seen: SeenStore = {
    read: async vault => kept.get(vault) ?? null,
    write: async (vault, bytes) => {
      kept.set(vault, bytes);
    },
  };
  return { seen, kept };
};

type Memory = ReturnType<typeof memory>;

const made = async () => {
  const here = memory();
  const folder = await freshFolder();
  const options = { folder, passphrase, kdf: cheapestKdfCost, empty, environment, seen: here.seen };
  const { vault, recoveryKey } = await createVault<Notes>(options);
  await vault.commit(withNote('a', 'first'));
  await vault.close();
  return { folder, here, recoveryKey };
};

/** A session on the vault: what opening said, after `work`. */
const session = async (
  folder: string,
  { seen }: Memory,
  work: (vault: Awaited<ReturnType<typeof reopen>>) => Promise<unknown> = async () => undefined,
  over: Partial<OpenVaultOptions<Notes>> = {},
) => {
  const vault = await reopen(folder, { seen, ...over });
  await work(vault);
  await vault.close();
  return vault.opened.findings.map(({ kind }) => kind);
};

const snapshot = async (folder: string): Promise<string> => {
  const copy = await freshFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
};

const putBack = async (copy: string, folder: string): Promise<void> => {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  await cp(copy, folder, { recursive: true });
};

const write = (title: string) => (vault: Awaited<ReturnType<typeof reopen>>) =>
  vault.commit(withNote('b', title));

describe('an older copy put in the place of the vault', () => {
  it('is noticed, said once, and can be written to', async () => {
    const { folder, here } = await made();
    const copy = await snapshot(folder);
    await session(folder, here, write('newer'));
    await putBack(copy, folder);
    const vault = await reopen(folder, { seen: here.seen });
    expect(vault.opened.findings).toEqual([{ kind: 'older-state' }]);
    expect(vault.access()).toBe('writable');
    await vault.commit(withNote('c', 'goes on'));
    await vault.close();
    expect(await session(folder, here)).toEqual([]);
  });

  it('is noticed when it lacks only the last save of a sitting', async () => {
    const { folder, here } = await made();
    let copy = '';
    await session(folder, here, async vault => {
      await vault.commit(withNote('b', 'one'));
      copy = await snapshot(folder);
      await vault.commit(withNote('b', 'two'));
    });
    await rm(join(copy, 'vault.lock'));
    await putBack(copy, folder);
    expect(await session(folder, here)).toEqual(['older-state']);
  });

  it('is noticed when it went its own way and is longer by now', async () => {
    const { folder, here } = await made();
    const copy = await snapshot(folder);
    await session(folder, here, write('here'));
    for (const title of ['there', 'further', 'on']) await session(copy, memory(), write(title));
    await putBack(copy, folder);
    expect(await session(folder, here)).toEqual(['older-state']);
  });

  it('is noticed after the newest files were just removed', async () => {
    const { folder, here } = await made();
    await session(folder, here, write('newer'));
    await rm(join(folder, '0000003.segment'));
    expect(await session(folder, here)).toEqual(['older-state']);
  });

  it('is noticed when only the header is old, which the passphrase of its day opens', async () => {
    const { folder, here } = await made();
    const header = await readFile(join(folder, 'vault.json'));
    await session(folder, here, vault => vault.changePassphrase(secret, 'another good passphrase'));
    for (const name of ['vault.json', 'vault.copy.json']) await writeFile(join(folder, name), header);
    expect(await session(folder, here)).toEqual(['older-state']);
  });

  it('is noticed after everything was sealed with new keys, and what the new keys sealed stays', async () => {
    const { folder, here } = await made();
    const copy = await snapshot(folder);
    await session(folder, here, vault => vault.renewAllKeys(passphrase));
    const [epoch = ''] = (await readdir(folder)).filter(name => name.startsWith('epoch-'));
    await cp(copy, folder, { recursive: true });
    expect(await session(folder, here, vault => vault.compact())).toEqual(['older-state']);
    expect(await readdir(join(folder, epoch))).not.toEqual([]);
  });

  it('is said each time by whoever may only read, and is then still said to the next who writes', async () => {
    const { folder, here } = await made();
    const copy = await snapshot(folder);
    await session(folder, here, write('newer'));
    await putBack(copy, folder);
    const reading = { readOnly: true };
    expect(await session(folder, here, undefined, reading)).toEqual(['older-state']);
    expect(await session(folder, here, undefined, reading)).toEqual(['older-state']);
    expect(await session(folder, here)).toEqual(['older-state']);
  });

  it('is not mistaken for damage, nor damage for it', async () => {
    const { folder, here } = await made();
    await session(folder, here, write('newer'));
    await rm(join(folder, '0000002.segment'));
    expect(await session(folder, here)).toEqual(['segment-missing']);
  });
});

describe('nothing is said', () => {
  const ordinary: Readonly<Record<string, (vault: Awaited<ReturnType<typeof reopen>>) => Promise<unknown>>> =
    {
      saving: write('x'),
      compacting: vault => vault.compact(),
      'compacting after the newest record went': async vault => {
        await vault.commit(withNote('z', 'gone soon'));
        await vault.patch(() => ({ notes: { z: null } }));
        await vault.compact();
      },
      erasing: vault => vault.purge(data => ({ ...data, notes: {} })),
      'a new passphrase': vault => vault.changePassphrase(secret, passphrase),
      'a new recovery key': vault => vault.renewRecoveryKey(secret),
      'confirming the recovery key': vault => vault.confirmRecoveryKey(),
      'new keys': vault => vault.renewAllKeys(passphrase),
      'an attachment': vault => vault.putAttachment(Buffer.from('x')),
    };

  it.each(Object.entries(ordinary))('after %s', async (_what, work) => {
    const { folder, here } = await made();
    const reading = { readOnly: true };
    expect(await session(folder, here, work)).toEqual([]);
    expect(await session(folder, here, undefined, reading)).toEqual([]);
    expect(await session(folder, here, work)).toEqual([]);
    expect(await session(folder, here, write('y'))).toEqual([]);
    expect(await session(folder, here)).toEqual([]);
  });

  it('between two computers that take turns in one folder, whatever each does', async () => {
    const { folder, here } = await made();
    const there = memory();
    for (const work of Object.values(ordinary)) {
      expect(await session(folder, there, work)).toEqual([]);
      expect(await session(folder, here, work)).toEqual([]);
    }
  });

  it('when the newer schema migrates the values', async () => {
    const { folder, here } = await made();
    const two = { dataVersion: 2, migrations: [{ to: 2, migrate: <State>(state: State) => state }] };
    expect(await session(folder, here, undefined, two)).toEqual([]);
    expect(await session(folder, here, write('y'), two)).toEqual([]);
    expect(await session(folder, here, undefined, two)).toEqual([]);
  });

  it('after damage was accepted', async () => {
    const { folder, here } = await made();
    await session(folder, here, write('newer'));
    await rm(join(folder, '0000002.segment'));
    expect(await session(folder, here, vault => vault.acceptDamage())).toEqual(['segment-missing']);
    expect(await session(folder, here)).toEqual([]);
  });

  it('after a crash that left an unfinished save', async () => {
    const { folder, here } = await made();
    await session(folder, here, write('newer'));
    const path = join(folder, '0000003.segment');
    const whole = await readFile(path);
    await writeFile(path, Buffer.concat([whole, whole.subarray(144, 170)]));
    expect(await session(folder, here, write('after the crash'))).toEqual(['torn-tail']);
    expect(await session(folder, here)).toEqual([]);
  });

  it('by a computer that has never seen it, or lost its memory', async () => {
    const { folder, here } = await made();
    const copy = await snapshot(folder);
    await session(folder, here, write('newer'));
    expect(await session(copy, memory())).toEqual([]);
  });

  it.each([
    ['that is not a mark', () => Buffer.from('{"format":1')],
    [
      'that somebody changed',
      (kept: Buffer) => Buffer.from(kept.toString('utf8').replace(/"frames":\d+/, '"frames":99')),
    ],
    [
      'of another vault',
      (kept: Buffer) => Buffer.from(kept.toString('utf8').replace(/"vault":"../, '"vault":"00')),
    ],
  ])('from a memory %s', async (_what, spoil) => {
    const { folder, here } = await made();
    for (const [vault, kept] of here.kept) here.kept.set(vault, spoil(kept));
    expect(await session(folder, here)).toEqual([]);
    expect(await session(folder, here)).toEqual([]);
  });

  it('and nobody is kept out by a memory that cannot be written', async () => {
    const { folder, here } = await made();
    const seen = { ...here.seen, write: () => Promise.reject(new Error('full')) };
    expect(await session(folder, { ...here, seen }, write('x'))).toEqual([]);
    expect(await session(folder, here)).toEqual([]);
  });
});

describe('what is remembered', () => {
  it('holds no words, and is never ahead of what was acknowledged', async () => {
    const { folder, here } = await made();
    const vault = await reopen(folder, { seen: here.seen });
    const before = Array.from(here.kept.values()).join('');
    const saving = vault.commit(withNote('b', 'canary'));
    await vault.noteSeen();
    await saving;
    await vault.noteSeen();
    const after = Array.from(here.kept.values()).join('');
    expect(after).not.toBe(before);
    expect(JSON.parse(after)).toEqual({
      format: 1,
      vault: vault.id,
      epoch: { number: 1, folder: '' },
      generation: 1,
      segment: 3,
      frames: 1,
      identity: expect.stringMatching(/^[0-9a-f]{32}$/),
      mac: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await vault.close();
  });
});
