import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DeviceSecret, deviceMark, inspectVault } from '../../../../electron/core/vault';
import { copyFolder, create, environment, freshFolder, passphrase, reopen, withNote } from './vault-fixture';

const elsewhere = { ...environment, device: 'the computer at home' };

/** A shut vault that lets this computer in, and what this computer keeps. */
const letIn = async () => {
  const folder = await freshFolder();
  const { vault, recoveryKey } = await create(folder);
  await vault.commit(withNote('a', 'a note'));
  const secret = randomBytes(32);
  await vault.letDeviceIn(passphrase, secret);
  await vault.close();
  return { folder, recoveryKey, kept: keptBy(secret) };
};

const keptBy = (secret: Buffer, device = environment.device): DeviceSecret => ({
  kind: 'device',
  device,
  secret,
});

const refused = { code: 'device-refused' };

describe('a computer that is let in', () => {
  it('opens the vault with what it keeps, and the passphrase and recovery key open it as before', async () => {
    const { folder, recoveryKey, kept } = await letIn();
    for (const secret of [
      kept,
      { kind: 'passphrase', passphrase } as const,
      { kind: 'recovery-key', recoveryKey } as const,
    ]) {
      const vault = await reopen(folder, { secret });
      expect(vault.db.data.notes['a']?.title).toBe('a note');
      expect(vault.letsDeviceIn()).toBe(true);
      await vault.close();
    }
  });

  it('is let in only by the passphrase', async () => {
    const { vault } = await create(await freshFolder());
    await expect(vault.letDeviceIn('another', randomBytes(32))).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(vault.letsDeviceIn()).toBe(false);
    await expect(vault.letDeviceIn(passphrase, randomBytes(16))).rejects.toMatchObject({ code: 'bad-input' });
    await vault.close();
  });

  it('opens nothing with another secret, nor as another computer', async () => {
    const { folder, kept } = await letIn();
    for (const secret of [keptBy(randomBytes(32)), { ...kept, device: elsewhere.device }]) {
      await expect(reopen(folder, { secret })).rejects.toMatchObject(refused);
    }
  });

  it('opens no other vault', async () => {
    const { kept } = await letIn();
    const other = await letIn();
    await expect(reopen(other.folder, { secret: kept })).rejects.toMatchObject(refused);
  });

  it('is not named in the header by its own name, and by different ones in different vaults', async () => {
    const { folder, kept } = await letIn();
    const found = await inspectVault(folder, environment);
    if (found.state !== 'present') throw new Error(found.state);
    expect(found.devices).toEqual([deviceMark(found.id, environment.device)]);
    expect(deviceMark('0'.repeat(32), environment.device)).not.toBe(found.devices[0]);
    const header = await readFile(join(folder, 'vault.json'), 'utf8');
    expect(header).not.toContain(environment.device);
    expect(header).not.toContain(kept.secret.toString('base64'));
  });

  it('keeps no old secret when it is let in anew, and leaves other computers alone', async () => {
    const { folder, kept } = await letIn();
    const atHome = randomBytes(32);
    const home = await reopen(folder, { environment: elsewhere });
    await home.letDeviceIn(passphrase, atHome);
    await home.close();
    const vault = await reopen(folder);
    await vault.letDeviceIn(passphrase, randomBytes(32));
    await vault.close();
    await expect(reopen(folder, { secret: kept })).rejects.toMatchObject(refused);
    const again = await reopen(folder, { secret: keptBy(atHome, elsewhere.device) });
    await again.dropDevice();
    expect(again.letsDeviceIn()).toBe(false);
    await again.close();
    await (await reopen(folder, { secret: keptBy(atHome, elsewhere.device) })).close();
  });

  it('opens nothing once it was turned out', async () => {
    const { folder, kept } = await letIn();
    const vault = await reopen(folder, { secret: kept });
    await vault.dropDevice();
    expect(vault.letsDeviceIn()).toBe(false);
    await vault.close();
    await expect(reopen(folder, { secret: kept })).rejects.toMatchObject(refused);
    expect(await inspectVault(folder, environment)).toMatchObject({ devices: [] });
  });

  it('opens nothing after a new passphrase', async () => {
    const { folder, kept } = await letIn();
    const vault = await reopen(folder);
    await vault.changePassphrase({ kind: 'passphrase', passphrase }, 'a quite different one');
    await vault.close();
    await expect(reopen(folder, { secret: kept })).rejects.toMatchObject(refused);
  });

  it('opens nothing after everything was sealed anew, and may then be let in again', async () => {
    const { folder, kept } = await letIn();
    const vault = await reopen(folder);
    await vault.renewAllKeys(passphrase);
    await vault.close();
    await expect(reopen(folder, { secret: kept })).rejects.toMatchObject(refused);
    const next = await reopen(folder);
    await next.letDeviceIn(passphrase, kept.secret);
    await next.close();
    await (await reopen(folder, { secret: kept })).close();
  });

  it('stays let in when the recovery key is made anew', async () => {
    const { folder, kept } = await letIn();
    const vault = await reopen(folder);
    await vault.renewRecoveryKey({ kind: 'passphrase', passphrase });
    await vault.close();
    await (await reopen(folder, { secret: kept })).close();
  });

  it('still opens an old copy of the folder, which keeps the old passphrase too', async () => {
    const { folder, kept } = await letIn();
    const copy = await copyFolder(folder);
    const vault = await reopen(folder);
    await vault.dropDevice();
    await vault.close();
    await (await reopen(copy, { secret: kept })).close();
  });

  it('makes room for itself among many: the one let in first goes', async () => {
    const { folder, kept } = await letIn();
    for (let at = 0; at < 16; at += 1) {
      const vault = await reopen(folder, { environment: { ...environment, device: `other ${at}` } });
      await vault.letDeviceIn(passphrase, randomBytes(32));
      await vault.close();
    }
    expect(await inspectVault(folder, environment)).toMatchObject({
      devices: { length: 16 },
      header: 'both',
    });
    await expect(reopen(folder, { secret: kept })).rejects.toMatchObject(refused);
  });
});
