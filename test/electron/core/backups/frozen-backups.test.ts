import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAuthentic } from '../../../../electron/core/backups/contents';
import { bringBack, findBackups } from '../../../../electron/core/backups/from-folder';
import { listGenerations } from '../../../../electron/core/backups/generations';
import { contentsKey } from '../../../../electron/core/backups/make-backup';
import { folderOfVault } from '../../../../electron/core/backups/names';
import { journalSchema } from '../../../../electron/core/session/session';
import { nodeDisk, openVault, type Secret } from '../../../../electron/core/vault';
import { asId } from '../../../../shared/domain/ids';
import { digests, frozenSecret, frozenVaults, recoveryKeyOf } from '../vault/frozen-vaults';
import { environment, freshFolder } from './backed-up-vault';

const journal = 'ce51e31c4e7664c647b82a719c513ae1';
/** Of before all keys were renewed, and of after. */
const [older, newer] = ['20261122-120003-001177', '20261122-120006-002177'].map(asId.backup);

/** The place the frozen backups are in, as a stick that was plugged in. */
const plugIn = async (): Promise<string> => {
  const place = await freshFolder();
  await cp(join(frozenVaults, 'format-2', 'backups'), place, { recursive: true });
  return place;
};

const bring = async (place: string, id: typeof older, secret: Secret) => {
  if (id === undefined) throw new RangeError('no such backup');
  const target = join(await freshFolder(), 'journal');
  await bringBack({
    ...{ disk: nodeDisk, chosen: place, journal, id, target, secret, environment },
    ...{ schema: journalSchema, onProgress: () => undefined },
  });
  return openVault({ ...journalSchema, folder: target, secret, environment });
};

describe('the frozen backups', () => {
  it('are found, with what they say of themselves, by whoever has no key', async () => {
    expect(await findBackups(nodeDisk, await plugIn())).toEqual([
      {
        journal,
        backups: [
          expect.objectContaining({ id: newer, reason: 'asked', sameKeys: true }),
          expect.objectContaining({ id: older, reason: 'change', sameKeys: false }),
        ],
      },
    ]);
  });

  it.each([
    ['of before all keys were renewed, by the passphrase', older, null],
    ['of after that, by the passphrase', newer, null],
    ['of after that, by its recovery key', newer, 'format-2/backups'],
    ['of before, by the recovery key of then', older, 'format-2/lived-4'],
  ])('come back as a journal of today, with every word and every file: %s', async (_, id, keyOf) => {
    const place = await plugIn();
    const before = await digests(place);
    const secret =
      keyOf === null
        ? frozenSecret
        : ({ kind: 'recovery-key', recoveryKey: await recoveryKeyOf(keyOf) } as const);
    const vault = await bring(place, id, secret);
    expect(vault.opened.findings).toEqual([]);
    const held = JSON.parse(await readFile(join(frozenVaults, 'format-2', 'lived-4.json'), 'utf8'));
    expect(vault.db.data).toMatchObject(held);
    const files = Object.keys(vault.db.data.attachments);
    expect(files).toHaveLength(1);
    for (const file of files)
      expect((await vault.readAttachment(file)).subarray(1, 4).toString()).toBe('PNG');
    await vault.close();
    expect(await digests(place)).toEqual(before);
  });

  it('say of themselves what only the journal could have said', async () => {
    const place = await plugIn();
    const vault = await bring(place, newer, frozenSecret);
    const [made] = await listGenerations(nodeDisk, folderOfVault(place, journal));
    const read = made?.read ?? null;
    expect(read !== null && isAuthentic(read, vault.deriveKey(contentsKey))).toBe(true);
    await vault.close();
  });
});
