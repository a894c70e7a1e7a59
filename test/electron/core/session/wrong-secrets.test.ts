import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { waitAfter } from '../../../../electron/core/session/secret-tries';
import type { Secret } from '../../../../shared/contract/vault';
import { passphrase, type RunningCore, runCore, runOpenCore } from '../running-core';

const running: RunningCore[] = [];
afterEach(async () => {
  for (const core of running.splice(0)) await core.end();
});

const shut = async () => {
  const core = await runOpenCore();
  running.push(core);
  await core.ask('lockVault');
  return core;
};

const right: Secret = { kind: 'passphrase', passphrase };
const wrong: Secret = { kind: 'passphrase', passphrase: 'not this one at all' };

const unlock = async ({ core }: RunningCore, secret: Secret) => {
  const reply = await core.call('unlockVault', { secret });
  return reply.ok ? 'open' : reply.error;
};

const guess = async (core: RunningCore, times: number) => {
  for (let at = 0; at < times; at += 1) {
    const answer = await unlock(core, wrong);
    expect(answer).toMatchObject({ code: 'wrong-passphrase', details: { seconds: waitAfter(at + 1) } });
    await core.pass(waitAfter(at + 1) * 1000);
  }
};

/** Changes a header so that it is no longer as it was written, and its slots still are. */
const unsign = async (path: string) => {
  const text = await readFile(path, 'utf8');
  const spoilt = text.replace('"recoveryKeyConfirmed":false', '"recoveryKeyConfirmed":true');
  expect(spoilt).not.toBe(text);
  await writeFile(path, spoilt);
};

const countFile = (core: RunningCore) => join(core.folder, 'wrong-secrets.json');

describe('wrong passphrases', () => {
  it('make one wait longer and longer, a minute at most', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 2000].map(waitAfter)).toEqual([0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('are free three times, then refuse even the right one for as long as they say', async () => {
    const core = await shut();
    await guess(core, 3);
    expect(await unlock(core, wrong)).toMatchObject({ details: { seconds: 4 } });
    expect(await unlock(core, right)).toEqual({ code: 'too-soon', details: { seconds: 4 } });
    await core.pass(3500);
    expect(await unlock(core, right)).toEqual({ code: 'too-soon', details: { seconds: 1 } });
    await core.pass(500);
    expect(await unlock(core, right)).toBe('open');
  });

  it('are forgotten once the right one was given', async () => {
    const core = await shut();
    await guess(core, 4);
    expect(await unlock(core, right)).toBe('open');
    await core.ask('lockVault');
    await guess(core, 3);
  });

  it('count together with wrong recovery keys, but one that was mistyped does not count', async () => {
    const core = await shut();
    const other = await shut();
    const foreign: Secret = { kind: 'recovery-key', recoveryKey: other.recoveryKey };
    const mistyped: Secret = { kind: 'recovery-key', recoveryKey: 'ABCD' };
    await guess(core, 2);
    for (let at = 0; at < 5; at += 1)
      expect(await unlock(core, mistyped)).toMatchObject({ code: 'recovery-key-mistyped' });
    expect(await unlock(core, foreign)).toEqual({ code: 'wrong-recovery-key', details: { seconds: 2 } });
    expect(await unlock(core, right)).toMatchObject({ code: 'too-soon' });
  });

  it('are remembered when the app is started again', async () => {
    const core = await shut();
    await guess(core, 3);
    expect(await unlock(core, wrong)).toMatchObject({ code: 'wrong-passphrase' });
    const next = await runCore(core.folder, Date.parse('2026-11-19T21:04:03'));
    expect(await unlock(next, right)).toEqual({ code: 'too-soon', details: { seconds: 3 } });
  });

  it('do not keep anybody out for longer when the clock was set back', async () => {
    const core = await shut();
    await guess(core, 9);
    expect(await unlock(core, wrong)).toMatchObject({ code: 'wrong-passphrase' });
    const back = await runCore(core.folder, Date.parse('2019-01-01T08:00:00'));
    expect(await unlock(back, right)).toEqual({ code: 'too-soon', details: { seconds: 60 } });
    await back.pass(60_000);
    expect(await unlock(back, right)).toBe('open');
    await back.ask('lockVault');
  });

  it.each([
    ['is not JSON', async (path: string) => writeFile(path, '{"x')],
    ['is of another shape', async (path: string) => writeFile(path, '{"unknown":{"wrong":1e99}}')],
    [
      'is a folder',
      async (path: string) => {
        await rm(path);
        await mkdir(path);
      },
    ],
  ])('never keep anybody out by a count that %s', async (_what, spoil) => {
    const core = await shut();
    await guess(core, 8);
    expect(await unlock(core, wrong)).toMatchObject({ code: 'wrong-passphrase' });
    await spoil(countFile(core));
    const next = await runCore(core.folder);
    expect(await unlock(next, right)).toBe('open');
    await next.ask('lockVault');
  });

  it('count in an open journal too, however many are tried at once', async () => {
    const core = await runOpenCore();
    running.push(core);
    const input = { secret: wrong, next: 'eleven muddy wellingtons by the back door' };
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => core.core.call('changePassphrase', input)),
    );
    const codes = replies.map(reply => (reply.ok ? 'changed' : reply.error.code));
    expect(codes).toEqual([...Array(3).fill('wrong-passphrase'), ...Array(3).fill('too-soon')]);
    expect(await core.fail('renewRecoveryKey', { secret: right })).toBe('too-soon');
    expect(await core.fail('renewAllKeys', { passphrase })).toBe('too-soon');
    await core.pass(2000);
    await core.ask('renewRecoveryKey', { secret: right });
  });

  it('count as well where both headers are spoilt, which is what a guesser who has the folder would do', async () => {
    const core = await shut();
    for (const name of ['vault.json', 'vault.copy.json']) await unsign(join(core.folder, 'journal', name));
    for (let at = 0; at < 3; at += 1) {
      const answer = await unlock(core, wrong);
      expect(answer).toMatchObject({ code: 'header-damaged', details: { seconds: waitAfter(at + 1) } });
    }
    expect(await unlock(core, right)).toEqual({ code: 'too-soon', details: { seconds: 2 } });
    await core.pass(2000);
    expect(await unlock(core, right)).toBe('open');
  });

  it('are not counted where a header is too damaged to try any secret on', async () => {
    const core = await shut();
    for (const name of ['vault.json', 'vault.copy.json'])
      await writeFile(join(core.folder, 'journal', name), 'nothing is left');
    for (let at = 0; at < 6; at += 1)
      expect(await unlock(core, wrong)).toEqual({
        code: 'header-damaged',
        details: { secretMayBeWrong: false },
      });
  });

  it('are counted without a word of what was typed', async () => {
    const core = await shut();
    await guess(core, 2);
    const kept = await readFile(countFile(core), 'utf8');
    expect(kept).toMatch(/^\{"[0-9a-f]{32}":\{"wrong":2,"at":\d+\}\}\n$/);
  });
});
