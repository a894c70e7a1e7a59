import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../run/machine';
import { test as base, expect } from './fixtures';
import { filesBelow } from './folders';
import { filesWith } from './found-words';
import { passphrase, unlock } from './head/cover';
import { writeNew, writeText } from './head/writing';
import { environmentOn } from './own-screen';
import { prepareJournal } from './prepared-journal';

/** With a folder for everything the app writes anywhere; the name of a socket in it must be short. */
const test = base.extend<{ readonly root: string }>({
  root: async ({ host: _ }, use) => {
    const root = await mkdtemp(join(tmpdir(), 'critical-friend-crash-'));
    await use(root);
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  },
});

test.describe.configure({ retries: 0 });

const title = 'Brontigale Marrowfinch';
const text = 'Sesquilorn Vexillary Pumpernook';
const project = join(import.meta.dirname, '../..');

const pattern = '/proc/sys/kernel/core_pattern';
/** Whether the system dumps memory into the folder that a program runs in; elsewhere only what it would dump can be read. */
const dumpsHere = existsSync(pattern) && readFileSync(pattern, 'latin1').trim() === 'core';

test('a crash of the page or of the app leaves no word behind, not even where the system dumps their memory', async ({
  host,
  display,
  root,
}, info) => {
  test.skip(host !== 'electron', 'only the desktop has processes of its own');
  const [run, temp] = [join(root, 'run'), join(root, 'temp')];
  for (const folder of [run, temp]) await mkdir(folder);
  await prepareJournal(join(root, 'data/journal'), passphrase);
  const program = info.outputPath('dumping');
  await writeFile(program, `#!/bin/sh\nulimit -c unlimited\nexec '${findElectron() ?? ''}' "$@"\n`, {
    mode: 0o755,
  });
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath: program,
    args: [project, `--user-data-dir=${join(root, 'data')}`, ...asRoot],
    cwd: run,
    env: {
      ...environmentOn(display),
      HOME: root,
      TMPDIR: temp,
      XDG_CONFIG_HOME: root,
      XDG_CACHE_HOME: join(root, 'cache'),
      XDG_DATA_HOME: join(root, 'share'),
    },
  });
  const page = await electron.firstWindow();
  await unlock(page);
  await writeNew(page, 'Advice');
  await writeText(page, title, text);

  const dump = join(run, 'core');
  const dumped = () => expect.poll(() => existsSync(dump)).toBe(dumpsHere);
  const pids = await electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  for (const pid of pids) expect(dumpedOf(pid), `process ${pid}`).toBe(0);
  await electron.evaluate(({ BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0;
    process.kill(pid, 'SIGSEGV');
  });
  await dumped();
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()),
    )
    .toBe(false);
  expect(await filesWith(root, [title, text])).toEqual([]);
  if (dumpsHere) expect((await stat(dump)).size).toBeLessThan(4 * 1024 * 1024);

  await rm(dump, { force: true });
  const ended = once(electron.process(), 'exit');
  process.kill(await electron.evaluate(() => process.pid), 'SIGABRT');
  await ended;
  await dumped();
  expect(await filesWith(root, [title, text])).toEqual([]);
  expect((await filesBelow(root)).filter(file => file.endsWith('.dmp'))).toEqual([]);
});

/** Which parts of a process's memory the system would dump, as bits (core(5)). */
function dumpedOf(pid: number): number {
  return Number.parseInt(readFileSync(`/proc/${pid}/coredump_filter`, 'latin1'), 16);
}
