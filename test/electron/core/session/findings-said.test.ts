import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
  await journal.ask('lockVault');
});
afterEach(() => journal.end());

/** Puts a character that no base64 has into the seal of a header file. */
async function spoilSeal(name: 'vault.json' | 'vault.copy.json'): Promise<void> {
  const file = join(journal.folder, 'journal', name);
  const text = await readFile(file, 'utf8');
  const at = text.indexOf('"mac":"') + 12;
  await writeFile(file, `${text.slice(0, at)}!${text.slice(at + 1)}`);
}

async function saidOnOpening(): Promise<unknown> {
  await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  const status = await journal.ask('vaultStatus');
  return status.state === 'open' ? status.findings : status.state;
}

describe('what the head is told of a damaged header', () => {
  it('is that its second copy was used, where that is whole', async () => {
    await spoilSeal('vault.json');
    expect(await saidOnOpening()).toEqual([{ kind: 'header-recovered', count: 0, damage: false }]);
  });

  it('is that only remains of both opened it, where neither is', async () => {
    for (const name of ['vault.json', 'vault.copy.json'] as const) await spoilSeal(name);
    expect(await saidOnOpening()).toEqual([{ kind: 'header-remains', count: 0, damage: false }]);
  });
});
