import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../folders';
import { filesWith } from '../found-words';
import { passphrase } from '../head/cover';
import { prepareJournal } from '../prepared-journal';
import { expect, test } from './fixtures';
import { openBook, startPackaged, takeNote } from './packaged';
import { factsOf, familyOf } from './processes';

test.describe.configure({ retries: 0 });

const note = 'sesquilorn vexillary pumpernook';

test('the packaged app leaves no word, passphrase or key behind when its pages and then it are crashed', async ({
  desktop,
}) => {
  // Where the system dumps memory elsewhere, only what the app leaves in its own folders is looked at.
  const dumpsHere = readFileSync('/proc/sys/kernel/core_pattern', 'latin1').trim() === 'core';
  // The name of a socket in the folder for temporary files must be short.
  const home = await mkdtemp(join(tmpdir(), 'critical-friend-crash-'));
  const [run, temp] = [join(home, 'run'), join(home, 'temp')];
  for (const folder of [run, temp]) await mkdir(folder);
  const journal = join(home, 'data/journal');
  const recoveryKey = await prepareJournal(journal, passphrase);
  const secrets = [note, passphrase, recoveryKey];
  const more = { TMPDIR: temp, XDG_DATA_HOME: join(home, 'share') };

  const app = await startPackaged(desktop, home, more, run);
  await openBook(desktop, () => existsSync(join(journal, 'vault.lock')));
  await takeNote(desktop, note);
  const dump = join(run, 'core');
  const pages = await pagesOf(app.pid);
  expect(pages.length).toBeGreaterThan(0);
  for (const one of await familyOf(app.pid))
    expect(Number.parseInt(await factsOf(one, 'coredump_filter'), 16), `process ${one}`).toBe(0);
  for (const page of pages) process.kill(page, 'SIGSEGV');
  await expect.poll(() => existsSync(dump)).toBe(dumpsHere);
  expect(await filesWith(home, secrets)).toEqual([]);

  process.kill(app.pid, 'SIGABRT');
  await app.ended();
  expect(await filesWith(home, secrets)).toEqual([]);
  expect((await filesBelow(home)).filter(file => file.endsWith('.dmp'))).toEqual([]);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

/** The processes that came of `pid` and show pages. */
async function pagesOf(pid: number): Promise<readonly number[]> {
  const family = await Promise.all(
    (await familyOf(pid)).map(async one => ({ one, command: await factsOf(one, 'cmdline') })),
  );
  return family.filter(({ command }) => command.includes('--type=renderer')).map(({ one }) => one);
}
