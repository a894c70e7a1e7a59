import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { passphrase, type RunningCore, runCore, runOpenCore } from '../running-core';

const running: RunningCore[] = [];
const tracked = <T extends RunningCore>(core: T): T => {
  running.push(core);
  return core;
};
afterEach(async () => {
  for (const core of running.splice(0)) await core.end();
});

const names = (core: RunningCore) => core.events.map(event => event.name);

describe('a new journal', () => {
  it('wants a passphrase that is long and hard to guess', async () => {
    const core = tracked(await runCore());
    for (const weak of ['short', 'password password', 'aaaaaaaaaaaaaaaaaaaa', 'qwertyuiopasdfghjkl']) {
      expect(await core.fail('createVault', { passphrase: weak, folder: null })).toBe('passphrase-too-weak');
    }
    expect((await core.ask('vaultStatus')).state).toBe('absent');
  });

  it('takes the passphrase it suggests, a different one each time', async () => {
    const core = tracked(await runCore());
    const first = await core.ask('suggestPassphrase');
    expect(first.passphrase).not.toBe((await core.ask('suggestPassphrase')).passphrase);
    expect(await core.ask('estimatePassphrase', first)).toMatchObject({ acceptable: true, longEnough: true });
  });

  it('is never made over files that are there', async () => {
    const core = tracked(await runCore());
    await mkdir(join(core.folder, 'journal'));
    await writeFile(join(core.folder, 'journal', 'letter.txt'), 'dear all');
    expect(await core.fail('createVault', { passphrase, folder: null })).toBe('folder-not-empty');
  });

  it('opens with the recovery key, which is confirmed by typing parts of it', async () => {
    const core = tracked(await runOpenCore());
    const groups = core.recoveryKey.split('-');
    expect(await core.ask('vaultStatus')).toMatchObject({ state: 'open', recoveryKeyConfirmed: false });
    expect(await core.ask('confirmRecoveryKey', { groups: { 1: 'ZZZZ', 4: groups[4] ?? '' } })).toEqual({
      confirmed: false,
    });
    expect(
      await core.ask('confirmRecoveryKey', {
        groups: { 1: groups[1]?.toLowerCase() ?? '', 4: groups[4] ?? '' },
      }),
    ).toEqual({
      confirmed: true,
    });
    await core.ask('lockVault');
    const status = await core.ask('unlockVault', {
      secret: { kind: 'recovery-key', recoveryKey: core.recoveryKey },
    });
    expect(status).toMatchObject({ state: 'open', recoveryKeyConfirmed: true });
  });

  it('does not open with anything else', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('lockVault');
    expect(
      await core.fail('unlockVault', { secret: { kind: 'passphrase', passphrase: 'not this one at all' } }),
    ).toBe('wrong-passphrase');
    expect(await core.fail('unlockVault', { secret: { kind: 'recovery-key', recoveryKey: 'ABCD' } })).toBe(
      'recovery-key-mistyped',
    );
    expect((await core.ask('vaultStatus')).state).toBe('locked');
  });

  it('opens with the new passphrase after a change, and no longer with the old', async () => {
    const core = tracked(await runOpenCore());
    const next = 'eleven muddy wellingtons by the back door';
    await core.ask('changePassphrase', { secret: { kind: 'passphrase', passphrase }, next });
    await core.ask('lockVault');
    expect(await core.fail('unlockVault', { secret: { kind: 'passphrase', passphrase } })).toBe(
      'wrong-passphrase',
    );
    expect((await core.ask('unlockVault', { secret: { kind: 'passphrase', passphrase: next } })).state).toBe(
      'open',
    );
  });
});

describe('an open journal', () => {
  it('warns twenty seconds before it closes itself, and stays open when asked', async () => {
    const core = tracked(await runOpenCore());
    await core.pass(9 * 60_000 + 41_000);
    expect(core.events.filter(event => event.name === 'idleWarning')).toEqual([
      { name: 'idleWarning', data: { seconds: 20 } },
    ]);
    await core.ask('stayOpen');
    expect(core.events.at(-1)).toEqual({ name: 'idleWarning', data: { seconds: 0 } });
    await core.pass(60_000);
    expect((await core.ask('vaultStatus')).state).toBe('open');
  });

  it('closes itself when nobody is there, having asked for unsaved text first', async () => {
    const core = tracked(await runOpenCore());
    core.core.setWindows(1);
    await core.pass(10 * 60_000 + 100);
    expect(names(core)).toContain('closing');
    await core.ask('saveDraft', { place: 'capture', text: 'just in time', kind: 'reflection' });
    await core.ask('readyToClose');
    await expect.poll(() => names(core).at(-1)).toBe('locked');
    expect(await core.fail('listNames')).toBe('locked');
  });

  it('closes all the same when a window does not answer within a second', async () => {
    const core = tracked(await runOpenCore());
    core.core.setWindows(2);
    const closed = core.core.lock('system');
    await core.ask('readyToClose');
    expect(names(core)).not.toContain('locked');
    await core.pass(1000);
    await closed;
    expect(core.events.at(-1)).toEqual({ name: 'locked', data: { reason: 'system' } });
  });

  it('follows the number of minutes she sets', async () => {
    const core = tracked(await runOpenCore());
    const settings = await core.ask('getSettings');
    await core.ask('saveSettings', { settings: { ...settings, idleMinutes: 1 } });
    await core.pass(61_000);
    await expect.poll(() => names(core).at(-1)).toBe('locked');
  });
});

describe('the sample journal', () => {
  it('opens without touching the real one, and leaves nothing behind', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('createEntry', { kind: 'reflection', template: null, content: { title: 'Mine' } });
    await core.ask('lockVault');
    expect(await core.ask('openSampleJournal')).toMatchObject({ state: 'open', sample: true });
    expect((await core.ask('vaultFacts')).entries).toBeGreaterThan(40);
    await core.ask('lockVault');
    expect((await readdir(core.folder)).sort()).toEqual(['journal', 'search', 'seen', 'vault-location.json']);
    await core.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect((await core.ask('vaultFacts')).entries).toBe(1);
  });
});

describe('the folder of the journal', () => {
  it('is asked for, not replaced by an empty start, when it has gone', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('lockVault');
    const { rename } = await import('node:fs/promises');
    await rename(join(core.folder, 'journal'), join(core.folder, 'moved'));
    expect(await core.ask('vaultStatus')).toEqual({ state: 'unreadable', reason: 'folder-missing' });
    const folder = core.core.grant(join(core.folder, 'moved'));
    expect((await core.ask('useVaultFolder', { folder })).state).toBe('locked');
    expect((await core.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } })).state).toBe(
      'open',
    );
  });

  it('is not taken from a note that is damaged', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('lockVault');
    await writeFile(join(core.folder, 'vault-location.json'), '{"folder":');
    expect(await core.ask('vaultStatus')).toEqual({ state: 'unreadable', reason: 'folder-missing' });
  });
});

describe('the edge', () => {
  it('refuses arguments that are not what a method takes', async () => {
    const { core } = tracked(await runOpenCore());
    for (const input of [
      undefined,
      null,
      {},
      { id: '../../etc' },
      { id: 5 },
      { id: '__proto__', extra: 1 },
    ]) {
      expect(await core.call('getEntry', input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    }
    expect(await core.call('previewImport', { folder: '/etc' })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });
});
