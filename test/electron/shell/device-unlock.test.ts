import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { deviceUnlocking } from '../../../electron/shell/device-unlock/device-unlock';
import { type Keychain, systemKeychain } from '../../../electron/shell/device-unlock/keychain';
import { sealedSecretsIn } from '../../../electron/shell/device-unlock/sealed-secrets';
import { JournalError } from '../../../shared/contract/errors';
import { passphrase, type RunningCore, runOpenCore } from '../core/running-core';

const running: RunningCore[] = [];
afterEach(async () => {
  for (const core of running.splice(0)) await core.end();
});

/** A keychain of somebody's: AES-GCM under a key of its own. */
const keychainOf = (key = randomBytes(32)) => {
  const seal: Keychain['seal'] = secret => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  };
  const open: Keychain['open'] = sealed => {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
    } catch {
      throw new JournalError('keychain-refused');
    }
  };
  return { state: () => 'available', seal, open } as const satisfies Keychain;
};

const computer = async (keychain: Keychain = keychainOf()) => {
  const core = await runOpenCore();
  running.push(core);
  return { ...core, ...unlockingOn(core, keychain), secrets: join(core.folder, 'device-unlock') };
};

const unlockingOn = ({ core, folder }: RunningCore, keychain: Keychain) => {
  const answers = deviceUnlocking({
    core: { call: (name, input) => core.call(name, input) },
    keychain,
    secrets: sealedSecretsIn(folder),
    randomBytes,
  });
  return {
    state: async () => answers.deviceUnlock(undefined, null),
    turnOn: async (typed = passphrase) => answers.turnOnDeviceUnlock({ passphrase: typed }, null),
    turnOff: async () => answers.turnOffDeviceUnlock(undefined, null),
    open: async () => answers.openWithDevice(undefined, null),
  };
};

const on = { keychain: 'available', isOn: true };
const off = { keychain: 'available', isOn: false };

describe('opening with this computer', () => {
  it('is off until it is turned on, by the passphrase alone', async () => {
    const here = await computer();
    expect(await here.state()).toEqual(off);
    await expect(here.turnOn('not this one')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    expect(await here.state()).toEqual(off);
    await here.ask('lockVault');
    await expect(here.open()).rejects.toMatchObject({ code: 'device-refused' });
    expect(await here.ask('vaultStatus')).toMatchObject({ state: 'locked' });
  });

  it('opens the journal once it is on, and only when asked', async () => {
    const here = await computer();
    expect(await here.turnOn()).toEqual(on);
    await here.ask('lockVault');
    expect(await here.state()).toEqual(on);
    expect(await here.ask('vaultStatus')).toMatchObject({ state: 'locked' });
    await here.open();
    expect(await here.ask('vaultStatus')).toMatchObject({ state: 'open' });
  });

  it('keeps what it needs sealed, outside the journal, for this person alone', async () => {
    const here = await computer();
    await here.turnOn();
    const [name = ''] = await readdir(here.secrets);
    expect(name).toMatch(/^[0-9a-f]{32}\.sealed$/);
    expect((await stat(join(here.secrets, name))).mode & 0o777).toBe(0o600);
    expect((await stat(here.secrets)).mode & 0o777).toBe(0o700);
    expect((await readdir(join(here.folder, 'journal'))).sort()).not.toContain(name);
  });

  it('is turned off by overwriting and deleting what is kept: put back, it opens nothing', async () => {
    const here = await computer();
    await here.turnOn();
    await cp(here.secrets, `${here.secrets}-copy`, { recursive: true });
    expect(await here.turnOff()).toEqual(off);
    expect(await readdir(here.secrets)).toEqual([]);
    await here.ask('lockVault');
    await rm(here.secrets, { recursive: true });
    await cp(`${here.secrets}-copy`, here.secrets, { recursive: true });
    await expect(here.open()).rejects.toMatchObject({ code: 'device-refused' });
  });

  it('opens nothing for another person or computer, and the passphrase opens as always', async () => {
    const here = await computer();
    await here.turnOn();
    await here.ask('lockVault');
    const other = unlockingOn(here, keychainOf());
    await expect(other.open()).rejects.toMatchObject({ code: 'keychain-refused' });
    await here.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  });

  it('is off after a new passphrase or new keys, and what was kept goes', async () => {
    for (const renew of ['changePassphrase', 'renewAllKeys'] as const) {
      const here = await computer();
      await here.turnOn();
      if (renew === 'renewAllKeys') await here.ask(renew, { passphrase });
      else {
        const next = 'nine slow herons over the bike shed';
        await here.ask(renew, { secret: { kind: 'passphrase', passphrase }, next });
      }
      await here.ask('lockVault');
      await expect(here.open()).rejects.toMatchObject({ code: 'device-refused' });
      expect(await here.state()).toEqual(off);
      expect(await readdir(here.secrets)).toEqual([]);
    }
  });

  it('is refused where the keychain only hides secrets, does not answer, or gives back something else', async () => {
    const good = keychainOf();
    const bad: readonly Keychain[] = [
      { ...good, state: () => 'obfuscated' },
      { ...good, state: () => 'missing' },
      { ...good, open: () => 'something else' },
    ];
    for (const keychain of bad) {
      const here = await computer(keychain);
      await expect(here.turnOn()).rejects.toMatchObject({ code: 'keychain-refused' });
      expect(await here.ask('deviceState')).toMatchObject({ letsIn: false });
    }
  });

  it('opens nothing any more when the keychain turned into one that only hides, and can be turned off', async () => {
    const good = keychainOf();
    const here = await computer(good);
    await here.turnOn();
    const now = unlockingOn(here, { ...good, state: () => 'obfuscated' });
    expect(await now.state()).toEqual({ keychain: 'obfuscated', isOn: true });
    await here.ask('lockVault');
    await expect(now.open()).rejects.toMatchObject({ code: 'keychain-refused' });
    await here.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect(await now.turnOff()).toEqual({ keychain: 'obfuscated', isOn: false });
  });

  it('says so when what was kept is damaged', async () => {
    const here = await computer();
    await here.turnOn();
    await here.ask('lockVault');
    const [name = ''] = await readdir(here.secrets);
    const file = join(here.secrets, name);
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0, 20));
    await expect(here.open()).rejects.toMatchObject({ code: 'keychain-refused' });
    expect(await here.ask('vaultStatus')).toMatchObject({ state: 'locked' });
  });

  it('is not let in when what must be kept cannot be', async () => {
    const here = await computer();
    await writeFile(here.secrets, 'a file where the folder should be');
    await expect(here.turnOn()).rejects.toMatchObject({ code: 'disk-error' });
    await rm(here.secrets);
    expect(await here.ask('deviceState')).toMatchObject({ letsIn: false });
  });
});

describe("the system's keychain", () => {
  type Storage = Parameters<typeof systemKeychain>[0];
  const storage = (over: Partial<Storage> = {}): Storage => ({
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: text => Buffer.from(`v11${text}`),
    decryptString: bytes => bytes.toString().slice(3),
    ...over,
  });

  it.each(['basic_text', 'unknown'] as const)('is refused on Linux when it is %s', backend => {
    const weak = storage({ getSelectedStorageBackend: () => backend });
    expect(systemKeychain(weak, 'linux').state()).toBe('obfuscated');
  });

  it('is asked for nothing but whether it is there on other systems', () => {
    const none = () => {
      throw new Error('There are no backends here.');
    };
    expect(systemKeychain(storage({ getSelectedStorageBackend: none }), 'darwin').state()).toBe('available');
    expect(systemKeychain(storage({ getSelectedStorageBackend: none }), 'win32').state()).toBe('available');
  });

  it.each(['linux', 'darwin', 'win32'] as const)('is missing where it does not answer (%s)', platform => {
    expect(systemKeychain(storage({ isEncryptionAvailable: () => false }), platform).state()).toBe('missing');
  });

  it('seals nothing on Linux that it would only hide', () => {
    const hiding = storage({ encryptString: text => Buffer.from(`v10${text}`) });
    expect(() => systemKeychain(hiding, 'linux').seal('x')).toThrow('keychain-refused');
    expect(systemKeychain(hiding, 'darwin').seal('x').length).toBeGreaterThan(0);
    expect(systemKeychain(storage(), 'linux').open(Buffer.from('v11x'))).toBe('x');
  });

  it('opens nothing on Linux that was only hidden', () => {
    const sealed = Buffer.from('v10x');
    expect(() => systemKeychain(storage(), 'linux').open(sealed)).toThrow(
      new JournalError('keychain-refused'),
    );
    expect(systemKeychain(storage(), 'darwin').open(sealed)).toBe('x');
    expect(systemKeychain(storage(), 'win32').open(sealed)).toBe('x');
  });

  it('says nothing of why it refused', () => {
    const failing = () => {
      throw new Error('something that quotes the secret');
    };
    const keychain = systemKeychain(storage({ encryptString: failing, decryptString: failing }), 'linux');
    expect(() => keychain.seal('x')).toThrow(new JournalError('keychain-refused'));
    expect(() => keychain.open(Buffer.from('x'))).toThrow(new JournalError('keychain-refused'));
  });
});
