import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { journalSchema } from '../../../../electron/core/session/session';
import { openVault, systemEnvironment } from '../../../../electron/core/vault';
import type { Journal } from '../../../../shared/domain/journal';
import { passphrase, type RunningCore, runCore, runOpenCore } from '../running-core';

const running: RunningCore[] = [];
const tracked = <T extends RunningCore>(core: T): T => {
  running.push(core);
  return core;
};
afterEach(async () => {
  for (const core of running.splice(0)) await core.end();
});

const secret = { kind: 'passphrase', passphrase } as const;
const state = async (core: RunningCore) => (await core.ask('vaultStatus')).state;
const isLockHeld = async (folder: string) => (await readdir(folder)).includes('vault.lock');

describe('opening', () => {
  it('happens once when it is asked for twice, and leaves nothing open behind', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('lockVault');
    const replies = await Promise.all([
      core.core.call('unlockVault', { secret }),
      core.core.call('openSampleJournal', undefined),
    ]);
    expect(replies.map(reply => (reply.ok ? 'open' : reply.error.code)).sort()).toEqual([
      'not-allowed',
      'open',
    ]);
    await core.ask('lockVault');
    expect(await isLockHeld(join(core.folder, 'journal'))).toBe(false);
    expect((await readdir(core.folder)).filter(name => name.startsWith('sample-'))).toEqual([]);
  });

  it('waits for the closing before it', async () => {
    const core = tracked(await runOpenCore());
    const closed = core.core.lock('asked');
    const codes = new Set<string>();
    for (let tries = 0; tries < 1000 && !codes.has('open'); tries += 1) {
      const reply = await core.core.call('unlockVault', { secret });
      codes.add(reply.ok ? 'open' : reply.error.code);
    }
    await closed;
    expect([...codes].filter(code => code !== 'not-allowed')).toEqual(['open']);
    await core.core.lock('system');
    expect(await state(core)).toBe('locked');
  });

  it('does not outlast the system being locked meanwhile', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('lockVault');
    const unlocking = core.core.call('unlockVault', { secret });
    await core.core.lock('system');
    expect(await unlocking).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await state(core)).toBe('locked');
    expect(await isLockHeld(join(core.folder, 'journal'))).toBe(false);
  });

  it('works when a text in the journal cannot be indexed', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('createEntry', { kind: 'reflection', template: null, content: { title: 'Toast' } });
    await core.ask('lockVault');
    const vault = await openVault<Journal>({
      ...journalSchema,
      folder: join(core.folder, 'journal'),
      secret,
      environment: systemEnvironment('test-device'),
    });
    await vault.commit(journal => ({
      ...journal,
      entries: Object.fromEntries(
        Object.entries(journal.entries).map(([id, entry]) => [
          id,
          Object.assign({ ...entry }, { body: null }),
        ]),
      ),
    }));
    await vault.close();
    expect(await core.ask('unlockVault', { secret })).toMatchObject({ state: 'open' });
    expect((await core.ask('vaultFacts')).entries).toBe(1);
  });

  it('works when the time of it cannot be noted', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('lockVault');
    await mkdir(join(core.folder, 'vault-location.json.partial'));
    expect(await core.ask('unlockVault', { secret })).toMatchObject({ state: 'open' });
  });

  it('of a new journal whose place cannot be noted closes it again', async () => {
    const core = tracked(await runCore());
    await mkdir(join(core.folder, 'vault-location.json'));
    const place = join(core.folder, 'elsewhere');
    const folder = core.core.grant(place);
    expect((await core.core.call('createVault', { passphrase, folder })).ok).toBe(false);
    expect(await isLockHeld(place)).toBe(false);
  });
});

describe('closing', () => {
  it('is not undone by a last movement of the mouse', async () => {
    const core = tracked(await runOpenCore());
    core.core.setWindows(1);
    const closed = core.core.lock('asked');
    await core.ask('stayOpen');
    await core.ask('readyToClose');
    await closed;
    core.core.setWindows(0);
    await core.pass(5 * 60_000);
    await core.ask('unlockVault', { secret });
    await core.pass(6 * 60_000);
    expect(await state(core)).toBe('open');
  });

  it('forgets a recovery key that was shown and not confirmed', async () => {
    const core = tracked(await runOpenCore());
    await core.ask('lockVault');
    await core.ask('unlockVault', { secret });
    const groups = Object.fromEntries(core.recoveryKey.split('-').entries());
    expect(await core.ask('confirmRecoveryKey', { groups })).toEqual({ confirmed: false });
  });
});

describe('the recovery key', () => {
  it('is not confirmed by groups it does not have', async () => {
    const core = tracked(await runOpenCore());
    expect(await core.ask('confirmRecoveryKey', { groups: { 98: '', 99: '' } })).toEqual({
      confirmed: false,
    });
  });
});

describe('a folder that was chosen', () => {
  it('is asked for when it has gone before it was ever opened here', async () => {
    const first = tracked(await runOpenCore());
    await first.ask('lockVault');
    const core = tracked(await runCore());
    const place = join(first.folder, 'journal');
    await core.ask('useVaultFolder', { folder: core.core.grant(place) });
    await rm(place, { recursive: true });
    expect(await core.ask('vaultStatus')).toEqual({ state: 'unreadable', reason: 'folder-missing' });
  });
});
