import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyFolder, create, freshFolder, passphrase, reopen, withNote } from './vault-fixture';

const headers = ['vault.json', 'vault.copy.json'] as const;
const deviceSecret = Buffer.alloc(32, 7);

let folder: string;
let recoveryKey: string;

beforeAll(async () => {
  folder = await freshFolder();
  const made = await create(folder);
  recoveryKey = made.recoveryKey;
  await made.vault.commit(withNote('a', 'first'));
  await made.vault.letDeviceIn(passphrase, deviceSecret);
  await made.vault.confirmRecoveryKey();
  await made.vault.close();
});

/** Puts a character that no base64 has in place of one, in both header files: the n-th of what follows `after`. */
const spoilt = async (...after: readonly string[]): Promise<string> => {
  const made = await copyFolder(folder);
  for (const name of headers) {
    const text = await readFile(join(made, name), 'utf8');
    const from = after.reduce((at, mark) => text.indexOf(mark, at) + mark.length, 0);
    const at = from + 9;
    await writeFile(join(made, name), `${text.slice(0, at)}!${text.slice(at + 1)}`);
  }
  return made;
};

const byKey = (key: string) => ({ kind: 'recovery-key', recoveryKey: key }) as const;
const byPassphrase = { kind: 'passphrase', passphrase } as const;

describe('a header of which both copies are damaged in the same place', () => {
  it('in the slot of a device opens by the passphrase, says so, and lets that device in no more', async () => {
    const made = await spoilt('"devices":[', '"wrapped":"');
    const vault = await reopen(made);
    expect(vault.opened.findings).toEqual([{ kind: 'header-recovered', from: 'remains' }]);
    expect(vault.access()).toBe('writable');
    expect(vault.db.data.notes).toEqual({ a: { title: 'first' } });
    expect(vault.letsDeviceIn()).toBe(false);
    await vault.letDeviceIn(passphrase, deviceSecret);
    await vault.close();
    const again = await reopen(made, { secret: byKey(recoveryKey) });
    expect(again.opened.findings).toEqual([]);
    expect(again.letsDeviceIn()).toBe(true);
    await again.close();
  });

  it.each([
    ['seal', ['"mac":"']],
    ['checksum', ['"check":"']],
    ['device', ['"device":"']],
  ])('in its %s opens by both secrets', async (_what, after) => {
    for (const secret of [byPassphrase, byKey(recoveryKey)]) {
      const vault = await reopen(await spoilt(...after), { secret });
      expect(vault.opened.findings).toEqual([{ kind: 'header-recovered', from: 'remains' }]);
      expect(vault.db.data.notes).toEqual({ a: { title: 'first' } });
      await vault.close();
    }
  });

  it.each(['salt', 'nonce', 'wrapped'])(
    'in the %s of one secret opens by the other, and by neither but them',
    async field => {
      const withoutKey = await spoilt('"recoveryKey":{', `"${field}":"`);
      await expect(reopen(withoutKey, { secret: byKey(recoveryKey) })).rejects.toMatchObject({
        code: 'header-damaged',
      });
      await (await reopen(withoutKey)).close();
      const withoutPassphrase = await spoilt('"passphrase":{', `"${field}":"`);
      await expect(reopen(withoutPassphrase)).rejects.toMatchObject({ code: 'header-damaged' });
      const vault = await reopen(withoutPassphrase, { secret: byKey(recoveryKey) });
      await vault.changePassphrase(byKey(recoveryKey), passphrase);
      await vault.close();
      await (await reopen(withoutPassphrase)).close();
    },
  );

  it('and opened by the passphrase no longer counts its recovery key as one that was tried', async () => {
    const byWords = await reopen(await spoilt('"recoveryKey":{', '"wrapped":"'));
    expect(byWords.recoveryKeyConfirmed()).toBe(false);
    await byWords.close();
    const byPaper = await reopen(await spoilt('"devices":[', '"wrapped":"'), { secret: byKey(recoveryKey) });
    expect(byPaper.recoveryKeyConfirmed()).toBe(true);
    await byPaper.close();
  });

  it('opens by no secret that never was one', async () => {
    const made = await spoilt('"devices":[', '"wrapped":"');
    const before = await readFile(join(made, 'vault.json'));
    const secret = { kind: 'passphrase', passphrase: 'somebody else entirely' } as const;
    await expect(reopen(made, { secret })).rejects.toMatchObject({ code: 'header-damaged' });
    expect(await readFile(join(made, 'vault.json'))).toEqual(before);
  });
});
