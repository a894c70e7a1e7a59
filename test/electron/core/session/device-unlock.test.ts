import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';

const running: RunningCore[] = [];
afterEach(async () => {
  for (const core of running.splice(0)) await core.end();
});

const secret = () => randomBytes(32).toString('base64');

/** A journal that this computer opened by itself; its recovery key too. */
const openedByDevice = async () => {
  const core = await runOpenCore();
  running.push(core);
  const kept = secret();
  await core.ask('letDeviceIn', { passphrase, secret: kept });
  await core.ask('lockVault');
  await core.ask('unlockByDevice', { secret: kept });
  return { ...core, kept };
};

const folderIn = async (core: RunningCore) => {
  const path = join(core.folder, 'elsewhere');
  await rm(path, { recursive: true, force: true });
  await mkdir(path);
  return core.core.grant(path);
};

const exported = async (core: RunningCore) => {
  const reply = await core.core.call('exportJournal', { folder: await folderIn(core) });
  return reply.ok ? 'ok' : reply.error.code;
};

describe('a journal that this computer opened by itself', () => {
  it('can be read and written in', async () => {
    const core = await openedByDevice();
    expect(await core.ask('vaultStatus')).toMatchObject({ state: 'open', access: 'writable' });
    await core.ask('createEntry', { kind: 'reflection', template: null, content: { title: 'Still mine' } });
  });

  it('lets nothing leave until the passphrase was typed, and then until it locks', async () => {
    const core = await openedByDevice();
    expect(await exported(core)).toBe('passphrase-needed');
    expect(await core.fail('confirmPassphrase', { passphrase: 'not this one' })).toBe('wrong-passphrase');
    expect(await exported(core)).toBe('passphrase-needed');
    await core.ask('confirmPassphrase', { passphrase });
    expect(await exported(core)).toBe('ok');
    expect(await exported(core)).toBe('ok');
    await core.ask('lockVault');
    await core.ask('unlockByDevice', { secret: core.kept });
    expect(await exported(core)).toBe('passphrase-needed');
  });

  it('asks before anything readable leaves by any way, or copies go elsewhere', async () => {
    const core = await openedByDevice();
    const folder = await folderIn(core);
    const id = '00000000-0000-4000-8000-000000000000';
    const calls = [
      ['exportJournal', { folder }],
      ['exportContacts', { people: [], folder }],
      ['exportCalendar', { circle: null, conversation: null, folder }],
      ['exportCertificate', { id, folder }],
      ['handOver', { id, to: { kind: 'folder', folder } }],
      ['saveAttachmentCopy', { id, folder }],
      ['setLibrary', { circle: id, folder }],
      ['setBackupPlace', { folder }],
    ] as const;
    for (const [name, input] of calls) {
      const reply = await core.core.call(name, input);
      expect([name, reply]).toMatchObject([name, { ok: false, error: { code: 'passphrase-needed' } }]);
    }
  });

  it('asks before settings that keep others out are changed, and for no others', async () => {
    const core = await openedByDevice();
    const settings = await core.ask('getSettings');
    const changes = [
      { idleMinutes: settings.idleMinutes + 1 },
      { clipboardSeconds: settings.clipboardSeconds + 1 },
      { contentProtection: !settings.contentProtection },
    ];
    for (const change of changes) {
      expect(await core.fail('saveSettings', { settings: { ...settings, ...change } })).toBe(
        'passphrase-needed',
      );
    }
    expect(await core.ask('getSettings')).toEqual(settings);
    const themes = settings.themes.map(theme => ({ ...theme, name: `${theme.name} too` }));
    await core.ask('saveSettings', { settings: { ...settings, themes } });
    await core.ask('confirmPassphrase', { passphrase });
    await core.ask('saveSettings', { settings: { ...settings, idleMinutes: settings.idleMinutes + 1 } });
  });

  it('gives no new passphrase, recovery key or keys, and no other way in, without a secret that is typed', async () => {
    const core = await openedByDevice();
    const wrong = { kind: 'passphrase', passphrase: 'not this one' } as const;
    expect(
      await core.fail('changePassphrase', { secret: wrong, next: 'nine slow herons over the bike shed' }),
    ).toBe('wrong-passphrase');
    expect(await core.fail('renewRecoveryKey', { secret: wrong })).toBe('wrong-passphrase');
    await core.pass(60_000);
    expect(await core.fail('renewAllKeys', { passphrase: wrong.passphrase })).toBe('wrong-passphrase');
    await core.pass(60_000);
    expect(await core.fail('letDeviceIn', { passphrase: wrong.passphrase, secret: secret() })).toBe(
      'wrong-passphrase',
    );
    const device = await core.core.call('changePassphrase', {
      secret: { kind: 'device', device: 'test-device', secret: core.kept },
      next: 'nine slow herons over the bike shed',
    });
    expect(device).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('opened by passphrase or by recovery key asks for nothing', async () => {
    const core = await openedByDevice();
    await core.ask('lockVault');
    await core.ask('unlockVault', { secret: { kind: 'recovery-key', recoveryKey: core.recoveryKey } });
    expect(await exported(core)).toBe('ok');
  });
});

describe('what the host is told', () => {
  it('says which journal it is, open or shut, and whether it lets this computer in', async () => {
    const core = await openedByDevice();
    const open = await core.ask('deviceState');
    expect(open).toEqual({ vault: expect.stringMatching(/^[0-9a-f]{32}$/), letsIn: true });
    await core.ask('lockVault');
    expect(await core.ask('deviceState')).toEqual(open);
    await core.ask('unlockByDevice', { secret: core.kept });
    await core.ask('dropDevice');
    expect(await core.ask('deviceState')).toEqual({ ...open, letsIn: false });
    await core.ask('lockVault');
    expect(await core.ask('deviceState')).toEqual({ ...open, letsIn: false });
    expect(await core.fail('unlockByDevice', { secret: core.kept })).toBe('device-refused');
    expect(await core.ask('vaultStatus')).toMatchObject({ state: 'locked' });
  });

  it('offers nothing for a sample journal', async () => {
    const core = await openedByDevice();
    await core.ask('lockVault');
    await core.ask('openSampleJournal');
    expect(await core.ask('deviceState')).toEqual({ vault: null, letsIn: false });
    expect(await core.fail('letDeviceIn', { passphrase, secret: secret() })).toBe('not-allowed');
  });

  it('is that a wrong secret counts as no wrong passphrase', async () => {
    const core = await openedByDevice();
    await core.ask('lockVault');
    for (let at = 0; at < 5; at += 1)
      expect(await core.fail('unlockByDevice', { secret: secret() })).toBe('device-refused');
    await core.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  });
});
