import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { everything } from '../../../../shared/domain/filter';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';

const secret = { kind: 'passphrase', passphrase } as const;
const month = 31 * 24 * 3_600_000;
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const titles = async (core: RunningCore): Promise<readonly string[]> => {
  const list = { filter: everything, sort: 'newest', offset: 0, limit: 50 } as const;
  return (await core.ask('listEntries', list)).rows.map(({ title }) => title).sort();
};

it('the newest backup, one of months ago and the oldest are each gone back to whole', async () => {
  const core = await runOpenCore();
  const place = await mkdtemp(join(tmpdir(), 'backups-far-'));
  ends.push(core.end, () => rm(place, { recursive: true, force: true }));
  await core.ask('setBackupPlace', { folder: core.core.grant(place) });
  const states = new Map<string, readonly string[]>();
  for (let at = 0; at < 14; at += 1) {
    const title = `month ${String(at).padStart(2, '0')}`;
    await core.ask('createEntry', { kind: 'reflection', template: null, content: { title } });
    states.set((await core.ask('backUpNow')).id, await titles(core));
    await core.ask('lockVault');
    await core.pass(month);
    await core.ask('unlockVault', { secret });
  }
  const ids = [...states.keys()];
  for (const id of [ids.at(-1), ids[6], ids[0]]) {
    const backup = (await core.ask('listBackups')).find(one => one.id === id);
    if (backup === undefined) throw new Error('it is not kept');
    await core.ask('restoreWhole', { id: backup.id, secret });
    expect(await titles(core)).toEqual(states.get(backup.id));
    await core.ask('lockVault');
    await core.ask('unlockVault', { secret });
    expect(await titles(core)).toEqual(states.get(backup.id));
  }
}, 60_000);
