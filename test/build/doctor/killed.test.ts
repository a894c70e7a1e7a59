import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, expect, it } from 'vitest';
import { runDoctor } from '../../../build/doctor/run';
import { journalSchema } from '../../../electron/core/session/session';
import { openVault } from '../../../electron/core/vault';
import { bundlePrograms } from '../../bundle-programs';
import { copyOf, digests, frozenSecret, frozenVaults } from '../../electron/core/vault/frozen-vaults';
import { environment, freshFolder } from '../../electron/core/vault/vault-fixture';

const root = resolve(import.meta.dirname, '../../..');
const programs = join(root, 'out', 'mortal-doctor');
const busy = 120_000;

beforeAll(() => bundlePrograms(root, programs, { doctor: 'test/build/doctor/mortal-doctor.ts' }), busy);

/** Repairs `source` into `target` in a process of its own that dies ahead of its Nth change; gives how it ended. */
const repair = async (
  source: string,
  target: string,
  dies: number,
): Promise<{ readonly code: number | null; readonly signal: string | null }> => {
  const args = [join(programs, 'doctor.mjs'), String(dies), source, '--repair-into', target];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.end(`${frozenSecret.passphrase}\n`);
  const [code, signal] = await once(child, 'close');
  return { code, signal };
};

/** Everything a repaired journal must hold, or what is wrong with it. */
const contentsOf = async (folder: string): Promise<unknown> => {
  const vault = await openVault({ ...journalSchema, folder, secret: frozenSecret, environment });
  const files = await Promise.all(
    (await vault.listAttachments()).map(async ({ id }) => (await vault.readAttachment(id)).length),
  );
  const found = { findings: vault.opened.findings, data: structuredClone({ ...vault.db.data }), files };
  await vault.close();
  return found;
};

/** A journal of which a header is gone, what is in it, and what every repair of it must hold. */
const damaged = async () => {
  const source = await copyOf('format-2/lived-4');
  await rm(join(source, 'vault.copy.json'));
  const data: unknown = JSON.parse(await readFile(join(frozenVaults, 'format-2/lived-4.json'), 'utf8'));
  const [picture] = await readdir(join(source, 'attachments'));
  expect(picture).toMatch(/\.sealed$/);
  return { source, whole: { findings: [], data, files: [70] } };
};

/** The names beside a target; those of the target and of what is on its way there are known. */
const strangers = (names: readonly string[]): readonly string[] =>
  names.filter(name => !/^mended(\.[0-9a-f]{8}\.partial)?$/.test(name));

/** The doctor once more, in this process, left to finish. */
const repairAgain = async (source: string, target: string): Promise<number> => {
  const input = new PassThrough();
  input.end(`${frozenSecret.passphrase}\n`);
  return runDoctor([source, '--repair-into', target], {
    input: Object.assign(input, { isTTY: false }),
    questions: new PassThrough(),
    say: () => undefined,
    complain: () => undefined,
    from: source,
    environment,
  });
};

it('a repair that is killed, at whatever moment, leaves the journal as it is and no half of a new one', {
  timeout: busy,
}, async () => {
  const { source, whole } = await damaged();
  const before = await digests(source);
  const begun = { partial: 0, done: 0 };
  for (let dies = 1; ; dies += 1) {
    const home = await freshFolder();
    const target = join(home, 'mended');
    const { code, signal } = await repair(source, target, dies);
    expect(await digests(source), `killed at ${dies}`).toEqual(before);
    const left = await readdir(home);
    expect(strangers(left)).toEqual([]);
    if (left.some(name => name.endsWith('.partial'))) begun.partial += 1;
    const isMade = left.includes('mended');
    if (isMade) {
      begun.done += 1;
      expect(await contentsOf(target), `killed at ${dies}`).toEqual(whole);
    }
    if (signal === null) {
      expect({ code, left }).toEqual({ code: 0, left: ['mended'] });
      break;
    }
    expect(signal).toBe('SIGKILL');
    const again = join(home, isMade ? 'again' : 'mended');
    expect(await repairAgain(source, again), `after the kill at ${dies}`).toBe(0);
    expect(await contentsOf(again), `after the kill at ${dies}`).toEqual(whole);
  }
  // Killed in the middle of all it writes; and, at the very last step, with all of it there.
  expect(begun.partial).toBeGreaterThan(15);
  expect(begun.done).toBe(2);
});
