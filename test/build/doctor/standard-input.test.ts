import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozenPassphrase } from '../../fixtures/vaults/contents';

const script = new URL('../../../build/doctor.ts', import.meta.url).pathname;
const good = new URL('../../fixtures/vaults/format-2/good', import.meta.url).pathname;

/** Runs the doctor as a scheduled task does, with `path` as what it reads; gives how it ended and what it complained of. */
const runWith = async (path: string, ...args: readonly string[]) => {
  const input = await open(path);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: [input.fd, 'ignore', 'pipe'],
  });
  const complained: Buffer[] = [];
  child.stderr?.on('data', (bytes: Buffer) => complained.push(bytes));
  const [code] = await once(child, 'close');
  await input.close();
  return { code, complained: Buffer.concat(complained).toString('utf8') };
};

describe('the doctor, called by a program', () => {
  it('says that a journal is well when it has nothing to read from', async () => {
    expect(await runWith(devNull, good)).toEqual({ code: 0, complained: '' });
  });

  it('takes the passphrase from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doctor-input-'));
    await writeFile(join(folder, 'line'), `${frozenPassphrase}\n`);
    expect(await runWith(join(folder, 'line'), good, '--verify')).toEqual({ code: 0, complained: '' });
    await rm(folder, { recursive: true });
  });
});
