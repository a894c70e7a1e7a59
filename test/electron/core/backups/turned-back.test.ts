import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { passphrase, runCore } from '../running-core';
import { runByTurnedClock } from '../session/turned-clock';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const minute = 60_000;
const day = 24 * 60 * minute;
const years = 3 * 365 * day;
const ahead = Date.parse('2029-11-19T21:04:00');
const secret = { kind: 'passphrase', passphrase } as const;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'backups-clock-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A journal with a place and its first backup, by a clock that is years ahead. */
const startAhead = async () => {
  const running = await runByTurnedClock(ahead, passphrase);
  ends.push(running.end);
  const place = await freshFolder();
  await running.ask('setBackupPlace', { folder: running.core.grant(place) });
  await running.ask('backUpNow', undefined);
  return { ...running, place };
};

type Started = Awaited<ReturnType<typeof startAhead>>;

const write = ({ ask }: Started, title: string) =>
  ask('createEntry', { kind: 'reflection', template: null, content: { title } });

const reasons = async ({ ask }: Started) => (await ask('listBackups', undefined)).map(({ reason }) => reason);

/** Lets minutes go by, the head at her desk, each once what the one before began has ended. */
const atTheDesk = async ({ ask, clock }: Started, minutes: number) => {
  for (let at = 0; at < minutes; at += 1) {
    clock.pass(minute);
    await ask('stayOpen', undefined);
    await vi.waitFor(async () => expect((await ask('backupStatus', undefined)).isRunning).toBe(false));
  }
};

describe('once a clock that was years ahead is put right', () => {
  it('a change that was seen before is backed up after five minutes', async () => {
    const core = await startAhead();
    await write(core, 'written in 2029');
    await atTheDesk(core, 1);
    core.clock.turn(-years);
    await atTheDesk(core, 7);
    expect(await reasons(core)).toEqual(['change', 'change']);
  });

  it('a backup that was made before does not put off the next', async () => {
    const core = await startAhead();
    core.clock.turn(-years);
    await write(core, 'written in 2026');
    await atTheDesk(core, 7);
    expect(await reasons(core)).toEqual(['change', 'change']);
  });

  it('that the place is away is said after a week, in a journal that was open all the time', async () => {
    const core = await startAhead();
    await rm(core.place, { recursive: true });
    await write(core, 'written in 2029');
    await atTheDesk(core, 1);
    core.clock.turn(-years);
    await atTheDesk(core, 1);
    expect(await core.ask('backupStatus', undefined)).toMatchObject({ advice: 'none' });
    core.clock.turn(8 * day);
    expect(await core.ask('backupStatus', undefined)).toMatchObject({ advice: 'overdue' });
  });

  it('that the place is away is said after a week, however short the journal is open each time', async () => {
    const folder = await freshFolder();
    const first = await runCore(folder, ahead);
    await first.ask('createVault', { passphrase, folder: null });
    const place = await freshFolder();
    await first.ask('setBackupPlace', { folder: first.core.grant(place) });
    await first.ask('backUpNow');
    await rm(place, { recursive: true });
    await first.ask('createEntry', { kind: 'reflection', template: null, content: { title: 'a note' } });
    await first.ask('lockVault');
    const openAt = async (at: number) => {
      const core = await runCore(folder, at);
      await core.ask('unlockVault', { secret });
      const { advice } = await core.ask('backupStatus');
      await core.ask('lockVault');
      return advice;
    };
    expect(await openAt(ahead - years)).toBe('none');
    expect(await openAt(ahead - years + 8 * day)).toBe('overdue');
    expect(await readdir(folder)).toContain('journal');
  });
});
